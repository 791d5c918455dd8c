using System.Text.RegularExpressions;

namespace LawGov.Analysis.FollowUp;

/// <summary>The words by which a report says how far a work has come.</summary>
internal static partial class ReportWording
{
    /// <summary>Words for a draft, a trial, a shell of a building: begun and not finished, unless the task demands no more (三个项目开工).</summary>
    public static IEnumerable<string> BegunIn(string sentence) => Begun().Matches(sentence).Select(m => m.Value);

    /// <summary>Put off, not yet, behind.</summary>
    public static bool IsPutOff(string sentence) => PutOff().IsMatch(sentence);

    /// <summary>Only says that something got better: 水平进一步提高.</summary>
    public static bool IsWordsOnly(string sentence)
    {
        var plain = sentence.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
        return !plain.AsSpan().ContainsAnyInRange('0', '9') && Betterment().IsMatch(plain) && !Work().IsMatch(Betterment().Replace(plain, ""));
    }

    /// <summary>均, 全部, 应审尽审: all of them.</summary>
    public static bool SaysAll(string clause) => All().IsMatch(clause);

    /// <summary>Whether a task demands something of all: 全部, 全覆盖, 均.</summary>
    public static bool DemandsAll(string text) => DemandedOfAll().IsMatch(text);

    /// <summary>Words between a whole and the part of it that is done: 其中, 办结.</summary>
    public static bool JoinsPart(string between) => PartWord().IsMatch(between);

    /// <summary>Whether a clause leads to a result: the clause before it is its means.</summary>
    public static bool IsResult(string clause) => Result().IsMatch(clause);

    [GeneratedRegex("征求意见|(?:已|正在|启动|着手|抓紧|初步|加紧)(?:起草|编制|编写|调研|筹备|筹建|谋划|论证|前期)|正(?:在|加快|有序|抓紧)|试运行|封顶|主体(?:结构|工程|功能|厂房)|招标|开工|在建|推进中|[五六七八九]成|过半|接近尾声|拟于|即将|初稿")]
    private static partial Regex Begun();

    [GeneratedRegex("延期|推迟|暂缓|未能|未完成|尚未|滞后")]
    private static partial Regex PutOff();

    [GeneratedRegex("(?:进一步|不断|持续|明显|显著|稳步|切实|有效|全面|得到|更加|日益|逐步)[^，。；]{0,6}(?:提高|提升|增强|加强|改善|优化|好转|规范|完善|深化|巩固|推进)|扎实(?:推进|开展)|深入(?:推进|开展|贯彻)|成效(?:显著|明显)|取得.{0,6}(?:成效|进展|成绩)")]
    private static partial Regex Betterment();

    [GeneratedRegex("已|了|完成|建成|制定|印发|出台|公布|发布|办结|举办|召开|成立|上线|启用|组织")]
    private static partial Regex Work();

    [GeneratedRegex("全部|全覆盖|应[^，。；]{1,3}尽|均(?![衡价等摊])|百分之百|100%|100％|无一")]
    private static partial Regex All();

    [GeneratedRegex("全部|全覆盖|所有|均(?![衡价等摊])")]
    private static partial Regex DemandedOfAll();

    [GeneratedRegex("其中|中[，,]|办结|完成|化解|已有|审结|整改|销号|公开|制定|建成|实现|达标|出庭")]
    private static partial Regex PartWord();

    [GeneratedRegex("^(?:实现|确保|使|推动|力争|保障)")]
    private static partial Regex Result();
}
