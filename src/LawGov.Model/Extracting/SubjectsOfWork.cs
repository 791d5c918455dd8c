using LawGov.Model.Clauses;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Bodies that stand between a time and what they are to do by then, or in front of both: <c>2025年上半年，试点县政府印发方案</c>, <c>各部门年内组织培训</c>.</summary>
internal static class SubjectsOfWork
{
    private const int Longest = 16;

    /// <summary>Words after which a body is not the one that acts: 对企业年内新增的贷款.</summary>
    private static readonly WordList NoSubjects = ["对", "给予", "按", "凡", "向", "为", "经", "从", "由"];

    /// <summary>Those who are mostly meant, and do not act.</summary>
    private static readonly WordList Others = ["企业", "公司", "人员", "主体", "学校"];

    /// <summary>Length of the body at the start of <paramref name="rest"/> that a verb of completion follows; 0 when there is none.</summary>
    public static int Read(ReadOnlySpan<char> rest)
    {
        var end = Math.Min(rest.Length, Longest);
        if (rest[..end].IndexOfAny(",。;:") is var mark and >= 0) end = mark;
        for (var length = 2; length < end; length++)
            if (PeriodVerbs.Completes(rest[length..]) && IsSubject(rest[..length])) return length;
        return 0;
    }

    /// <summary>Whether <paramref name="before"/> ends with a body that begins its part of the sentence.</summary>
    public static bool EndsWithOne(ReadOnlySpan<char> before)
    {
        if (before.Length > Longest) before = before[^(Longest + 1)..];
        // 各县(市、区): a mark inside the bracket parts nothing.
        var part = before[(Brackets.WithoutLast(before).LastIndexOfAny(",。;、:") + 1)..];
        return part.Length is >= 2 and <= Longest && IsSubject(part);
    }

    private static bool IsSubject(ReadOnlySpan<char> words) => !NoSubjects.IsAtStartOf(words) && !Others.IsAtEndOf(words) && NameShapes.LooksLikeUnit(words);
}
