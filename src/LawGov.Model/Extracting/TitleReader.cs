using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>A notice's title taken apart: who issues what.</summary>
/// <param name="Issuer">Range of the words before 关于 or 印发.</param>
/// <param name="Subject">Range of the title that is issued, without 《》.</param>
internal readonly record struct NoticeTitle(TextRange Issuer, TextRange Subject);

/// <summary>Finds a document's own title among the titles in its head: the web page's, the notice's, the text's.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 120;

    private const int MostLines = 3;

    /// <summary>The notice's title in the front blocks; null when there is none.</summary>
    public static NoticeTitle? FindNotice(CompactText text, ReadOnlySpan<Block> front)
    {
        foreach (var block in front)
        {
            var content = text.Slice(block.Start, Math.Min(block.End, block.Start + LongestTitle * 2));
            if (block.Has(BlockTraits.Row) || content.IndexOf("通知") < 0 && content.IndexOf("的函") < 0 || content.IndexOf("现将") >= 0 || content.IndexOf("现印发") >= 0) continue;
            var (verb, length) = FindVerb(content);
            // In prose the verb belongs to a document that is cited: 为贯彻落实《国务院关于印发….
            if (verb < 0 || content[..verb].IndexOfAny("《,。") >= 0) continue;
            var issuer = block.Start + Math.Max(Math.Min(block.Label.Length, verb), content[..verb].LastIndexOf(':') + 1);
            return new NoticeTitle(new TextRange(issuer, block.Start + verb), Subject(content, block.Start, verb + length));
        }

        return null;
    }

    /// <summary>Range of the document's own title; empty when there is none.</summary>
    public static TextRange FindTitle(CompactText text, ReadOnlySpan<Block> front, NoticeTitle? notice)
    {
        var wanted = notice is { Subject.IsEmpty: false } n ? Plain(text.Slice(n.Subject.Start, n.Subject.End)) : "";
        var best = default(TextRange);
        for (var i = 0; i < front.Length; i++)
        {
            for (var lines = MostLines; lines > 0; lines--)
            {
                if (i + lines > front.Length || Candidate(text, front.Slice(i, lines)) is not { IsEmpty: false } candidate) continue;
                var content = text.Slice(candidate.Start, candidate.End);
                if (wanted.Length > 0 && Plain(content) == wanted) return candidate;
                if (!TitleWords.EndsAsTitle(content) || content.IndexOf("印发") >= 0 && content.IndexOf("通知") >= 0) continue;
                // The last title before the text is the text's; a longer reading of the same lines wins.
                if (best.IsEmpty || candidate.Start >= best.End) best = candidate;
                break;
            }
        }

        return !best.IsEmpty ? best : notice?.Subject ?? WholeNotice(text, front);
    }

    /// <summary>Folded characters without title marks, for comparing two writings of a title.</summary>
    public static string Plain(ReadOnlySpan<char> title)
    {
        Span<char> plain = title.Length <= 512 ? stackalloc char[title.Length] : new char[title.Length];
        var length = 0;
        foreach (var c in title)
            if (c is not ('《' or '》' or '〈' or '〉' or '<' or '>' or '“' or '”' or '"' or '-')) plain[length++] = Brackets.IsOpening(c) ? '(' : Brackets.IsClosing(c) ? ')' : c;
        return plain[..length].ToString();
    }

    private static TextRange Candidate(CompactText text, ReadOnlySpan<Block> blocks)
    {
        var range = new TextRange(blocks[0].Start, blocks[^1].End);
        if (range.Length is < 6 or > LongestTitle) return default;
        foreach (var block in blocks)
        {
            var content = text.Slice(block.Start, block.End);
            if (block.Has(BlockTraits.Row) || TailMarks.IsFormula(content)) return default;
            if (content.IndexOfAny("。;:!") >= 0 || block.Label.Exists && block.Label.Kind != LabelKind.ChineseParenthesis && block.Start != blocks[0].Start) return default;
            if (DocumentNumbers.ReadWhole(content, out _) is not null || CalendarDates.ReadWhole(content, out _) || AnnexMarks.IsOpening(content)) return default;
            if (blocks.Length > 1 && content.Length > 48) return default;
        }

        return new TextRange(blocks[0].TextStart, range.End);
    }

    /// <summary>A notice that issues nothing but itself: 国务院办公厅关于…的通知.</summary>
    private static TextRange WholeNotice(CompactText text, ReadOnlySpan<Block> front)
    {
        for (var i = 0; i < front.Length; i++)
        {
            for (var lines = MostLines; lines > 0; lines--)
            {
                if (i + lines > front.Length || Candidate(text, front.Slice(i, lines)) is not { IsEmpty: false } candidate) continue;
                var content = text.Slice(candidate.Start, candidate.End);
                var about = content.IndexOf("关于");
                if (about == 0 || about > 0 && (content.EndsWith("通知") || content.EndsWith("的函") || content.EndsWith("公告"))) return candidate;
            }
        }

        return default;
    }

    private static (int Position, int Length) FindVerb(ReadOnlySpan<char> content)
    {
        foreach (var verb in (ReadOnlySpan<string>)["关于印发", "印发关于", "关于转发", "关于公布", "关于征求", "关于商请会签", "印发"])
        {
            var at = content.IndexOf(verb);
            if (at >= 0) return (at, verb == "印发关于" ? 2 : verb.Length);
        }

        return (-1, 0);
    }

    private static TextRange Subject(ReadOnlySpan<char> content, int offset, int from)
    {
        var rest = content[from..];
        if (rest.StartsWith("《") || rest.StartsWith("〈"))
        {
            var depth = 0;
            for (var i = 0; i < rest.Length; i++)
            {
                if (rest[i] is '《' or '〈') depth++;
                else if (rest[i] is '》' or '〉' && --depth == 0) return new TextRange(offset + from + 1, offset + from + i);
            }
        }

        var end = rest.IndexOf("的通知");
        if (end < 0) end = rest.IndexOf("通知");
        return end <= 0 ? default : new TextRange(offset + from, offset + from + end);
    }
}
