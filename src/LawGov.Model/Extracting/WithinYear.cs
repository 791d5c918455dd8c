using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Finds deadlines at the end of a year that something is done within.</summary>
/// <remarks>
/// Forms: A <c>年内完成</c> <c>本年度内</c> <c>2024年内</c> <c>2024年度内</c> <c>明年年内</c>, B behind the body that acts: <c>各部门年内组织培训</c>.
/// Not deadlines: <c>三年内</c> counts from some day, <c>毕业年度内</c> is another year, <c>年内部</c> is no word.
/// </remarks>
internal static class WithinYear
{
    /// <summary>First words of what a body does within the year.</summary>
    private static readonly WordList Works = ["组织", "开展", "举办", "召开", "新增", "新建", "培训", "至少", "不少于"];

    /// <summary>Reads the year whose 内 stands at <paramref name="at"/>; of no length when it sets no deadline.</summary>
    public static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) Read(ReadOnlySpan<char> content, int at, int? year)
    {
        var start = at > 1 && content[at - 1] == '度' ? at - 2 : at - 1;
        if (start < 0 || content[start] != '年' || at + 1 < content.Length && content[at + 1] is '部' or '容' or '外' or '涝' or '生' or '控' or '陆') return default;
        if (start >= 4 && DateMoment.Read(content[(start - 4)..at], null, out var named) == at - start + 4 && named is not null) return (start - 4, at - start + 5, named, DeadlineRecurrence.None);
        // 明年年内, 2025年年内.
        foreach (var before in (ReadOnlySpan<int>)[2, 5])
            if (start >= before && DateMoment.Read(content[(start - before)..(at + 1)], year, out named) == at - start + before + 1) return (start - before, at - start + before + 1, named, DeadlineRecurrence.None);
        if (start > 0 && content[start - 1] is '今' or '本' or '当') start--;
        if (start > 0 && !MayStandBehind(content[start - 1]) && !(HasWork(content[(at + 1)..]) && SubjectsOfWork.EndsWithOne(content[..start]))) return default;
        return (start, at + 1 - start, year is { } y ? new DateOnly(y, 12, 31) : null, DeadlineRecurrence.None);
    }

    private static bool MayStandBehind(char before) => Sentences.IsClosed(before) || before is ',' or '、' or '(' or '在' or '于' or '争' or '保' or '取';

    private static bool HasWork(ReadOnlySpan<char> rest) => PeriodVerbs.Completes(rest) || Works.IsAtStartOf(rest) && !PeriodVerbs.IsAttribute(rest);
}
