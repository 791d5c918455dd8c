using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>A notice's title taken apart: who issues what.</summary>
/// <param name="Issuer">Range of the words before 关于 or 印发; empty when it names no one.</param>
/// <param name="Subject">Range of the title that is issued, without 《》.</param>
/// <param name="IsQuoted">The subject stands in 《》.</param>
/// <remarks>
/// Forms: A <c>某府关于印发《…》的通知</c>; B <c>某府关于印发…的通知</c>; C <c>某办 某办印发《…》</c>; D <c>关于发布（公布）《…》的公告</c>; E <c>关于征求《…》意见的通知</c>, <c>关于《…》公开征求意见的公告</c>, <c>《…》公开征求意见</c>.
/// A notice that forwards (转发) another body's document is a document of its own.
/// </remarks>
internal readonly record struct NoticeTitle(TextRange Issuer, TextRange Subject, bool IsQuoted)
{
    /// <summary>公开, 再次公开, 面向社会公开.</summary>
    private const int LongestManner = 8;

    private static readonly string[] Verbs = ["关于印发", "印发关于", "关于颁布", "关于公布", "关于发布", "关于征求", "关于公开征求", "关于再次公开征求", "关于向社会公开征求", "关于商请会签", "关于修订", "印发"];

    private static readonly string[] Carriers = ["的通知", "的公告", "的通告", "的函", "的决定", "的批复", "的意见", "通知", "公告"];

    /// <summary>Takes a title apart that stands at <paramref name="offset"/>; null when it issues nothing else.</summary>
    public static NoticeTitle? Read(ReadOnlySpan<char> title, int offset)
    {
        foreach (var verb in Verbs)
        {
            var at = title.IndexOf(verb);
            // Behind 《 or a comma the verb belongs to a document that is cited.
            if (at < 0 || title[..at].IndexOfAny("《,。") >= 0) continue;
            var from = at + (verb == "印发关于" ? 2 : verb.Length);
            if (from < title.Length && title[from] == '了') from++;
            var subject = FindSubject(title, from, out var isQuoted);
            if (subject.Length < 4) return null;
            if (!isQuoted && (verb.EndsWith("征求", StringComparison.Ordinal) || verb == "关于商请会签" || title[..at].Contains('的'))) return null;
            return new NoticeTitle(new TextRange(offset, offset + at), new TextRange(offset + subject.Start, offset + subject.End), isQuoted);
        }

        return Consulted(title, offset);
    }

    /// <summary>关于《…》公开征求意见的公告: the draft in the marks.</summary>
    private static NoticeTitle? Consulted(ReadOnlySpan<char> title, int offset)
    {
        var at = title.IndexOf("关于《");
        if (at < 0 && !title.StartsWith("《")) return null;
        var subject = FindSubject(title, at < 0 ? 0 : at + 2, out _);
        if (subject.Length < 4 || subject.End >= title.Length) return null;
        var rest = title[(subject.End + 1)..];
        // 《…条例》(草案二次审议稿).
        if (rest.Length > 2 && Brackets.IsOpening(rest[0]) && rest.IndexOfAny(")〕]】") is var close and > 0) rest = rest[(close + 1)..];
        if (rest.IndexOf("征求") is not (>= 0 and <= LongestManner) || rest.IndexOf("意见") < 0) return null;
        return new NoticeTitle(new TextRange(offset, offset + Math.Max(0, at)), new TextRange(offset + subject.Start, offset + subject.End), false);
    }

    private static TextRange FindSubject(ReadOnlySpan<char> title, int from, out bool isQuoted)
    {
        var rest = title[from..];
        isQuoted = rest.StartsWith("《") || rest.StartsWith("〈");
        if (isQuoted)
        {
            var depth = 0;
            for (var i = 0; i < rest.Length; i++)
            {
                if (rest[i] is '《' or '〈') depth++;
                else if (rest[i] is '》' or '〉' && --depth == 0) return new TextRange(from + 1, from + i);
            }

            // The closing mark is often lost.
            isQuoted = rest.Length > 1;
            from++;
        }

        var bare = DocumentWords.StripBrackets(title);
        foreach (var carrier in Carriers)
            if (bare.EndsWith(carrier) && bare.Length - carrier.Length > from) return new TextRange(from, bare.Length - carrier.Length);
        return isQuoted ? default : new TextRange(from, from);
    }
}
