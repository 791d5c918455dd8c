using System.Reflection;
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
            .Where(t => t.Namespace == "LawGov.Model").Select(t => t.Name.Split('`')[0]).Except(NoTerms)
            .Where(n => !Glossary.Contains($"`{n}", StringComparison.Ordinal)).ShouldBeEmpty();

    [GeneratedRegex(@"`([A-Z]\w+(?:\.[A-Z]\w+)?)`")]
    private static partial Regex Code();
}
