namespace LawGov.Samples.Host.Replies;

/// <summary>How much a unit carries.</summary>
/// <param name="Unit">Its full name.</param>
/// <param name="IsGroup">Whether it is a collective phrase and not one body.</param>
/// <param name="Tasks">Tasks it has a part in.</param>
/// <param name="Sole">Tasks it carries alone.</param>
/// <param name="Share">Share of all tasks, 0 to 1.</param>
public sealed record UnitReply(string Unit, bool IsGroup, int Tasks, int Sole, double Share);
