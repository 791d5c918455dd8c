using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Reads whom one document names.</summary>
internal sealed class DocumentCitations(CitingDocument citing, NodeTable.Draft self, NodeTable nodes)
{
    private readonly Dictionary<int, Named> _byNode = [];
    private readonly List<Named> _found = [];

    /// <summary>Where the first division starts: what stands before is the opening.</summary>
    private readonly int _opening = citing.Document.Sections.Count > 0 ? citing.Document.Sections[0].Span.Start : int.MaxValue;

    /// <summary>The documents named, in the order of their first mention; those that the title names come first.</summary>
    public IReadOnlyList<Named> Read()
    {
        var document = citing.Document;
        foreach (var title in TitleKey.Inside(document.Title ?? ""))
        {
            // A plan that has another document's title in its own is there to carry it out; a notice that has it sends it on.
            var relation = document.Title!.Contains("转发", StringComparison.Ordinal) ? CitationRelation.Forwards : CitationRelation.Implements;
            Add(nodes.Named(self, title, null), relation, null);
        }

        foreach (var citation in document.Citations)
        {
            if (citation.IsSelf || TitleKey.IsCase(citation.Title)) continue;
            CheckText(citation.Spans[^1]);
            var node = nodes.Named(self, citation.Title, citation.DocumentNumber);
            node.Level ??= IssuerLevel.Read(citing.Text, citation.Spans[0], citation.Title, document.Jurisdiction?.Name);
            foreach (var span in citation.Spans) Add(node, Relation(span), span);
        }

        if (citing.Text is not null) ReadNumbers(citing.Text);
        return _found;
    }

    private CitationRelation Relation(SourceSpan span) => citing.Text is null ? CitationRelation.Cites : RelationReader.Read(citing.Text, span);

    private void CheckText(SourceSpan span)
    {
        if (span.End > citing.Text?.Length) throw new ArgumentException($"The text of {self.Source} is shorter than its document: it is another document's.", nameof(CitingDocument.Text));
    }

    /// <summary>Numbers that stand without a title; one behind a title was read with it.</summary>
    private void ReadNumbers(string text)
    {
        var titled = citing.Document.Citations.SelectMany(c => c.Spans).Select(s => s.End).ToHashSet();
        foreach (var (number, span) in NumberScanner.Find(text))
        {
            if (number == citing.Document.DocumentNumber || IsBehindTitle(text, span.Start, titled)) continue;
            Add(nodes.Named(self, null, number), RelationReader.Read(text, span), span);
        }
    }

    private static bool IsBehindTitle(string text, int start, HashSet<int> titled)
    {
        while (start > 0 && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '（')) start--;
        return titled.Contains(start);
    }

    private void Add(NodeTable.Draft node, CitationRelation relation, SourceSpan? span)
    {
        if (node == self) return;
        if (!_byNode.TryGetValue(node.Index, out var known)) _found.Add(_byNode[node.Index] = known = new Named(node));
        if (span is { } at) known.Spans.Add(at);
        if (relation > known.Relation) known.Relation = relation;
        known.IsBasis |= (span is null || span.Value.Start < _opening) && relation is (CitationRelation.Implements or CitationRelation.RestsOn or CitationRelation.Forwards);
    }

    /// <summary>A document that is named, while its mentions are gathered.</summary>
    internal sealed class Named(NodeTable.Draft node)
    {
        public NodeTable.Draft Node { get; } = node;

        public CitationRelation Relation { get; set; }

        public bool IsBasis { get; set; }

        public List<SourceSpan> Spans { get; } = [];
    }
}
