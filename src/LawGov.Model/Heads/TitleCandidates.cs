using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Puts together the lines of a head that may be a title.</summary>
/// <remarks>
/// A title goes on over lines until it ends in a document word (<see cref="DocumentWords"/>) with all brackets closed; <c>的通知</c>, an edition or years in
/// brackets on a line of their own still belong to it. Issuers on lines above <c>关于…</c> are part of it when they are few.
/// </remarks>
internal static class TitleCandidates
{
    private const int ShortestTitle = 6;

    private const int LongestTitle = 200;

    private const int MostLines = 7;

    private const int MostIssuerLines = 3;

    private const int LongestRest = 20;

    /// <summary>All candidates, by their first line.</summary>
    public static List<TitleCandidate> Find(CompactText text, List<HeadLine> lines)
    {
        var found = new List<TitleCandidate>();
        for (var first = 0; first < lines.Count; first++)
        {
            if (lines[first].Kind != HeadLineKind.Text || HeadsAnnouncement(text, lines, first)) continue;
            var content = Content(text, lines[first]);
            if (first > 0 && lines[first - 1].Kind == HeadLineKind.Text && !lines[first].IsAfterBlank && !TitleBeginnings.Match(content) && !IsWhole(text, lines, first - 1)) continue;
            if (Grow(text, lines, first) is not { } last) continue;
            var start = IssuersAbove(text, lines, first);
            if (TitleText.Trim(text, new TextRange(lines[start].Start, lines[last].End)) is { Length: >= ShortestTitle } range) found.Add(new TitleCandidate(range, start, last));
            // Lines inside a title start none, but for a second reading from 关于 on.
            if (!StartsWithAbout(text, lines, first, last)) first = last;
        }

        return found;
    }

    /// <summary>某市人大常委会公告 above 第7号: the announcement carries what it makes public.</summary>
    private static bool HeadsAnnouncement(CompactText text, List<HeadLine> lines, int index)
    {
        var content = Content(text, lines[index]);
        return content.Length > 4 && content.EndsWith("公告") && index + 1 < lines.Count && lines[index + 1].Kind == HeadLineKind.Order && AuthorityWords.IsAuthority(content[..^2]);
    }

    /// <summary>联系我们 above 关于…的意见: what neither names an authority or a place nor ends in a verb of notices stands in front of no 关于.</summary>
    private static bool IsStray(ReadOnlySpan<char> whole) =>
        whole.IndexOf("关于") < 0 && !AuthorityWords.EndsAsAuthority(whole) && whole[^1] is not ('等' or '部' or '发' or '家') && !whole.EndsWith("部门") && !whole.EndsWith("单位") && PlaceNames.Read(whole) < whole.Length;

    private static bool StartsWithAbout(CompactText text, List<HeadLine> lines, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
            if (text.Slice(lines[i].Start, lines[i].End).StartsWith("关于") && !Content(text, lines[first]).Contains("关于", StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsWhole(CompactText text, List<HeadLine> lines, int index)
    {
        return IsWhole(Content(text, lines[index]));
    }

    /// <summary>Whether a title may end here: with a document word, brackets closed, and not with a title that it cites.</summary>
    private static bool IsWhole(ReadOnlySpan<char> content) =>
        DocumentWords.EndsAsTitle(content) && IsBalanced(content) && !(content[^1] == '》' && content.IndexOf('《') > 0 && content.IndexOf("发") < 0);

    private static ReadOnlySpan<char> Content(CompactText text, HeadLine line) => text.Slice(line.Start, line.End);

    /// <summary>The last line of the title that begins at <paramref name="first"/>; null when it never ends as one.</summary>
    private static int? Grow(CompactText text, List<HeadLine> lines, int first)
    {
        int? best = null;
        for (var last = first; last < lines.Count && last < first + MostLines; last++)
        {
            if (last > first && lines[last].Kind is not (HeadLineKind.Text or HeadLineKind.Names) || lines[last].End - lines[first].Start > LongestTitle) break;
            var whole = text.Slice(lines[first].Start, lines[last].End);
            var (from, to) = PageRemains.WithoutSite(whole);
            var isWhole = IsWhole(whole[from..to]);
            if (isWhole) best = last;
            if (last + 1 >= lines.Count) break;
            if (to < whole.Length) break;
            var next = Content(text, lines[last + 1]);
            if (!isWhole && next.IndexOf("关于") is >= 0 and var about && (about == 0 || TitleBeginnings.Match(next)) && IsStray(whole)) break;
            if (isWhole && !IsConsultation(next) && !GoesOn(whole, next)) break;
            // 关于《…》(草案) / 公开征求意见的公告, 某委关于印发 / 《…》的通知, over blank lines too.
            if (IsConsultation(next) || whole.EndsWith("印发")) continue;
            if (lines[last + 1].IsAfterBlank && !Brackets.IsOpening(next[0]) && (best is not null || !lines[last].IsHeading && !IsRest(whole, next) && !IsMiddle(text, lines, whole, last + 1))) break;
        }

        return best;
    }

    private static bool IsConsultation(ReadOnlySpan<char> next) => next.StartsWith("公开征求意见") || next.StartsWith("征求意见的");

    /// <summary>Whether a title that could be over goes on with the next line.</summary>
    private static bool GoesOn(ReadOnlySpan<char> whole, ReadOnlySpan<char> next)
    {
        if (next[0] == '的' || next.StartsWith("通知")) return next.Length <= LongestRest;
        if (Brackets.IsOpening(next[0])) return DocumentNumbers.ReadWhole(Brackets.Unbracket(next), out _) is null;
        if (whole.StartsWith(next) || Labels.Read(next).Kind == LabelKind.ChineseComma) return false;
        if (TitleBeginnings.Match(next) || next.Length > LongestRest) return IsUnfinishedNotice(whole) && next.IndexOf("通知") >= 0;
        // 三年行动 / 计划: the first word ends titles too.
        return DocumentWords.EndsAsTitle(next) && next.IndexOf("关于") < 0 && (next.Length <= 8 || IsUnfinishedNotice(whole));
    }

    /// <summary>某府关于加强某某 / 管理工作的通知: a page may set a blank line between the lines of a title.</summary>
    private static bool IsRest(ReadOnlySpan<char> whole, ReadOnlySpan<char> next) => whole.IndexOf("关于") > 0 && next.Length <= LongestRest && next.IndexOf("关于") < 0 && !TitleBeginnings.Match(next) && DocumentWords.EndsAsTitle(next);

    /// <summary>Where each line of a title is a paragraph, the middle one of three ends in no word of documents.</summary>
    private static bool IsMiddle(CompactText text, List<HeadLine> lines, ReadOnlySpan<char> whole, int index)
    {
        if (index + 1 >= lines.Count || lines[index].Kind != HeadLineKind.Text || lines[index + 1].Kind != HeadLineKind.Text || !lines[index + 1].IsAfterBlank) return false;
        var middle = Content(text, lines[index]);
        return whole.IndexOf("关于") > 0 && middle.Length <= LongestRest && middle.IndexOf("关于") < 0 && !TitleBeginnings.Match(middle) && IsRest(whole, Content(text, lines[index + 1]));
    }

    private static bool IsUnfinishedNotice(ReadOnlySpan<char> whole) => whole.IndexOf("印发") >= 0 && whole.IndexOf("通知") < 0;

    private static bool IsBalanced(ReadOnlySpan<char> content)
    {
        var depth = 0;
        foreach (var c in content)
        {
            if (c == '《' || Brackets.IsOpening(c)) depth++;
            else if (c == '》' || Brackets.IsClosing(c)) depth--;
        }

        return depth <= 0;
    }

    private static int IssuersAbove(CompactText text, List<HeadLine> lines, int first)
    {
        var content = Content(text, lines[first]);
        if (!content.StartsWith("关于") && !content.StartsWith("印发") && !content.StartsWith("转发")) return first;
        var start = first;
        while (start > 0 && lines[start - 1].Kind == HeadLineKind.Names) start--;
        return first - start > MostIssuerLines ? first : start;
    }
}
