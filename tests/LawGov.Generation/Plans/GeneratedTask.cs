using LawGov.Model;

namespace LawGov.Generation.Plans;

/// <summary>A task of a generated plan with all that is to be read from it.</summary>
/// <param name="Text">Its text without label and clauses.</param>
/// <param name="Assignments">Who does what, in the order of the text.</param>
/// <param name="Deadlines">Last days of its deadlines; null for one without a date.</param>
public sealed record GeneratedTask(string Text, ValueList<GeneratedAssignment> Assignments, ValueList<DateOnly?> Deadlines);
