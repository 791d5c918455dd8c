using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>The words by which the titles of documents end (文种), and the kind of document that each makes.</summary>
/// <remarks>
/// The fifteen statutory forms are those of article 8 of 《党政机关公文处理工作条例》 (中办发〔2012〕14号, 2012); forms of rules are those of article 5 of
/// 《党内法规制定条例》 and article 7 of 《规章制定程序条例》 (国务院令第322号); the forms of plans and papers have no official list and were gathered from use.
/// </remarks>
internal static class DocumentWords
{
    private const int LongestSecond = 8;

    private const int LongestOutlook = 16;

    private static readonly WordList LookBacks = ["总结", "情况", "小结", "回顾", "报告", "成效"];

    private static readonly WordList Outlooks = ["打算", "思路", "计划", "安排", "要点", "谋划", "展望", "重点工作"];

    private static readonly EndingSet Endings = new(
    [
        // Statutory forms. 令 and 函 alone end other words too (司令, 信函).
        "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "答复", "议案", "的函", "复函", "公函", "纪要",
        // Plans.
        "工作打算", "小结", "方案", "规划", "纲要", "计划", "要点", "安排", "行动", "任务", "重点工作", "工作思路", "路线图", "时间表", "施工图", "蓝图", "战略",
        "分工", "分解", "分工表", "分解表", "任务表", "责任表", "工作表", "推进表", "进度表", "一览表", "任务书", "责任书", "承诺书", "倡议书", "告知书", "建议书",
        "措施", "举措", "政策", "若干条", "对策", "意见稿",
        // Rules.
        "条例", "规定", "办法", "细则", "规则", "规范", "规程", "准则", "章程", "制度", "机制", "预案", "标准", "指标", "指标体系", "评价体系", "体系", "指引", "指南", "导则", "导引", "手册", "流程", "须知", "程序",
        // Papers.
        "清单", "目录", "名录", "名单", "台账", "总结", "白皮书", "蓝皮书", "解读", "说明", "建议", "复议", "声明", "宣言", "协议", "合同", "倡议", "指示", "通令", "通则", "简报", "公示", "案例", "范本", "模板", "汇编", "提纲",
    ]);

    /// <summary>Kinds by the last words of a title, the longer before those they end with.</summary>
    private static readonly (string Ending, DocumentKind Kind)[] Kinds =
    [
        ("任务分工方案", DocumentKind.DivisionOfLabour), ("分工方案", DocumentKind.DivisionOfLabour), ("分解方案", DocumentKind.DivisionOfLabour), ("分工意见", DocumentKind.DivisionOfLabour),
        ("分工", DocumentKind.DivisionOfLabour), ("分工表", DocumentKind.DivisionOfLabour), ("任务分解", DocumentKind.DivisionOfLabour), ("责任分解", DocumentKind.DivisionOfLabour), ("目标分解", DocumentKind.DivisionOfLabour), ("分解表", DocumentKind.DivisionOfLabour),
        ("行动方案", DocumentKind.ActionPlan), ("行动计划", DocumentKind.ActionPlan), ("年行动", DocumentKind.ActionPlan), ("专项行动", DocumentKind.ActionPlan),
        ("要点", DocumentKind.WorkPoints), ("工作安排", DocumentKind.WorkPoints), ("工作思路", DocumentKind.WorkPoints), ("工作打算", DocumentKind.WorkPoints),
        ("措施", DocumentKind.Measures), ("举措", DocumentKind.Measures), ("若干政策", DocumentKind.Measures), ("若干条", DocumentKind.Measures), ("扶持政策", DocumentKind.Measures), ("支持政策", DocumentKind.Measures), ("奖励政策", DocumentKind.Measures),
        ("报告", DocumentKind.AnnualReport), ("总结", DocumentKind.AnnualReport), ("小结", DocumentKind.AnnualReport),
        ("意见", DocumentKind.Opinions),
        ("方案", DocumentKind.ImplementationPlan), ("三年计划", DocumentKind.ActionPlan), ("计划", DocumentKind.ImplementationPlan),
        ("规划", DocumentKind.Outline), ("纲要", DocumentKind.Outline),
    ];

    /// <summary>Forms that carry another document: what stands before them says what it is.</summary>
    private static readonly string[] Carriers = ["的通知", "通知", "的公告", "的通告", "的复函", "的函", "的批复", "的决定", "公告", "通告"];

    /// <summary>Whether documents of this kind demand something.</summary>
    public static bool IsPlan(DocumentKind kind) => kind is not (DocumentKind.Other or DocumentKind.AnnualReport);

    /// <summary>Whether <paramref name="line"/> ends as titles of documents do; years, 试行 or an edition in brackets may follow.</summary>
    public static bool EndsAsTitle(ReadOnlySpan<char> line)
    {
        line = StripBrackets(StripBrackets(line).TrimEnd("》〉”\""));
        return Endings.End(line) || line.StartsWith("中华人民共和国") && line.EndsWith("法");
    }

    /// <summary>The kind of the document with this title, from its last words alone; what stands in 《》 before them belongs to another document.</summary>
    public static DocumentKind KindOf(ReadOnlySpan<char> title)
    {
        var own = Ending(title, out _);
        foreach (var carrier in Carriers)
        {
            if (own.Length <= carrier.Length || !own.EndsWith(carrier)) continue;
            // A notice about handing in reports, or one that forwards a report, reports nothing itself.
            var kind = KindOfEnding(Ending(own[..^carrier.Length], out var isQuoted));
            return isQuoted && !IsIssued(own) || kind == DocumentKind.AnnualReport || kind == DocumentKind.Measures && TakesMeasures(own) ? DocumentKind.Other : kind;
        }

        return KindOfEnding(own);
    }

    /// <summary>Whether what stands in a title before its second part is a report: 2024年工作总结及.</summary>
    public static bool LooksBack(ReadOnlySpan<char> first) => first.TrimEnd("与及和暨以、") is var words && words.Length < first.Length && LookBacks.IsAtEndOf(words);

    /// <summary>Without the brackets at its end: (试行), (2021-2025年), (第三批).</summary>
    public static ReadOnlySpan<char> StripBrackets(ReadOnlySpan<char> title)
    {
        for (var bare = Brackets.WithoutLast(title); bare.Length < title.Length; bare = Brackets.WithoutLast(title)) title = bare;
        return title;
    }

    /// <summary>关于节日期间实行交通管制措施的通告: measures that are taken, not a list of them.</summary>
    private static bool TakesMeasures(ReadOnlySpan<char> notice) => !IsIssued(notice) && notice.IndexOf("若干") < 0 && (notice.IndexOf("实行") >= 0 || notice.IndexOf("实施") >= 0 || notice.IndexOf("采取") >= 0);

    private static bool IsIssued(ReadOnlySpan<char> notice) => notice.IndexOf("印发") >= 0 || notice.IndexOf("发布") >= 0 || notice.IndexOf("公布") >= 0;

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> title, out bool isQuoted)
    {
        title = StripBrackets(title);
        isQuoted = title.EndsWith("》");
        return isQuoted ? StripBrackets(title.TrimEnd("》〉")) : title;
    }

    private static DocumentKind KindOfEnding(ReadOnlySpan<char> words)
    {
        // 工作要点与责任分工: the first of two is the document, the second goes with it.
        var conjunction = words.LastIndexOfAny("与及和暨");
        if (conjunction > 2 && words.Length - conjunction <= LongestSecond && words.EndsWith("分工") && EndsAsTitle(words[..conjunction])) words = words[..conjunction];
        // 工作总结和2024年工作打算: a report with a plan behind it.
        if (conjunction > 2 && words.Length - conjunction <= LongestOutlook && Outlooks.IsAtEndOf(words) && LookBacks.IsAtEndOf(words[..conjunction])) return DocumentKind.AnnualReport;
        // 公开征求意见 asks for opinions and gives none.
        if (words.EndsWith("意见") && words.IndexOf("征求") >= 0) return DocumentKind.Other;
        foreach (var (ending, kind) in Kinds)
            if (words.EndsWith(ending)) return kind;
        return DocumentKind.Other;
    }
}
