using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>What a document is, after the word its title ends in (文种).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>None of the kinds below, or not recognisable.</summary>
    Other = 0,

    /// <summary>实施方案, 工作方案: how a higher demand is carried out.</summary>
    ImplementationPlan,

    /// <summary>意见, 实施意见.</summary>
    Opinions,

    /// <summary>工作要点: what is to be done in one year.</summary>
    WorkPoints,

    /// <summary>任务分工, 职责分工, 分工方案: who does what.</summary>
    DivisionOfLabour,

    /// <summary>行动方案, 行动计划.</summary>
    ActionPlan,

    /// <summary>措施, 若干措施, 举措.</summary>
    Measures,

    /// <summary>年度报告, 情况报告: what was done.</summary>
    AnnualReport,

    /// <summary>纲要, 规划: an outline that others carry out.</summary>
    Outline,
}
