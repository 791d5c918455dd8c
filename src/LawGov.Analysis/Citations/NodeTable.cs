using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>The documents of a network as they come up; one node for each document however it is named.</summary>
internal sealed class NodeTable
{
    private readonly List<NodeDraft> _nodes = [];
    private readonly Dictionary<string, SameTitle> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentNumber, NodeDraft> _byNumber = [];

    /// <summary>Adds a document of the set. Two copies of one document are two nodes; the first is the one that others name.</summary>
    public NodeDraft AddDocument(PolicyDocument document, int position)
    {
        var draft = new NodeDraft(_nodes.Count)
        {
            Title = document.Title,
            Number = document.DocumentNumber,
            Jurisdiction = document.Jurisdiction,
            Date = document.SignedOn ?? document.PublishedOn,
            Level = document.Jurisdiction?.Level,
            Source = document.Source ?? document.Title ?? $"{position}",
        };
        return Add(draft, draft.Title is null ? null : TitleKey.Of(draft.Title));
    }

    /// <summary>The node of a document that <paramref name="from"/> names.</summary>
    public NodeDraft Named(NodeDraft from, string? title, DocumentNumber? number)
    {
        if (number is not null && _byNumber.TryGetValue(number, out var numbered))
        {
            numbered.Title ??= title;
            return numbered;
        }

        if (title is null) return Add(new NodeDraft(_nodes.Count) { Number = number }, null);
        var key = TitleKey.Of(title);
        // 《实施方案》 means another document in every text.
        if (TitleKey.IsBare(key)) key = $"{from.Source}\n{key}";
        if (_byTitle.TryGetValue(key, out var known) && known.Choose(from, number) is { } node)
        {
            if (number is not null) _byNumber[node.Number = number] = node;
            return node;
        }

        return Add(new NodeDraft(_nodes.Count) { Title = title, Number = number }, key);
    }

    /// <summary>All nodes in their order, documents of the set first.</summary>
    public IEnumerable<NodeDraft> All() => _nodes.Where(n => n.Source is not null).Concat(_nodes.Where(n => n.Source is null));

    private NodeDraft Add(NodeDraft draft, string? key)
    {
        _nodes.Add(draft);
        if (key is not null)
        {
            if (!_byTitle.TryGetValue(key, out var same)) _byTitle[key] = same = new SameTitle();
            same.Add(draft);
        }

        if (draft.Number is not null) _byNumber.TryAdd(draft.Number, draft);
        return draft;
    }
}
