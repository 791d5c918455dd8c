namespace LawGov.Model.Clauses;

/// <summary>A sentence by which a group is implied in every later task: 以下任务均需各区政府落实，不再列出.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="UnitsStart">First character of the group's names.</param>
/// <param name="UnitsEnd">Behind the names; equal to the start when it names none.</param>
/// <param name="IsAssigning">The names stand before 均为责任单位, so that the sentence assigns the task it stands in as well.</param>
internal readonly record struct ImpliedGroup(int Start, int End, int UnitsStart, int UnitsEnd, bool IsAssigning);
