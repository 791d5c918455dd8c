using LawGov.Analysis.Citations;

namespace LawGov.Analysis.Rendering;

/// <summary>Citation networks as comma-separated text: a row for each edge. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx");
/// CitationNetwork network = CitationAnalyzer.Default.Analyze([new CitingDocument(plan.Document!, plan.Text)]);
/// File.WriteAllText("citations.csv", CitationCsv.Write(network));
/// </code>
/// </example>
public static class CitationCsv
{
    private static readonly string[] Header = ["from", "fromTitle", "relation", "to", "toTitle", "toNumber", "toInSet", "mentions"];

    /// <summary>Writes the edges of a network, header row first.</summary>
    /// <param name="network">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(CitationNetwork network, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var nodes = network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var csv = new CsvText(options, cancellationToken);
        foreach (var name in Header) csv.Cell(name);
        csv.EndRow();
        foreach (var edge in network.Edges)
        {
            var to = nodes[edge.To];
            csv.Cell(edge.From).Cell(nodes[edge.From].Title).Cell(edge.Relation.ToString()).Cell(edge.To).Cell(to.Title).Cell(to.DocumentNumber?.ToString())
                .Cell(to.IsInSet).Cell(edge.Mentions).EndRow();
        }

        return csv.ToString();
    }
}
