using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>One unit's part in one task, resolved: what all counts start from.</summary>
/// <param name="Task">Its task.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Role">Role.</param>
/// <param name="Reference">What the name means.</param>
internal sealed record Assigned(AssignedTask Task, string Name, AssignmentRole Role, UnitReference Reference)
{
    /// <summary>Key of the row it counts for; unknown names of two places are two units.</summary>
    public string UnitKey => Reference.IsResolved ? Reference.CanonicalName : $"{Task.Document.Place}\n{Reference.CanonicalName}";
}
