using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Finds the documents that one document names.</summary>
internal sealed class DocumentCitations(DocumentMentions mentions, NodeDraft self, NodeTable nodes)
{
    private readonly Dictionary<int, Named> _byNode = [];
    private readonly List<Named> _found = [];

    /// <summary>The documents named, in the order of their first mention; those that the title names come first.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<Named> Read(CancellationToken cancellationToken)
    {
        foreach (var mention in mentions.All.Until(cancellationToken))
        {
            var node = nodes.Named(self, mention.Title, mention.Number);
            node.Level ??= mention.Level;
            foreach (var (span, relation) in mention.Places) Add(node, relation, span);
        }

        return _found;
    }

    private void Add(NodeDraft node, CitationRelation relation, SourceSpan? span)
    {
        if (node == self) return;
        if (!_byNode.TryGetValue(node.Index, out var known)) _found.Add(_byNode[node.Index] = known = new Named(node));
        if (span is { } at) known.Spans.Add(at);
        if (relation > known.Relation) known.Relation = relation;
        known.IsBasis |= (span is null || span.Value.Start < mentions.Opening) && relation is (CitationRelation.Implements or CitationRelation.RestsOn or CitationRelation.Forwards);
    }

    /// <summary>A document that is named, while its mentions are gathered.</summary>
    internal sealed class Named(NodeDraft node)
    {
        public NodeDraft Node { get; } = node;

        public CitationRelation Relation { get; set; }

        public bool IsBasis { get; set; }

        public List<SourceSpan> Spans { get; } = [];
    }
}
