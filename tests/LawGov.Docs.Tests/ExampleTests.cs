using System.Reflection;
using System.Xml.Linq;
using LawGov.Analysis.Coverage;
using LawGov.Corpus;
using LawGov.Model;
using LawGov.Office.Ledgers;
using LawGov.Readers;
using LawGov.Reporting;

namespace LawGov.Docs.Tests;

/// <summary>The examples in the documentation of the types: each compiles with the usings it shows and those of the package, and no type that one begins with goes without.</summary>
public sealed class ExampleTests
{
    private static readonly Assembly[] Packages =
    [
        typeof(PolicyDocument).Assembly, typeof(ReadDocument).Assembly, typeof(CoverageReport).Assembly, typeof(PolicyFile).Assembly, typeof(ReportPage).Assembly,
        typeof(LedgerReading).Assembly, typeof(CorpusResult).Assembly,
    ];

    /// <summary>Their methods are for validators and packages of others, or belong to a type that has its example.</summary>
    private static readonly string[] NotBegunWith = ["ValueList", "WorkloadAnalyzerExtensions"];

    private static readonly Dictionary<string, string> Examples = Packages
        .SelectMany(p => XDocument.Load(Path.ChangeExtension(p.Location, ".xml")).Descendants("member"))
        .Where(m => m.Element("example") is not null)
        .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("example")!.Element("code")!.Value, StringComparer.Ordinal);

    public static TheoryData<string> Members => [.. Examples.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Members))]
    public void An_example_compiles(string member)
    {
        var lines = Examples[member].Trim('\n').Split('\n');
        var indent = lines.Where(l => l.Trim().Length > 0).Min(l => l.Length - l.TrimStart().Length);
        SnippetCompiler.Compile(new FencedBlock(member, "csharp", [.. lines.Select(l => l.Length < indent ? "" : l[indent..])], 1));
    }

    [Fact]
    public void Every_type_that_one_begins_with_has_an_example() =>
        Packages.SelectMany(p => p.GetExportedTypes()).Where(IsBegunWith).Select(t => t.FullName).Where(n => !Examples.ContainsKey("T:" + n)).ShouldBeEmpty();

    /// <summary>Services with an interface of their own, and static classes with methods.</summary>
    private static bool IsBegunWith(Type type) =>
        Array.IndexOf(NotBegunWith, type.Name) < 0
        && ((type is { IsAbstract: true, IsSealed: true } && type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Any(m => !m.IsSpecialName))
            || (type is { IsClass: true, IsAbstract: false } && type.GetInterfaces().Any(i => i.Name == "I" + type.Name)));
}
