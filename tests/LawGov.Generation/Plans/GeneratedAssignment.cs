using LawGov.Model;

namespace LawGov.Generation.Plans;

/// <summary>A unit's part in a generated task, as a reader would note it.</summary>
/// <param name="Unit">The name as written, without white space.</param>
/// <param name="Role">Its role.</param>
public sealed record GeneratedAssignment(string Unit, AssignmentRole Role);
