using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A counted target of a task.</summary>
/// <param name="Figure">The number with its measure word.</param>
/// <param name="Comparison">How the value is to relate to it.</param>
/// <param name="IsAbout">Whether 左右 stands behind it: a twentieth less is enough.</param>
/// <param name="Clause">The clause it stands in.</param>
/// <param name="Text">The words, comparison included.</param>
/// <param name="Span">Where it stands in the plan.</param>
internal sealed record PlannedTarget(Figure Figure, Comparison Comparison, bool IsAbout, string Clause, string Text, SourceSpan Span)
{
    private const decimal Tolerance = 0.95m;

    /// <summary>Whether a value in the same measure word reaches the target.</summary>
    public bool IsMetBy(decimal value) => Comparison switch
    {
        Comparison.AtMost or Comparison.LessThan => value <= Figure.Value,
        _ when IsAbout => value >= Figure.Value * Tolerance,
        _ => value >= Figure.Value,
    };
}
