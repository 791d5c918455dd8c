using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds the fields of an index table that ran into the paragraph of their document.</summary>
/// <remarks>Forms: A <c>索引号：88 发文机关：某局 成文日期：2021年3月2日 各县：现将…</c>; B <c>…的意见文章属性•【制定机关】某市人民政府•【公布日期】2001.05.18•…正文…</c>; C <c>某政策 发表时间：2011年11月2日 15:29 某政策</c>.</remarks>
internal static class GluedIndex
{
    private const int LongestIndex = 600;

    private const int LatestStart = 120;

    private const int LongestField = 90;

    private const int ShortestTitle = 8;

    private const string Text = "正文";

    /// <summary>Adds what stands in front of the fields and the fields themselves.</summary>
    /// <returns>Where the text behind them begins; <paramref name="start"/> when there are none.</returns>
    public static int Cut(CompactText text, int start, int end, List<TextRange> pieces)
    {
        var content = text.Slice(start, Math.Min(end, start + LongestIndex));
        if (content.IndexOf('。') is var stop and >= 0) content = content[..stop];
        var first = -1;
        var last = 0;
        var isWellFormed = false;
        for (var at = 0; at < content.Length && at <= (first < 0 ? LatestStart : last + LongestField); at++)
        {
            var length = LabelAt(text, start, content, at, out var field);
            if (length == 0) continue;
            var value = at + length;
            while (value < content.Length && content[value] is ':' or '】' or ']') value++;
            if (first < 0) first = at;
            last = value + ValueLength(text, start + value, content[value..], field, out var hasForm);
            isWellFormed |= hasForm;
            at = value - 1;
        }

        if (!isWellFormed || last >= content.Length) return start;
        if (first > 0 && content[first - 1] is '【' or '[') first--;
        var front = first;
        while (front > 0 && content[front - 1] is '•' or '·') front--;
        if (content[..front].EndsWith("文章属性")) front -= "文章属性".Length;
        if (front > 0) pieces.Add(new TextRange(start, start + front));
        pieces.Add(new TextRange(start + first, start + last));
        var behind = last;
        while (behind < content.Length && content[behind] is '•' or '·') behind++;
        return start + (content[behind..].StartsWith(Text) ? behind + Text.Length : last);
    }

    /// <summary>Length of the title that stands on one line with a label and its value, in front of them; 0 when there is none.</summary>
    public static int TitleLength(CompactText text, int start, int end)
    {
        var content = text.Slice(start, end);
        var colon = content.IndexOf(':');
        if (colon < ShortestTitle || content[..colon].IndexOfAny(",。;") >= 0) return 0;
        for (var at = Math.Max(ShortestTitle, colon - IndexLabels.Longest); at < colon; at++)
            if (LabelAt(text, start, content, at, out _) is var length and > 0 && at + length == colon && DocumentWords.EndsAsTitle(content[..at])) return at;
        return 0;
    }

    /// <summary>Length of the label at <paramref name="at"/>, in brackets or with a colon behind it, where a word can begin; 0 when there is none.</summary>
    private static int LabelAt(CompactText text, int start, ReadOnlySpan<char> content, int at, out IndexField field)
    {
        field = default;
        var isBracketed = at > 0 && content[at - 1] is '【' or '[';
        var isApart = at == 0 || isBracketed || content[at - 1] is '•' or '|' or ';' || text.IsGap(start + at, acrossLines: false);
        // 某州条例(2006年修正)制定机关:某州人大: nothing stands between the title and the first label.
        if (!isApart && !Brackets.IsClosing(content[at - 1])) return 0;
        for (var length = Math.Min(IndexLabels.Longest, content.Length - at - 1); length >= 2; length--)
            if (content[at + length] is ':' or '】' or ']' && (content[at + length] == ':' || isBracketed) && IndexLabels.TryGet(content.Slice(at, length), out field)) return isApart || DocumentWords.EndsAsTitle(content[..at]) ? length : 0;
        return 0;
    }

    /// <summary>Length of the value; <paramref name="hasForm"/> tells that it is what its label says.</summary>
    private static int ValueLength(CompactText text, int start, ReadOnlySpan<char> value, IndexField field, out bool hasForm)
    {
        hasForm = true;
        switch (field)
        {
            case IndexField.Number when DocumentNumbers.Read(value, out _, out _) is var length and > 0:
                return length;
            case IndexField.SignedOn or IndexField.PublishedOn or IndexField.UpdatedOn when HeadDates.Read(value, out _) is var length and > 0:
                while (length < value.Length && (char.IsAsciiDigit(value[length]) || value[length] == ':')) length++;
                return length;
        }

        var gap = 1;
        while (gap < value.Length && !text.IsGap(start + gap, acrossLines: false) && value[gap] is not ('•' or '|')) gap++;
        if (value[..Math.Min(gap, value.Length)].IndexOf(Text) is var stop and > 0) gap = stop;
        gap = Math.Min(gap, value.Length);
        hasForm = field switch
        {
            IndexField.Issuer or IndexField.Publisher or IndexField.Source => AuthorityNames.Split(text, start, start + gap).Count > 0,
            IndexField.Title => DocumentWords.EndsAsTitle(value[..gap]),
            _ => false,
        };
        return gap;
    }
}
