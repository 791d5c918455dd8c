using LawGov.Model.Normalizing;

namespace LawGov.Model.Heads;

/// <summary>What an index table says, by field: values as ranges of the compact text.</summary>
/// <remarks>
/// Forms: A <c>索 引 号：LK001　　发文机关：某局</c>, any number of pairs on a line, colons or gaps between; B a label on one line, its value on the next;
/// C a row of labels above a row of values, cells or words with gaps between; D rows of cells, label and value in turn; E <c>2024-05-27 19:08 来源：某社</c>; F a label in brackets; G <see cref="GluedLabels"/>. A value may be missing.
/// </remarks>
internal sealed class IndexTable(CompactText text)
{
    private const int LongestLine = 400;

    private const int LongestOther = 12;

    private const int LongEnough = 4;

    private readonly List<(IndexField Field, string Label, TextRange Value)> _entries = [];
    private string? _pending;
    private List<string>? _header;
    private List<string>? _spacedHeader;
    private bool _isGlued;

    /// <summary>The first value of a field; empty when there is none.</summary>
    public TextRange this[IndexField field] => _entries.Find(e => e.Field == field).Value;

    /// <summary>Whether the row of labels was read and the row of its values is to come: there an empty cell counts.</summary>
    public bool AwaitsRow => _header is not null;

    /// <summary>All values of a field, in the order of the page.</summary>
    public IEnumerable<TextRange> Values(IndexField field) => _entries.Where(e => e.Field == field).Select(e => e.Value);

    /// <summary>The first value of a field that can be read as a date.</summary>
    public DateOnly? Date(IndexField field)
    {
        DateOnly? found = null;
        foreach (var entry in _entries)
        {
            if (entry.Field != field || HeadDates.Read(text.Slice(entry.Value.Start, entry.Value.End).TrimStart("[(【:"), out var date) == 0) continue;
            // 日期 and 时间 may be those of anything; 发布日期 says which.
            if (entry.Label.Length >= LongEnough) return date;
            found ??= date;
        }

        return found;
    }

    /// <summary>Reads a line, a row of cells when <paramref name="isRow"/>; false when it is none of an index table.</summary>
    public bool TryRead(int start, int end, bool isRow)
    {
        if (end - start > LongestLine) return false;
        var line = text.Slice(start, end);
        if (isRow && _header is { } header)
        {
            _header = null;
            if (!IndexLabels.BeginLine(line)) return Zip(header, start, end);
        }

        if (IndexLabels.TryGet(IndexLabels.Bare(line), out _))
        {
            _pending = IndexLabels.Bare(line).ToString();
            return true;
        }

        if (isRow && IndexLabels.AreHeader(line))
        {
            _header = [.. line.ToString().Split('\t')];
            return true;
        }

        if (!isRow && SpacedCells.Pair(text, start, end, ref _spacedHeader, Add)) return true;
        var glued = isRow ? 0 : GluedLabels.Read(text, start, end, _isGlued);
        _isGlued = glued > 0;
        if (!_isGlued) return Scan(start, end);
        var behind = GluedLabels.EndOfValue(text, start + glued, end);
        Add(text.Slice(start, start + glued).ToString(), start + glued, behind);
        if (behind < end) TryRead(behind, end, false);
        return true;
    }

    /// <summary>Whether the line begins with a label, so that what looks like a number or a name behind it is its value.</summary>
    public bool BeginsWithLabel(int start, int end) => LabelAt(start, end, true) is var length and > 0 && start + length < end || GluedLabels.Read(text, start, end, _isGlued) > 0;

    /// <summary>Whether the line begins with a long label of a field that is read, and a colon: no sentence goes on so.</summary>
    public bool BeginsWithOwnLabel(int start, int end)
    {
        var label = text.Slice(start, end);
        return label.IndexOf(':') is >= LongEnough and var colon && IndexLabels.TryGet(label[..colon], out var field) && field != IndexField.Other;
    }

    /// <summary>When the page was put up, as it stands beside the title.</summary>
    public void AddPublished(int start, int end) => AddLoneDate(start, end);

    /// <summary>Whether the line is the value of a label that stood alone on the line before.</summary>
    public bool TakesValue(int start, int end)
    {
        if (_pending is not { } label) return false;
        _pending = null;
        var line = text.Slice(start, end);
        // :2022-12-26发文字号 below 成文日期: the value between its colon and the next label.
        var next = GluedLabels.LengthAtEnd(line);
        if (next > 0) _pending = line[^next..].ToString();
        else if (end - start > LongestLine || IndexLabels.BeginLine(line) || !Continues(label, line)) return false;
        Add(label, start, end - next);
        return true;
    }

    private static bool Continues(string label, ReadOnlySpan<char> line) =>
        IndexLabels.TryGet(label, out var field) && field != IndexField.Other || line.Length <= LongestOther && !Lexicon.DocumentWords.EndsAsTitle(line) && line.IndexOf(':') < 0;

    private bool Zip(List<string> header, int start, int end)
    {
        var cell = 0;
        var from = start;
        for (var at = start; at <= end && cell < header.Count; at++)
        {
            if (at < end && text.Chars[at] != '\t') continue;
            if (at > from) Add(header[cell].TrimEnd(':'), from, at);
            from = at + 1;
            cell++;
        }

        return true;
    }

    private bool Scan(int start, int end)
    {
        if (text.Slice(start, end).Contains('。')) return false;
        string? label = null;
        var found = false;
        var from = start;
        var at = start;
        while (at < end)
        {
            var length = IsBoundary(start, at) ? LabelAt(at, end, from == start) : 0;
            var back = 0;
            if (length == 0 && text.Chars[at] == ':') back = IndexLabels.ReadBackwards(text.Slice(from, at), out _);
            if (length == 0 && back == 0)
            {
                at++;
                continue;
            }

            if (back > 0) (at, length) = (at - back, back);
            if (label is not null) Add(label, from, at);
            else if (at > start) AddLoneDate(start, at);
            label = text.Slice(at, at + length).ToString();
            found = true;
            at += length;
            while (at < end && text.Chars[at] is ':' or '\t') at++;
            from = at;
        }

        if (label is not null) Add(label, from, end);
        return found;
    }

    /// <summary>Length of the label that stands at <paramref name="at"/> as a word of its own; without a colon behind it only <paramref name="isFirst"/> or behind another.</summary>
    private int LabelAt(int at, int end, bool isFirst)
    {
        for (var length = Math.Min(IndexLabels.Longest, end - at); length >= 2; length--)
        {
            var behind = at + length;
            if (!IndexLabels.TryGet(text.Slice(at, behind), out _)) continue;
            if (behind < end && text.Chars[behind] is ':' or '\t' || IsBracketed(at, behind, end)) return length;
            // 索引号 发布机构 政务公开办: without marks a label stands alone between gaps.
            if (behind == end ? !isFirst : text.IsGap(behind, acrossLines: false)) return length;
        }

        return 0;
    }

    private bool IsBracketed(int at, int behind, int end) => at > 0 && behind < end && (text.Chars[at - 1], text.Chars[behind]) is ('[', ']') or ('【', '】');

    private bool IsBoundary(int start, int at) => at == start || text.Chars[at - 1] is ':' or '\t' or '|' or '[' or ']' or '【' or '】' or ')' || text.IsGap(at, acrossLines: false);

    private void AddLoneDate(int start, int end)
    {
        // [某县人民政府]2016-05-09: the source in brackets in front of the day.
        if (text.Chars[start] is '[' or '【' or '(' && text.Slice(start, end).IndexOfAny("]】)") is var close and > 0) start += close + 1;
        if (HeadDates.Read(text.Slice(start, end), out _) > 0) _entries.Add((IndexField.PublishedOn, "", new TextRange(start, end)));
    }

    private void Add(string label, int start, int end)
    {
        while (start < end && text.Chars[start] is ':' or '\t' or '|' or '-' or ']' or '】') start++;
        start += IndexLabels.EnglishLength(text.Slice(start, end));
        while (end > start && text.Chars[end - 1] is '\t' or '|' or '[' or '【' or '-' or ';') end--;
        for (int at; (at = HeadDates.StartBehindName(text, start, end, label)) < end; end = at) AddLoneDate(at, end);
        while (end > start && text.Chars[end - 1] is '•' or '·') end--;
        if (start < end && char.IsAsciiDigit(text.Chars[start])) end = HeadDates.EndOfDay(text, start, end);
        if (start < end && IndexLabels.TryGet(label, out var field) && text.Slice(start, end) is not ("无" or "/" or "暂无")) _entries.Add((IsNumber(label, start, end) ? IndexField.Number : field, label, new TextRange(start, end)));
    }

    /// <summary>字号 is the size of the letters on a page, the number in a collection of rules.</summary>
    private bool IsNumber(string label, int start, int end) => label == "字号" && Lexicon.DocumentNumbers.Read(text.Slice(start, end), out _, out _) > 0;
}
