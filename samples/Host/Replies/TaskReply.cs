namespace LawGov.Samples.Host.Replies;

/// <summary>A task.</summary>
/// <param name="Path">Its path, unique in the document: <c>二/(一)/3</c>.</param>
/// <param name="Title">Its heading; null when it has none.</param>
/// <param name="Text">Its text.</param>
/// <param name="Place">Where it stands in the file, such as <c>page 2, paragraph 14</c>.</param>
/// <param name="Assignments">Who does what.</param>
/// <param name="Deadlines">By when.</param>
/// <param name="Targets">The targets as written: 不少于2次.</param>
public sealed record TaskReply(
    string Path, string? Title, string Text, string Place, IReadOnlyList<AssignmentReply> Assignments, IReadOnlyList<DeadlineReply> Deadlines, IReadOnlyList<string> Targets);
