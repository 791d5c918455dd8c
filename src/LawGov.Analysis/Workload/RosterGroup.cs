using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>The members of one group of a place.</summary>
/// <param name="GroupId">Id of the group in the units catalogue, such as <c>subdistricts-and-towns</c>.</param>
/// <param name="Members">Names of the members, as a document of the place writes them.</param>
public sealed record RosterGroup(string GroupId, ValueList<string> Members);
