using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>What one functional body carries in each of several documents: a row of the table by body.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record BodyWorkload
{
    /// <summary>Id of the functional body.</summary>
    public required string Body { get; init; }

    /// <summary>Name of the function in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Tasks in all documents.</summary>
    public int Tasks { get; init; }

    /// <summary>Tasks in each document, in the order of the report's documents; 0 where it has none.</summary>
    public ValueList<int> ByDocument { get; init; } = [];

    /// <summary>Tasks by the year of the document, earliest first; documents without a year are left out.</summary>
    public ValueList<YearCount> ByYear { get; init; } = [];

    /// <summary>Bodies whose work is counted here by lineage, the row's own left out.</summary>
    public ValueList<string> Predecessors { get; init; } = [];
}
