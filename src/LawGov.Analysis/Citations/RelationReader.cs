using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Reads from the words around a mention how the document stands to the one it names.</summary>
/// <remarks>
/// Forms: <c>转发《…》</c>, <c>修订《…》</c>, <c>贯彻落实《…》和《…》</c>, <c>根据《…》</c>, <c>按照《…》部署要求</c>, <c>制定《…》</c>, <c>《…》同时废止</c>. The word nearest
/// in front decides; titles listed before, joined by 、 和 以及, and the names of issuers between are passed over.
/// </remarks>
internal static class RelationReader
{
    /// <summary>So far back a verb still speaks of the title.</summary>
    private const int Reach = 24;

    /// <summary>Titles in a list share the words in front of the first.</summary>
    private const int MostListed = 12;

    /// <summary>Longest rest of a clause behind a title whose last verb still speaks of the title: 各项工作任务落实.</summary>
    private const int ShortClause = 8;

    private static readonly (string Word, CitationRelation Relation)[] Words =
    [
        ("转发", CitationRelation.Forwards), ("修订", CitationRelation.Amends), ("修改", CitationRelation.Amends), ("废止", CitationRelation.Repeals),
        ("贯彻", CitationRelation.Implements), ("落实", CitationRelation.Implements), ("实施", CitationRelation.Implements), ("执行", CitationRelation.Implements),
        ("根据", CitationRelation.RestsOn), ("依据", CitationRelation.RestsOn), ("按照", CitationRelation.RestsOn), ("依照", CitationRelation.RestsOn),
        ("遵照", CitationRelation.RestsOn), ("遵循", CitationRelation.RestsOn), ("对照", CitationRelation.RestsOn),
        ("制定", CitationRelation.Prepares), ("制发", CitationRelation.Prepares), ("制订", CitationRelation.Prepares), ("编制", CitationRelation.Prepares),
        ("编印", CitationRelation.Prepares), ("起草", CitationRelation.Prepares), ("出台", CitationRelation.Prepares), ("印发", CitationRelation.Prepares), ("下发", CitationRelation.Prepares),
    ];

    private static readonly string[] Changes = ["修订", "修改", "修正"];

    private static readonly string[] Ends = ["同时废止", "即行废止", "予以废止", "自行废止", "停止执行", "废止"];

    /// <summary>The relation of a mention.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The mention, brackets included.</param>
    public static CitationRelation Read(string text, SourceSpan span)
    {
        if (IsEnded(text, span.End)) return CitationRelation.Repeals;
        if (IsChanged(text.AsSpan(span.End))) return CitationRelation.Amends;
        var end = SkipListed(text, span.Start);
        var start = Math.Max(0, end - Reach);
        var before = text.AsSpan(start, end - start);
        var stop = before.LastIndexOfAny("。；;!！?？》");
        if (stop >= 0) before = before[(stop + 1)..];
        return Nearest(before) is var relation and not CitationRelation.Cites ? relation : Behind(text.AsSpan(span.End));
    }

    /// <summary>推进《…》工作落实, 保障《…》实施: the verb at the end of a short clause.</summary>
    private static CitationRelation Behind(ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAny("，,。；;、！!？?\n\r");
        if (end >= 0) after = after[..end];
        return after.Length <= ShortClause && (after.EndsWith("落实") || after.EndsWith("实施") || after.EndsWith("执行")) ? CitationRelation.Implements : CitationRelation.Cites;
    }

    private static CitationRelation Nearest(ReadOnlySpan<char> before)
    {
        var relation = CitationRelation.Cites;
        var place = -1;
        foreach (var (word, sort) in Words)
        {
            var at = before.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || at <= place || IsAttribute(before[(at + word.Length)..], sort)) continue;
            (place, relation) = (at, sort);
        }

        return relation;
    }

    /// <summary>国务院印发的《…》, 新修订的《…》 say what happened to it before; the verb that counts stands before.</summary>
    private static bool IsAttribute(ReadOnlySpan<char> rest, CitationRelation sort) =>
        rest.StartsWith("的") && sort is (CitationRelation.Prepares or CitationRelation.Amends or CitationRelation.Forwards);

    /// <summary>The start of the first title of a list that ends at <paramref name="start"/>.</summary>
    private static int SkipListed(string text, int start)
    {
        for (var i = 0; i < MostListed; i++)
        {
            var gap = start - 1;
            while (gap >= 0 && start - gap <= Reach && text[gap] is not ('》' or '。' or '；' or ';' or '，' or ',')) gap--;
            if (gap < 0 || text[gap] != '》' || !IsJoint(text.AsSpan(gap + 1, start - gap - 1))) return start;
            var open = text.LastIndexOf('《', gap);
            if (open < 0) return start;
            start = open;
        }

        return start;
    }

    /// <summary>What may stand between two titles of a list: a number in brackets, 、 和 及, and the name of an issuer without a verb.</summary>
    private static bool IsJoint(ReadOnlySpan<char> between)
    {
        var plain = between.Trim();
        if (plain.Length > 0 && plain[0] is '(' or '（' && plain.IndexOfAny(')', '）') is var close and > 0) plain = plain[(close + 1)..];
        return plain.IsEmpty || plain[0] is '、' or '和' or '及' or '与' or '以' && Nearest(plain) == CitationRelation.Cites;
    }

    /// <summary>《…》修订, 《…》（国发〔2020〕1号）的修改: the verb stands behind.</summary>
    private static bool IsChanged(ReadOnlySpan<char> after)
    {
        if (after.Length > 0 && after[0] is '(' or '（' && after[..Math.Min(after.Length, Reach)].IndexOfAny(')', '）') is var close and > 0) after = after[(close + 1)..];
        if (after.StartsWith("的")) after = after[1..];
        foreach (var word in Changes)
            if (after.StartsWith(word)) return true;
        return false;
    }

    private static bool IsEnded(string text, int end)
    {
        var after = text.AsSpan(end, Math.Min(Reach, text.Length - end));
        var stop = after.IndexOfAny("。；;");
        if (stop >= 0) after = after[..stop];
        foreach (var word in Ends)
            if (after.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
