namespace LawGov.Generation.Plans;

/// <summary>A clause as written, with what it says.</summary>
/// <param name="Lines">The clause; more than one line only where it stands on lines of its own.</param>
/// <param name="Assignments">Its units.</param>
/// <param name="Deadlines">Its deadlines; null for one without a date.</param>
internal sealed record WrittenClause(IReadOnlyList<string> Lines, IReadOnlyList<GeneratedAssignment> Assignments, IReadOnlyList<DateOnly?> Deadlines);
