namespace LawGov.Model.Clauses;

/// <summary>Words that stand where a unit should and say that it is not settled yet: 责任单位：待定.</summary>
internal static class OpenUnits
{
    /// <summary>Whether <paramref name="member"/> says so.</summary>
    public static bool Contains(ReadOnlySpan<char> member) =>
        member is "待定" or "待确定" or "待明确" or "待落实" or "另行确定" or "另行明确" or "另定" or "未定" or "未确定" or "尚未确定" or "尚未明确" or "暂未确定" or "视情确定" or "视情况确定" or "后续确定" or "后续明确" or "(待定)";
}
