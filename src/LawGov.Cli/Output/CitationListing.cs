using LawGov.Analysis.Citations;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Output;

/// <summary>A citation network as chains, then as a table.</summary>
internal static class CitationListing
{
    private const int Indent = 2;

    public static void Write(Terminal terminal, CitationNetwork network)
    {
        foreach (var link in network.Chains())
        {
            var relation = link.Depth == 0 ? "" : terminal.Say("findings.of", terminal.Say($"relation.{link.Relation}"), "");
            terminal.Line($"{new string(' ', link.Depth * Indent)}{relation}{Name(link.Node)}{(link.Node.IsInSet ? $" [{link.Node.Source}]" : "")}", (link.Depth + 1) * Indent);
        }

        terminal.Output.WriteLine();
        var nodes = network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var table = Tables.Create(terminal, TableHead.Text(terminal, "column.document"), TableHead.Short(terminal, "column.relation"), TableHead.Text(terminal, "column.cites"), TableHead.Number(terminal, "column.times"));
        foreach (var edge in network.Edges) Tables.AddRow(table, nodes[edge.From].Source, terminal.Say($"relation.{edge.Relation}"), Name(nodes[edge.To]), $"{edge.Mentions}");
        Tables.Write(terminal, table);
    }

    private static string Name(CitationNode node)
    {
        var title = node.Title is null ? "" : node.Title.StartsWith('《') ? node.Title : $"《{node.Title}》";
        return node.DocumentNumber is null ? title : $"{title}{node.DocumentNumber}";
    }
}
