using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Bodies that only one of two items names, as written there; groups (各部门) are left out.</summary>
/// <param name="Added">Only the second item names them.</param>
/// <param name="Removed">Only the first item names them.</param>
/// <remarks>Bodies are compared by function and lineage, not by name, place or level: 工商局 of 2016 and 市场监管局 of 2020 are one.</remarks>
public sealed record UnitChanges(ValueList<string> Added, ValueList<string> Removed)
{
    /// <summary>No change.</summary>
    public static UnitChanges None { get; } = new([], []);

    /// <summary>Whether a body came or went.</summary>
    [JsonIgnore]
    public bool Any => Added.Count + Removed.Count > 0;
}
