using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>What a roster made of one group phrase.</summary>
/// <param name="Phrase">The phrase, with its place.</param>
/// <param name="GroupId">Id of the group.</param>
/// <param name="Tasks">Tasks in which it stands.</param>
/// <param name="Members">Full names of the members that took its place; empty when the roster knows none, so that the phrase stayed.</param>
public sealed record GroupExpansion(string Phrase, string GroupId, int Tasks, ValueList<string> Members);
