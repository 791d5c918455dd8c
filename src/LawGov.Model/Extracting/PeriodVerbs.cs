using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>The verbs that make a deadline of the period or day in front of them.</summary>
internal static class PeriodVerbs
{
    /// <summary>Between the verb and 的 stand no more characters: 建成, 通过验收.</summary>
    private const int LongestAttribute = 5;

    /// <summary>What may stand before the verb.</summary>
    private static readonly string[] Adverbs = ["全面", "全部", "基本", "力争", "争取", "确保", "务必", "必须", "预计", "计划", "按时", "如期", "正式", "顺利", "高质量", "要", "应", "须", "率先", "陆续", "内"];

    private static readonly WordList Completions =
        ["完成", "建成", "完工", "竣工", "结束", "收官", "投用", "投入", "投产", "达产", "交付", "通车", "通水", "通气", "开通", "上线", "启用", "开放", "到位", "出台", "印发", "发布", "公布", "公示", "办结", "清零", "销号",
            "验收", "实现", "达到", "形成", "封顶", "报送", "上报", "提交", "落地", "见效", "组建", "成立", "制定", "制订", "编制", "修订", "建立", "开业", "挂牌", "开幕", "兑现"];

    private static readonly WordList Works = ["完成", "建成", "完工", "竣工", "结束", "收官", "投用", "投入", "投产", "达产", "交付", "通车", "通水", "通气", "上线", "启用", "到位", "办结", "清零", "销号", "验收", "封顶", "报送", "上报", "提交", "报告"];

    /// <summary>上半年建成的小区: the period tells which ones are meant.</summary>
    public static bool IsAttribute(ReadOnlySpan<char> rest) => rest[..Math.Min(rest.Length, LongestAttribute)].IndexOf('的') is var particle and > 0 && !rest[..particle].ContainsAny(",。;、0123456789");

    /// <summary>Whether a verb of completion follows, adverbs before it allowed.</summary>
    public static bool Completes(ReadOnlySpan<char> rest)
    {
        rest = BehindAdverbs(rest);
        return Completions.IsAtStartOf(rest) && !IsAttribute(rest) && (rest.Length < 3 || rest[2] is not ('了' or '过'));
    }

    /// <summary>Whether a verb of work follows, which a day without year may stand before as well.</summary>
    public static bool IsWork(ReadOnlySpan<char> rest) => Works.IsAtStartOf(BehindAdverbs(rest));

    private static ReadOnlySpan<char> BehindAdverbs(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(',');
        for (var i = 0; i < Adverbs.Length; i++)
        {
            if (!rest.StartsWith(Adverbs[i])) continue;
            rest = rest[Adverbs[i].Length..];
            i = -1;
        }

        return rest;
    }
}
