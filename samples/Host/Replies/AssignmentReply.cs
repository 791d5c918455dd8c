namespace LawGov.Samples.Host.Replies;

/// <summary>A unit and its part in a task.</summary>
/// <param name="Unit">The unit as written.</param>
/// <param name="Role">Its role, such as Lead or Cooperating.</param>
/// <param name="Body">The body it stands for, in full; null when the catalogue does not know it.</param>
public sealed record AssignmentReply(string Unit, string Role, string? Body);
