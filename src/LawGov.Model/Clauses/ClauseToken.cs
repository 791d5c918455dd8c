namespace LawGov.Model.Clauses;

/// <summary>The sorts of words that a clause is made of.</summary>
internal enum ClauseTokenKind : byte
{
    /// <summary>The mark between two members: 、 ， ； 。</summary>
    Separator = 0,

    /// <summary>The noun of a field with its colon: 责任单位：.</summary>
    Noun,

    /// <summary>A name, or what stands where a name should.</summary>
    Name,

    /// <summary>A predicate with its adverbs: 按职责分工负责, 均为责任单位; or a role in brackets behind a name.</summary>
    Verb,

    /// <summary>会同 between those in charge and those who help.</summary>
    Joint,

    /// <summary>A rule for this clause and those behind it: 列第一位者为牵头单位, 其他为配合单位.</summary>
    Rule,

    /// <summary>A deadline.</summary>
    Date,

    /// <summary>What names neither unit nor deadline: 下同, a score, the text of another field.</summary>
    Remark,

    /// <summary>What says that nobody is named, 无 or —, or not yet, 待定.</summary>
    Nobody,
}

/// <summary>A word of a clause.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it stands in the document.</param>
internal readonly record struct ClauseToken(ClauseTokenKind Kind, TextRange Range)
{
    /// <summary>Of a separator: the mark.</summary>
    public char Mark { get; init; }

    /// <summary>Of a noun: what it announces.</summary>
    public FieldKind Field { get; init; }

    /// <summary>Of a name: how much it looks like one.</summary>
    public NameShape Shape { get; init; }

    /// <summary>Of a noun or verb: what the names do. Of a rule: what the units do that do not lead, where it says so.</summary>
    public AssignmentRole? Role { get; init; }

    /// <summary>Of a verb: it has an object, 负责日常保洁, and may be one of prose.</summary>
    public bool HasObject { get; init; }

    /// <summary>Of a verb: so many names before it are meant; 0 for all.</summary>
    public int Reach { get; init; }

    /// <summary>Of a rule: what it says; null when it only speaks of the units that do not lead.</summary>
    public DocumentRuleKind? Rule { get; init; }
}
