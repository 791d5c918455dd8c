using LawGov.Analysis.Citations;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Citations;

/// <summary>The documents that the seeds name, as a list that was made by reading them.</summary>
public class SeedCitationsTests
{
    private static readonly CitationNetwork Network = CitationAnalyzer.Default.Analyze(Repository.SeedNames.Select(name =>
    {
        var text = Repository.ReadSeed(name);
        return new CitingDocument(PolicyDocumentParser.Default.Parse(text).Document with { Source = name }, text);
    }));

    [Fact]
    public void Every_document_named_is_in_the_list_and_every_line_of_the_list_is_found()
    {
        var nodes = Network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var found = Network.Edges.Select(e => $"{nodes[e.From].Source}\t{e.Relation}\t{nodes[e.To].Title}\t{nodes[e.To].DocumentNumber}".TrimEnd());
        var read = File.ReadLines(Repository.PathOf("tests", "LawGov.Analysis.Tests", "Data", "seed-citations.tsv")).Where(l => l.Length > 0 && l[0] != '#');
        found.ShouldBe(read, ignoreOrder: true);
    }

    [Fact]
    public void Every_document_is_one_node()
    {
        Network.Nodes.Select(n => TitleKey.Of(n.Title ?? "")).ShouldBeUnique();
        Network.Nodes.Single(n => n.Title == "法治政府建设实施纲要(2021-2025年)").CitedBy.ShouldBe(3);
        Network.Nodes.Single(n => n.Title == "优化营商环境条例").CitedBy.ShouldBe(2);
    }
}
