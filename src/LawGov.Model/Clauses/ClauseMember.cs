namespace LawGov.Model.Clauses;

/// <summary>A member of a clause: its place in the clause and the mark behind it (; at the end).</summary>
internal readonly record struct ClauseMember(int Start, int End, char Separator);
