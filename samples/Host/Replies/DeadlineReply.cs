namespace LawGov.Samples.Host.Replies;

/// <summary>A deadline.</summary>
/// <param name="Text">As written: 2025年6月底前.</param>
/// <param name="Date">The last day; null where the text names none.</param>
public sealed record DeadlineReply(string Text, DateOnly? Date);
