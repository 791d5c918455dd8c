using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Takes apart a document's number and its date where they stand together below the title, as collections and gazettes print them.</summary>
/// <remarks>
/// Forms: A <c>某政发〔2017〕15号 2017年2月28日</c>; B <c>（1985年5月4日某政〔1985〕38号）</c>, alone, behind the title or in front of the first sentence; each in either order, with a mark between
/// and with 印发 behind or without.
/// </remarks>
internal static class DatedNumbers
{
    private const int LongestPair = 50;

    private const int ShortestPair = 12;

    private static readonly string[] Verbs = ["印发", "公布", "发布"];

    /// <summary>Adds number and date as pieces of their own.</summary>
    /// <returns>Where the rest of the line begins; <paramref name="start"/> when the line does not begin with the two.</returns>
    public static int Cut(CompactText text, int start, int end, List<TextRange> pieces)
    {
        var content = text.Slice(start, Math.Min(end, start + LongestPair + 2));
        if (content.Length < ShortestPair) return start;
        var behind = end - start;
        var from = 0;
        var to = content.Length;
        if (content[0] == '(')
        {
            to = Brackets.CloseOf(content);
            if (to < ShortestPair) return start;
            (from, behind) = (1, to + 1);
        }
        else if (end - start > LongestPair)
        {
            return start;
        }

        foreach (var word in Verbs)
            if (from > 0 && content[from..to].EndsWith(word)) to -= word.Length;
        var pair = content[from..to];
        var cut = NumberLength(pair);
        if (cut == 0) cut = DateLength(pair);
        if (cut == 0 || cut == pair.Length) return start;
        if (StartsWithName(text, start + from, pair[..cut])) return start;
        var mark = pair[cut] is ',' or ';' or '、' ? 1 : 0;
        var rest = pair[(cut + mark)..];
        if (NumberLength(pair) > 0 ? DateLength(rest) != rest.Length : NumberLength(rest) != rest.Length) return start;
        pieces.Add(new TextRange(start + from, start + from + cut));
        pieces.Add(new TextRange(start + from + cut + mark, start + to));
        return start + behind;
    }

    /// <summary>Where a title ends behind which number and date stand in one bracket; <paramref name="end"/> when they do not.</summary>
    public static int TitleEnd(CompactText text, int start, int end)
    {
        var content = text.Slice(start, end);
        if (content.Length < ShortestPair || content[^1] != ')') return end;
        var title = Brackets.WithoutLast(content);
        return title.Length > 0 && content.Length - title.Length is >= ShortestPair and <= LongestPair && DocumentWords.EndsAsTitle(title) && Cut(text, start + title.Length, end, []) == end ? start + title.Length : end;
    }

    /// <summary>某市司法局 某司〔2023〕4号: a name with a gap behind it is no code of a number.</summary>
    private static bool StartsWithName(CompactText text, int start, ReadOnlySpan<char> number)
    {
        for (var at = number.IndexOfAny(Brackets.Opening) - 1; at > 1; at--)
            if (text.IsGap(start + at, acrossLines: false) && AuthorityWords.EndsAsAuthority(number[..at])) return true;
        return false;
    }

    private static int NumberLength(ReadOnlySpan<char> text) => DocumentNumbers.Read(text, out var number, out _) is var length && number is { Form: DocumentNumberForm.Bracketed } ? length : 0;

    private static int DateLength(ReadOnlySpan<char> text) => CalendarDates.Read(text, out _);
}
