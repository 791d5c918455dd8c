using LawGov.Model.Lexicon;

namespace LawGov.Model.Validation;

/// <summary>The lines of a text as titles that an annex may have, so that many announced annexes are looked up without reading the text for each.</summary>
internal sealed class AnnexTitles
{
    private readonly List<string> _lines;
    private readonly Dictionary<string, int> _lastOfTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byBase = new(StringComparer.Ordinal);
    private readonly int _lastOpening = -1;

    public AnnexTitles(List<string> lines)
    {
        _lines = lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var title = Loose(lines[i]);
            _lastOfTitle[title] = i;
            if (AnnexMarks.IsOpening(lines[i])) _lastOpening = i;
            if (title.Length == 0) continue;
            var root = PlainText.BaseOf(title);
            if (!_byBase.TryGetValue(root, out var similar)) _byBase.Add(root, similar = []);
            similar.Add(i);
        }
    }

    /// <summary>Whether a line from <paramref name="from"/> on is this title.</summary>
    public bool Has(string title, int from) => _lastOfTitle.TryGetValue(Loose(title), out var last) && last >= from;

    /// <summary>The first line from <paramref name="from"/> on that is this title but for small words; null when there is none.</summary>
    public string? FindSimilar(string title, int from)
    {
        if (!_byBase.TryGetValue(PlainText.BaseOf(Loose(title)), out var similar)) return null;
        var at = similar.BinarySearch(from);
        if (at < 0) at = ~at;
        return at < similar.Count ? _lines[similar[at]] : null;
    }

    /// <summary>Whether an annex opens (附件1) at a line from <paramref name="from"/> on.</summary>
    public bool HasOpening(int from) => _lastOpening >= from;

    /// <summary>A title without the marks around it.</summary>
    public static string Loose(string title) => PlainText.Of(title).Trim('(', ')', '《', '》', '*', '#', ':', '。').TrimEnd('*');
}
