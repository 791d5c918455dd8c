namespace LawGov.Model.Units;

/// <summary>A collective of bodies that documents name by phrases (各街镇, 各相关部门).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record UnitGroup
{
    /// <summary>Stable id, such as <c>subdistricts-and-towns</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the collective in Chinese, such as 街道和乡镇.</summary>
    public required string Name { get; init; }

    /// <summary>What its members are: <c>Subdistrict</c>, <c>County</c>, <c>Department</c>, ….</summary>
    public string Members { get; init; } = "";

    /// <summary>Whether only those concerned are meant (相关, 有关) rather than all.</summary>
    public bool IsRelevantOnly { get; init; }

    /// <summary>Id of the group that the same noun means behind 相关, 有关 or 等; null when that makes no difference.</summary>
    public string? WhenRelevantId { get; init; }

    /// <summary>Phrases that stand for it as they are.</summary>
    public ValueList<string> Phrases { get; init; } = [];

    /// <summary>Nouns that stand for it behind words such as 各, 相关, 全区.</summary>
    public ValueList<string> Nouns { get; init; } = [];

    /// <summary>Nouns that stand for it behind any words: …领导小组成员单位.</summary>
    public ValueList<string> OpenNouns { get; init; } = [];
}
