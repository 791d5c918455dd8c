using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>Number of tasks in which a unit has a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Tasks">Tasks; at least 1.</param>
public readonly record struct RoleCount(AssignmentRole Role, int Tasks);
