using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LawGov.Docs.Tests;

/// <summary>Compiles the C# of a page as a program of its own.</summary>
internal static class SnippetCompiler
{
    private static readonly string[] Namespaces =
    [
        "System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks",
        "LawGov.Model", "LawGov.Model.Diagnostics", "LawGov.Model.Parsing", "LawGov.Model.Serialization", "LawGov.Model.Units", "LawGov.Model.Validation",
        "LawGov.Analysis", "LawGov.Analysis.Coverage", "LawGov.Analysis.DependencyInjection", "LawGov.Analysis.FollowUp", "LawGov.Analysis.Matching", "LawGov.Analysis.Outlines", "LawGov.Analysis.PlanComparison",
        "LawGov.Analysis.Rendering", "LawGov.Analysis.Serialization", "LawGov.Analysis.Workload",
        "LawGov", "LawGov.Files", "LawGov.Readers", "LawGov.Readers.Archives", "LawGov.Readers.Merging", "LawGov.Readers.Reading",
        "FluentValidation", "Microsoft.Extensions.DependencyInjection",
    ];

    /// <summary>Names that pages use without introducing them on every page, in the order in which one leans on the other.</summary>
    private static readonly (string Name, string Declaration)[] Known =
    [
        ("text", "string text = File.ReadAllText(\"seeds/pudong-2022-plan.txt\");"),
        ("bytes", "byte[] bytes = File.ReadAllBytes(\"seeds/pudong-2022-plan.txt\");"),
        ("plan", "PolicyDocument plan = PolicyDocumentParser.Default.Parse(File.ReadAllText(\"seeds/pudong-2022-plan.txt\"), \"pudong-2022-plan.txt\").Document;"),
        ("document", "PolicyDocument document = PolicyDocumentParser.Default.Parse(File.ReadAllText(\"seeds/pudong-2022-plan.txt\")).Document;"),
        ("first", "PolicyTask first = PolicyDocumentParser.Default.Parse(File.ReadAllText(\"seeds/pudong-2022-plan.txt\")).Document.Tasks[0];"),
        ("others", "PolicyTask[] others = [];"),
        ("target", "Target target = new(\"达到100%\", 100, \"%\", LawGov.Model.Comparison.AtLeast, default);"),
        ("builder", "var builder = new LawGov.Docs.Tests.HostBuilderStandIn();"),
        ("services", "var services = new ServiceCollection().AddLawGov().BuildServiceProvider();"),
    ];

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>Compiles a snippet; the errors of the compiler are those of the page.</summary>
    public static Assembly Compile(FencedBlock block)
    {
        var usings = block.Lines.Where(IsUsing).ToList();
        var code = string.Join('\n', block.Lines.Where(l => !IsUsing(l)));
        var declarations = Known.Where(k => Regex.IsMatch(code, $@"(?<![\w.""]){k.Name}\b(?!\s*:)") && !Regex.IsMatch(code, $@"[\w>?\]]\s+{k.Name}\s*(=[^=>]|in\b)|\b{k.Name}\s*=>|\}}\s+{k.Name}\)")).Select(k => k.Declaration);
        var program = string.Join('\n', [.. usings.Concat(Namespaces.Select(n => $"using {n};")).Distinct(), .. declarations, "#line 1", code]);
        var compilation = CSharpCompilation.Create(
            "Snippet" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(program, new CSharpParseOptions(LanguageVersion.Preview))],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        result.Success.ShouldBeTrue($"{block} does not compile:\n{string.Join('\n', result.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error))}\n{program}");
        return Assembly.Load(stream.ToArray());
    }

    private static bool IsUsing(string line) => Regex.IsMatch(line, @"^using [\w.]+;$");
}
