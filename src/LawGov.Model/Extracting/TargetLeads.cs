using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Finds words of comparison that a noun parts from their number.</summary>
/// <remarks>Forms: A of shares: <c>不低于供应总量的5%</c> <c>不超过合同金额30%</c> <c>实现100%</c>, B <c>提高合格率至93%</c> <c>压缩办理时限到3天</c>.</remarks>
internal static class TargetLeads
{
    private const int LongestNoun = 14;

    private static readonly SearchValues<char> NoNoun = SearchValues.Create(",。;、:()“”《》0123456789%");

    private static readonly SearchValues<char> LastOfShares = SearchValues.Create("于过到");

    private static readonly WordList AtLeast = ["不低于", "不少于", "不得低于", "不得少于", "达到"];

    private static readonly WordList AtMost = ["不超过", "不高于", "不得超过", "不得高于", "不多于"];

    private static readonly WordList Rises = ["提高", "提升", "增加", "扩大"];

    private static readonly WordList Falls = ["压缩", "压减", "缩短", "降低", "减少"];

    /// <summary>The word before the number at <paramref name="at"/>, and where it starts.</summary>
    public static (int Start, Comparison? Comparison) Find(ReadOnlySpan<char> content, int at, bool isShare)
    {
        if (at == 0) return (at, null);
        if (content[at - 1] is '至' or '到') return FindChange(content, at);
        return isShare ? FindShare(content, at) : (at, null);
    }

    /// <summary>提高合格率至93%: the verb stands before what it changes.</summary>
    private static (int Start, Comparison? Comparison) FindChange(ReadOnlySpan<char> content, int at)
    {
        var from = Math.Max(0, at - 1 - LongestNoun);
        var noun = content[from..(at - 1)];
        if (noun.LastIndexOfAny(NoNoun) is var mark and >= 0) noun = noun[(mark + 1)..];
        for (var i = noun.Length - 3; i >= 0; i--)
        {
            if (Rises.IsAtStartOf(noun[i..])) return (at - 1 - noun.Length + i, Comparison.AtLeast);
            if (Falls.IsAtStartOf(noun[i..])) return (at - 1 - noun.Length + i, Comparison.AtMost);
        }

        return (at, null);
    }

    private static (int Start, Comparison? Comparison) FindShare(ReadOnlySpan<char> content, int at)
    {
        if (content[..at].EndsWith("实现")) return (at - 2, Comparison.AtLeast);
        var from = Math.Max(0, at - LongestNoun);
        var noun = content[from..at];
        if (noun.LastIndexOfAny(NoNoun) is var mark and >= 0) noun = noun[(mark + 1)..];
        if (noun.LastIndexOfAny(LastOfShares) is not (var last and > 0) || noun.Length - last < 3) return (at, null);
        var end = at - noun.Length + last + 1;
        var head = content[..end];
        var least = AtLeast.IsAtEndOf(head);
        // 人数达到职工人数25%的企业 tells more often who is meant.
        if (head[^1] == '到' && content[at - 1] != '的') return (at, null);
        if (!least && !AtMost.IsAtEndOf(head)) return (at, null);
        var length = head[^2] == '达' ? 2 : head.Length > 3 && head[^3] == '得' ? 4 : 3;
        return (end - length, least ? Comparison.AtLeast : Comparison.AtMost);
    }
}
