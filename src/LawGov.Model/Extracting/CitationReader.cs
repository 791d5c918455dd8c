using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>A document named in 《》: the mention with its brackets, its normalised title and the number behind it.</summary>
internal readonly record struct CitationMention(TextRange Range, string Title, DocumentNumber? Number);

/// <summary>Finds the documents named in 《》.</summary>
/// <remarks>A number in brackets directly behind belongs to the title: <c>《…规划》（沪府发〔2016〕33号）</c>. Inner titles in 〈〉 are part of the outer one.</remarks>
internal static class CitationReader
{
    private const int LongestTitle = 200;

    /// <summary>All mentions in the text, in order. <paramref name="unclosed"/> receives the places where a 《 was never closed.</summary>
    public static List<CitationMention> Find(CompactText text, List<TextRange> unclosed)
    {
        var found = new List<CitationMention>();
        var content = text.Chars;
        var at = 0;
        while (true)
        {
            var open = content[at..].IndexOf('《');
            if (open < 0) return found;
            open += at;
            var close = FindClosing(content, open);
            if (close < 0)
            {
                unclosed.Add(new TextRange(open, open + 1));
                at = open + 1;
                continue;
            }

            var number = ReadNumber(content[(close + 1)..]);
            found.Add(new CitationMention(new TextRange(open, close + 1), NormalizeTitle(content[(open + 1)..close]), number));
            at = close + 1;
        }
    }

    /// <summary>The title in its plain form: a hyphen lost between two years is put back.</summary>
    public static string NormalizeTitle(ReadOnlySpan<char> title)
    {
        for (var i = 0; i + 9 < title.Length; i++)
        {
            // (20212025年): two years whose hyphen was lost.
            if (!Brackets.IsOpening(title[i]) || ChineseNumerals.ReadArabic(title[(i + 1)..], out _) != 8 || title[i + 9] != '年') continue;
            ChineseNumerals.ReadArabic(title.Slice(i + 1, 4), out var first);
            ChineseNumerals.ReadArabic(title.Slice(i + 5, 4), out var last);
            if (CalendarDates.IsYear(first) && last >= first && CalendarDates.IsYear(last)) return string.Concat(title[..(i + 5)], "-", title[(i + 5)..]);
        }

        return title.ToString();
    }

    private static int FindClosing(ReadOnlySpan<char> content, int open)
    {
        var end = Math.Min(content.Length, open + LongestTitle);
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            if (content[i] == '《') depth++;
            else if (content[i] == '》' && --depth == 0) return i;
        }

        // An inner 《 that was left open must not swallow the outer title.
        var simple = content[open..end].IndexOf('》');
        return simple < 0 ? -1 : open + simple;
    }

    private static DocumentNumber? ReadNumber(ReadOnlySpan<char> after)
    {
        if (after.Length < 8 || !Brackets.IsOpening(after[0])) return null;
        var length = DocumentNumbers.Read(after[1..], out var number, out _);
        return length > 0 && length + 1 < after.Length && (Brackets.IsClosing(after[length + 1]) || after[length + 1] is ',' or '、') ? number : null;
    }
}
