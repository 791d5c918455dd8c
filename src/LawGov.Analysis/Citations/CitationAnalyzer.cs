using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Finds which documents name which, by title and by number.</summary>
/// <remarks>
/// Titles are compared in one form (widths, brackets, quotation marks, dashes, 中华人民共和国, the notice that brings a plan); editions stay apart by
/// the years in their titles. Nothing is guessed: a title without its years is a document of its own. Has no state; thread-safe. The work grows
/// with the length of the texts.
/// </remarks>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx");
/// CitationNetwork network = CitationAnalyzer.Default.Analyze([new CitingDocument(plan.Document!, plan.Text)]);
/// foreach (ChainLink link in network.Chains()) Console.WriteLine($"{new string(' ', 2 * link.Depth)}{link.Node.Title}");
/// </code>
/// </example>
public sealed class CitationAnalyzer : ICitationAnalyzer
{
    /// <summary>The analyzer.</summary>
    public static CitationAnalyzer Default { get; } = new();

    /// <inheritdoc/>
    public CitationNetwork Analyze(IEnumerable<CitingDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var nodes = new NodeTable();
        // All documents of the set first, so that a mention finds a document that comes later; of each only its mentions are kept.
        var set = new List<(NodeDraft Node, DocumentMentions Mentions)>();
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document is null) throw new ArgumentNullException(nameof(documents), "One of the documents is null.");
            var node = nodes.AddDocument(document.Document, set.Count + 1);
            set.Add((node, DocumentMentions.Read(document, node.Source!, cancellationToken)));
        }

        var edges = new List<(NodeDraft From, DocumentCitations.Named Named)>();
        foreach (var (node, mentions) in set)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var named in new DocumentCitations(mentions, node, nodes).Read(cancellationToken))
            {
                named.Node.CitedBy++;
                edges.Add((node, named));
            }
        }

        return Network(nodes, edges, cancellationToken);
    }

    private static CitationNetwork Network(NodeTable nodes, List<(NodeDraft From, DocumentCitations.Named Named)> edges, CancellationToken cancellationToken)
    {
        var taken = new UniqueIds();
        var ids = new Dictionary<int, string>();
        var made = new List<CitationNode>();
        foreach (var node in nodes.All().Until(cancellationToken))
        {
            var id = ids[node.Index] = taken.Take(ContentId.Of(node.Title is null ? "" : TitleKey.Of(node.Title), node.Title is null ? node.Number?.ToString() : ""));
            made.Add(new CitationNode
            {
                Id = id,
                Title = node.Title,
                DocumentNumber = node.Number,
                Source = node.Source,
                Jurisdiction = node.Jurisdiction,
                Level = node.Level,
                Date = node.Date,
                CitedBy = node.CitedBy,
            });
        }

        return new CitationNetwork
        {
            Nodes = made.ToValueList(),
            Edges = edges.Until(cancellationToken).Select(e => new CitationEdge(ids[e.From.Index], ids[e.Named.Node.Index], e.Named.Relation, e.Named.Spans.Count, e.Named.Spans.ToValueList(), e.Named.IsBasis)).ToValueList(),
        };
    }
}
