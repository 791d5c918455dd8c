using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>What one unit, group or body carries: a row of the workload.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record UnitWorkload
{
    /// <summary>Full name with place; the name of the function when rows stand for bodies; the name as written when unknown.</summary>
    public required string Canonical { get; init; }

    /// <summary>Id of the functional body; null for groups and unknown units.</summary>
    public string? Body { get; init; }

    /// <summary>Sort of unit.</summary>
    public UnitKind Kind { get; init; }

    /// <summary>Whether it is a collective phrase.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Tasks it has a part in, each counted once.</summary>
    public int Tasks { get; init; }

    /// <summary>Its parts: a task counts once for each role.</summary>
    public int Assignments { get; init; }

    /// <summary>Tasks by role, in the order of the roles; roles it never has are missing.</summary>
    public ValueList<RoleCount> ByRole { get; init; } = [];

    /// <summary>Part of all tasks that it has a part in, 0–1.</summary>
    public double Share { get; init; }

    /// <summary>Sum of the weights of its parts; see <see cref="WorkloadOptions.Weights"/>.</summary>
    public double Weighted { get; init; }

    /// <summary>Tasks it carries alone: no other unit and no group has a part in them.</summary>
    public int Sole { get; init; }

    /// <summary>How its tasks spread over the parts of the documents, most tasks first.</summary>
    public ValueList<PartCount> Parts { get; init; } = [];

    /// <summary>The names under which it stands in the documents, in the order of their first mention; a group's phrase when it came from a roster.</summary>
    public ValueList<string> Names { get; init; } = [];

    /// <summary>Paths of its tasks, in order; with several documents each begins with the document's name and <c>#</c>.</summary>
    public ValueList<string> Paths { get; init; } = [];
}
