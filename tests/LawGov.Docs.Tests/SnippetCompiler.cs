using System.Reflection;
using System.Xml.Linq;
using LawGov.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LawGov.Docs.Tests;

/// <summary>
/// Compiles the C# of a page as a program of its own, as it stands: with the usings it shows, those that every new project has, and those that the package LawGov brings. On
/// the page of another package these are not there.
/// </summary>
internal static class SnippetCompiler
{
    /// <summary>What <c>ImplicitUsings</c> brings in a project of Microsoft.NET.Sdk.</summary>
    public static readonly string[] OfTheSdk = ["System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>What the package LawGov brings beside them.</summary>
    public static readonly string[] OfThePackage =
        [.. XDocument.Load(Repository.PathOf("src", "LawGov", "build", "LawGov.targets")).Descendants("Using").Select(u => u.Attribute("Include")!.Value)];

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>Compiles a snippet; the errors of the compiler are those of the page.</summary>
    public static Assembly Compile(FencedBlock block)
    {
        var isOfOnePart = block.Page.StartsWith("src/LawGov.", StringComparison.Ordinal);
        var usings = string.Concat(OfTheSdk.Concat(isOfOnePart ? [] : OfThePackage).Select(n => $"global using {n};\n"));
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "Snippet" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(usings, options), CSharpSyntaxTree.ParseText(block.Text, options)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        result.Success.ShouldBeTrue($"{block} does not compile:\n{string.Join('\n', result.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error))}\n{block.Text}");
        return Assembly.Load(stream.ToArray());
    }
}
