using System.Text;
using LawGov.Analysis.Citations;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Citation networks as a Mermaid flowchart, which GitHub and many editors draw. Thread-safe.</summary>
/// <remarks>Arrows lead from the document that names to the one it names; documents of the set have a firm frame, others a round one.</remarks>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx");
/// CitationNetwork network = CitationAnalyzer.Default.Analyze([new CitingDocument(plan.Document!, plan.Text)]);
/// Console.WriteLine(CitationMermaid.Write(network));
/// </code>
/// </example>
public static class CitationMermaid
{
    private const int LongestLabel = 40;

    /// <summary>Writes a network.</summary>
    /// <param name="network">What to write.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(CitationNetwork network, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var text = new StringBuilder("flowchart BT\n");
        foreach (var node in network.Nodes.Until(cancellationToken))
        {
            var label = Label(node.Title ?? node.DocumentNumber?.ToString() ?? node.Id);
            text.Append("  n").Append(node.Id.Replace('-', '_')).Append(node.IsInSet ? "[\"" : "([\"").Append(label).Append(node.IsInSet ? "\"]\n" : "\"])\n");
        }

        foreach (var edge in network.Edges.Until(cancellationToken))
            text.Append("  n").Append(edge.From.Replace('-', '_')).Append(" -->|").Append(edge.Relation).Append("| n").Append(edge.To.Replace('-', '_')).Append('\n');
        return text.ToString();
    }

    /// <summary>Letters, digits and plain marks stay; what Mermaid or HTML could read as its own is written as an entity.</summary>
    private static string Label(string title)
    {
        var label = new StringBuilder();
        var count = 0;
        foreach (var rune in title.EnumerateRunes())
        {
            if (count++ == LongestLabel)
            {
                label.Append('…');
                break;
            }

            if (Rune.IsLetterOrDigit(rune) || rune.Value > 0x7F && !Rune.IsControl(rune) || rune.Value is ' ' or '(' or ')' or '-' or '.') label.Append(rune.ToString());
            else label.Append('#').Append(rune.Value).Append(';');
        }

        return label.ToString();
    }
}
