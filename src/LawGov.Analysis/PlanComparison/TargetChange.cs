using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>A target that changed, came or went.</summary>
/// <param name="A">The number in the first item; null when it has no such target.</param>
/// <param name="B">The number in the second item; null when it has no such target.</param>
/// <param name="Unit">The measure word.</param>
/// <param name="Comparison">How the value is to relate to the number, in the second item where it stands there.</param>
public sealed record TargetChange(decimal? A, decimal? B, string Unit, Comparison Comparison)
{
    /// <summary>Whether more or less is demanded than before; of a limit (不超过), less is more.</summary>
    [JsonIgnore]
    public TargetDirection Direction => (A, B) switch
    {
        ({ } a, { } b) => b > a == Comparison is Comparison.AtMost or Comparison.LessThan ? TargetDirection.Lowered : TargetDirection.Raised,
        (null, _) => TargetDirection.Added,
        _ => TargetDirection.Gone,
    };
}
