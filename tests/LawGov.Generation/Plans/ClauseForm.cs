namespace LawGov.Generation.Plans;

/// <summary>How units are assigned; docs/grammar/unit-clauses.md and docs/grammar/fields.md show each.</summary>
public enum ClauseForm
{
    /// <summary>（责任单位：甲、乙）.</summary>
    Field = 0,

    /// <summary>（牵头单位：甲；责任单位：乙，丙）, with a deadline now and then.</summary>
    Fields,

    /// <summary>（甲牵头，乙配合，丙落实）.</summary>
    Verbs,

    /// <summary>（责任单位：甲牵头；乙、丙落实）.</summary>
    LeadInsideField,

    /// <summary>（甲、乙按职责分工负责）, 分别负责, 会同, 等和.</summary>
    Responsible,

    /// <summary>（甲、乙负责。列第一位者为牵头单位，下同）.</summary>
    LeadByPosition,

    /// <summary>（甲，乙、丙。逗号前为牵头单位，下同）.</summary>
    LeadBeforeComma,

    /// <summary>（甲、乙）.</summary>
    Bare,

    /// <summary>（甲牵头，乙配合，2023年10月底前完成）.</summary>
    Dated,

    /// <summary>（甲负责。以下任务均需各区政府落实，不再列出）.</summary>
    Rider,

    /// <summary>责任单位：甲 on lines of their own.</summary>
    OwnLines,

    /// <summary>（二）纳税（牵头部门：甲）, which applies to the items below.</summary>
    Heading,

    /// <summary>Several clauses in one item.</summary>
    Several,

    /// <summary>A table, one cell a paragraph.</summary>
    FlattenedTable,

    /// <summary>A table, one row a line.</summary>
    RowTable,

    /// <summary>Bracketed forms mixed.</summary>
    Mixed,

    /// <summary>An item with a clause, 具体措施： and numbered measures with clauses of their own.</summary>
    TwoLevels,

    /// <summary>【牵头单位】甲【配合单位】乙 behind the text.</summary>
    BracketedNoun,

    /// <summary>（责任单位：甲（牵头）、乙）.</summary>
    RoleBehindName,

    /// <summary>（甲牵头乙配合）, the mark between them lost.</summary>
    LostMark,
}
