using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>The documents of a network as they come up; one node for each document however it is named.</summary>
internal sealed class NodeTable
{
    private readonly List<Draft> _nodes = [];
    private readonly Dictionary<string, List<Draft>> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentNumber, Draft> _byNumber = [];

    /// <summary>Adds a document of the set. Two copies of one document are two nodes; the first is the one that others name.</summary>
    public Draft AddDocument(PolicyDocument document, int position)
    {
        var draft = Add(document.Title, document.DocumentNumber);
        draft.Document = document;
        draft.Level = document.Jurisdiction?.Level;
        draft.Source = document.Source ?? document.Title ?? $"{position}";
        return draft;
    }

    /// <summary>The node of a document that <paramref name="from"/> names.</summary>
    public Draft Named(Draft from, string? title, DocumentNumber? number)
    {
        if (number is not null && _byNumber.TryGetValue(number, out var numbered))
        {
            numbered.Title ??= title;
            return numbered;
        }

        if (title is null) return Add(null, number);
        var key = TitleKey.Of(title);
        // 《实施方案》 means another document in every text.
        if (TitleKey.IsBare(key)) key = $"{from.Source}\n{key}";
        if (_byTitle.TryGetValue(key, out var known) && Choose(known, from, number) is { } node)
        {
            if (number is not null && node.Number is null) _byNumber[node.Number = number] = node;
            return node;
        }

        return Add(title, number, key);
    }

    /// <summary>All nodes in their order, documents of the set first.</summary>
    public IEnumerable<Draft> All() => _nodes.Where(n => n.Source is not null).Concat(_nodes.Where(n => n.Source is null));

    /// <summary>Of documents with one title the one meant: with the same number, without one to contradict, of the same place or one above it, the newest that existed.</summary>
    private static Draft? Choose(List<Draft> known, Draft from, DocumentNumber? number)
    {
        var fitting = known.Where(n => number is null || n.Number is null || n.Number == number).ToList();
        if (fitting.Count <= 1) return fitting.Count == 0 ? null : fitting[0];
        var place = from.Document?.Jurisdiction?.Name;
        return fitting.OrderByDescending(n => place is not null && n.Document?.Jurisdiction?.Name is { } other && place.StartsWith(other, StringComparison.Ordinal))
            .ThenByDescending(n => n.Date is null || from.Date is null || n.Date <= from.Date).ThenByDescending(n => n.Date).First();
    }

    private Draft Add(string? title, DocumentNumber? number, string? key = null)
    {
        var draft = new Draft(_nodes.Count) { Title = title, Number = number };
        _nodes.Add(draft);
        if (title is not null)
        {
            key ??= TitleKey.Of(title);
            if (!_byTitle.TryGetValue(key, out var list)) _byTitle[key] = list = [];
            list.Add(draft);
        }

        if (number is not null) _byNumber.TryAdd(number, draft);
        return draft;
    }

    /// <summary>A node while it is gathered.</summary>
    internal sealed class Draft(int index)
    {
        public int Index { get; } = index;

        public string? Title { get; set; }

        public DocumentNumber? Number { get; set; }

        public string? Source { get; set; }

        public PolicyDocument? Document { get; set; }

        public int CitedBy { get; set; }

        public AdministrativeLevel? Level { get; set; }

        public DateOnly? Date => Document?.SignedOn ?? Document?.PublishedOn;
    }
}
