using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>Whether a target demands more or less than before.</summary>
public class TargetChangeTests
{
    [Theory]
    [InlineData(2, 3, Comparison.AtLeast, TargetDirection.Raised)]
    [InlineData(3, 2, Comparison.AtLeast, TargetDirection.Lowered)]
    [InlineData(2, 3, Comparison.Exactly, TargetDirection.Raised)]
    [InlineData(3, 2, Comparison.MoreThan, TargetDirection.Lowered)]
    [InlineData(2, 3, Comparison.AtMost, TargetDirection.Lowered)] // of a limit, less is more
    [InlineData(3, 2, Comparison.AtMost, TargetDirection.Raised)]
    [InlineData(2, 3, Comparison.LessThan, TargetDirection.Lowered)]
    [InlineData(3, 2, Comparison.LessThan, TargetDirection.Raised)]
    [InlineData(null, 3, Comparison.AtLeast, TargetDirection.Added)]
    [InlineData(null, 3, Comparison.AtMost, TargetDirection.Added)]
    [InlineData(3, null, Comparison.AtLeast, TargetDirection.Gone)]
    [InlineData(3, null, Comparison.AtMost, TargetDirection.Gone)]
    public void Direction(int? a, int? b, Comparison comparison, TargetDirection expected) => new TargetChange(a, b, "次", comparison).Direction.ShouldBe(expected);
}
