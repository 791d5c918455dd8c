using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using LawGov.Analysis.Coverage;
using LawGov.Model;
using LawGov.Readers.Reading;

namespace LawGov.Docs.Tests;

/// <summary>The glossary names types that exist, and every type of the vocabulary stands in it.</summary>
public partial class GlossaryTests
{
    private static readonly Assembly[] Libraries = [typeof(PolicyDocument).Assembly, typeof(CoverageReport).Assembly, typeof(IDocumentReader).Assembly];

    /// <summary>Types of the vocabulary that are tools and no terms.</summary>
    private static readonly string[] NoTerms = ["ValueList", "Comparison", "Confidence", "Numeral", "DocumentRuleKind", "DeadlineRecurrence", "SectionScope"];

    private static readonly string Glossary = string.Join('\n', DocsPage.Lines("docs/glossary.md"));

    [Fact]
    public void Every_name_in_the_glossary_exists()
    {
        var types = Libraries.SelectMany(a => a.GetExportedTypes()).ToLookup(t => t.Name.Split('`')[0], StringComparer.Ordinal);
        foreach (var name in Code().Matches(Glossary).Select(m => m.Groups[1].Value).Distinct())
        {
            var parts = name.Split('.');
            types[parts[0]].ShouldNotBeEmpty($"the glossary names {name}");
            if (parts.Length > 1) types[parts[0]].ShouldContain(t => t.GetMember(parts[1]).Length > 0, $"the glossary names {name}");
        }
    }

    [Fact]
    public void Every_type_of_the_vocabulary_has_its_term() =>
        typeof(PolicyDocument).Assembly.GetExportedTypes()
            .Where(t => t is { Namespace: "LawGov.Model", IsNested: false }).Select(t => t.Name.Split('`')[0]).Except(NoTerms)
            .Where(n => !n.EndsWith("JsonConverter", StringComparison.Ordinal) && !n.EndsWith("Attribute", StringComparison.Ordinal))
            .Where(n => !Glossary.Contains($"`{n}", StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>The terms that the libraries and the command print are those of the glossary, in both languages and in one row.</summary>
    [Theory]
    [InlineData("LawGov.Model.Texts.Data.terms", "")]
    [InlineData("LawGov.Analysis.Texts.Data.analysis", "")]
    [InlineData("LawGov.Office.Texts.Data.office", "LedgerState.|LedgerColumn.")]
    [InlineData("LawGov.Cli.Texts.Data.command", "state.|relation.")]
    public void Terms_in_the_texts_are_those_of_the_glossary(string resource, string prefixes)
    {
        var rows = Glossary.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(l => l.Split('|')).ToList();
        var assembly = Assembly.Load(resource[..resource.IndexOf(".Texts", StringComparison.Ordinal)]);
        var (english, chinese) = (Load(assembly, $"{resource}-en.json"), Load(assembly, $"{resource}-zh.json"));
        string[] kept = prefixes.Length > 0 ? prefixes.Split('|') : [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(c => c.ToString())];
        var terms = english.Keys.Where(k => kept.Any(p => k.StartsWith(p, StringComparison.Ordinal))).ToList();
        terms.Count.ShouldBeGreaterThan(10);
        foreach (var key in terms)
            rows.ShouldContain(r => Words(r[1]).Contains(chinese[key]) && r[2].Contains(english[key], StringComparison.OrdinalIgnoreCase), $"{key}: {chinese[key]}, {english[key]}");
    }

    private static IEnumerable<string> Words(string cell) => cell.Split([',', '(', ')', '、']).Select(w => w.Trim());

    private static Dictionary<string, string> Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name).ShouldNotBeNull(name);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    [GeneratedRegex(@"`([A-Z]\w+(?:\.[A-Z]\w+)?)`")]
    private static partial Regex Code();
}
