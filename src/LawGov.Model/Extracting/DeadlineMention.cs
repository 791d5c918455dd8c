namespace LawGov.Model.Extracting;

/// <summary>A deadline as found: where, which day, whether it comes again.</summary>
internal readonly record struct DeadlineMention(TextRange Range, DateOnly? Date, DeadlineRecurrence Recurrence);
