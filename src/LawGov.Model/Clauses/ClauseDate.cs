namespace LawGov.Model.Clauses;

/// <summary>A deadline as a member of a clause names it.</summary>
/// <param name="Start">First character in the member.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Date">Its day; null when it names none, or no year is known.</param>
/// <param name="Recurrence">Whether it comes again.</param>
internal readonly record struct ClauseDate(int Start, int End, DateOnly? Date, DeadlineRecurrence Recurrence);
