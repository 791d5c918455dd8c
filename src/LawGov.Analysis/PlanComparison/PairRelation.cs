using System.Text.Json.Serialization;

namespace LawGov.Analysis.PlanComparison;

/// <summary>What became of an item on the way from the first document to the second.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PairRelation>))]
public enum PairRelation
{
    /// <summary>One to one, in nearly the same words (沿用).</summary>
    Kept = 0,

    /// <summary>One to one, in other words (改写).</summary>
    Reworded,

    /// <summary>An item of the first document has several counterparts in the second (拆分).</summary>
    Split,

    /// <summary>An item of the second document has several counterparts in the first (合并).</summary>
    Merged,

    /// <summary>Both at once (交叉).</summary>
    Entangled,
}
