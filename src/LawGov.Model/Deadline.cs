namespace LawGov.Model;

/// <summary>By when something is to be done (完成时限).</summary>
/// <param name="Text">The words it was read from, white space removed.</param>
/// <param name="Date">Last day on which it is met; null when it recurs, has no end or names no day.</param>
/// <param name="Recurrence">Whether it comes again.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Deadline(string Text, DateOnly? Date, DeadlineRecurrence Recurrence, SourceSpan Span);
