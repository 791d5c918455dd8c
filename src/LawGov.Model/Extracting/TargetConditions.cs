using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Numbers that tell who or what is meant, and are not to be reached.</summary>
/// <remarks>
/// Forms: A <c>对出口500万美元以下的企业</c> <c>对5000万元以上项目</c>, B <c>200万元以下的货物</c> <c>50万元以下账款</c>, C <c>注册资本5000万元以上</c>, D <c>三级及以上医院</c> <c>失业3个月以上人员</c>,
/// E <c>超过100人的活动</c> <c>不超过300万元的部分</c>, F <c>通行次数在30次以上的车辆</c>. Not conditions: <c>突破1万户的目标</c>, <c>投放资金500万元以上</c>.
/// </remarks>
internal static class TargetConditions
{
    private const int LongestPart = 30;

    private static readonly WordList Whom = ["企业", "项目", "单位", "人员", "工程", "纳税人", "货物", "采购", "主体", "贷款"];

    private static readonly WordList Aims = ["的目标", "的要求", "的任务", "的标准", "的水平", "的指标", "的规模"];

    private static readonly WordList Capitals = ["注册资本", "注册资金", "注册资本金"];

    /// <summary>Whether the amount between <paramref name="start"/> and <paramref name="end"/> of <paramref name="content"/> is a condition.</summary>
    /// <param name="content">The prose.</param>
    /// <param name="start">Where the amount starts, with the word before it.</param>
    /// <param name="end">Behind the amount and the word behind it.</param>
    /// <param name="unit">Its measure.</param>
    /// <param name="stated">What the word before it says; null when there is none.</param>
    public static bool Hold(ReadOnlySpan<char> content, int start, int end, ReadOnlySpan<char> unit, Comparison? stated)
    {
        var rest = content[end..];
        if (Aims.IsAtStartOf(rest)) return false;
        var isAttribute = !rest.IsEmpty && rest[0] == '的';
        if (isAttribute && (stated is Comparison.MoreThan or Comparison.LessThan || rest.StartsWith("的部分"))) return true;
        var namesWhom = isAttribute || Whom.IsAtStartOf(rest);
        if (stated is null && IsClass(content[..start], content[..end], unit, namesWhom)) return true;
        return namesWhom && IsAbout(content[..start]);
    }

    private static bool IsClass(ReadOnlySpan<char> before, ReadOnlySpan<char> all, ReadOnlySpan<char> unit, bool namesWhom)
    {
        if (unit is "级" || Capitals.IsAtEndOf(before)) return true;
        if (!unit.IsEmpty && unit[^1] == '元') return namesWhom || all.EndsWith("以下");
        return namesWhom && (unit is "个月" or "岁" || !before.IsEmpty && before[^1] == '在');
    }

    /// <summary>对…: the part of the sentence begins with those whom it is about.</summary>
    private static bool IsAbout(ReadOnlySpan<char> before)
    {
        if (before.Length > LongestPart) before = before[^LongestPart..];
        var part = before[(before.LastIndexOfAny(",。;:") + 1)..];
        return !part.IsEmpty && part[0] == '对';
    }
}
