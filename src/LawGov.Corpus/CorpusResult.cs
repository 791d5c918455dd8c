using System.Text.Json.Serialization;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Corpus;

/// <summary>What came of one document. Immutable and thread-safe.</summary>
/// <remarks>What was not asked for (<see cref="CorpusOptions.Parts"/>), and everything of a document that could not be read, is null or empty.</remarks>
public sealed record CorpusResult
{
    /// <summary>Number of the input, from 0.</summary>
    public required long Index { get; init; }

    /// <summary>Name of the input.</summary>
    public required string Id { get; init; }

    /// <summary>Why the document could not be read or worked on; null when it was.</summary>
    public string? Error { get; init; }

    /// <summary>Size of the file in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>The file, read: document, text, findings of the reader and the parser.</summary>
    public PolicyFile? File { get; init; }

    /// <summary>What reading and the rules of validation found.</summary>
    public ValueList<Diagnostic> Findings { get; init; } = [];

    /// <summary>Coverage of an outline.</summary>
    public CoverageReport? Coverage { get; init; }

    /// <summary>Work of each unit.</summary>
    public WorkloadReport? Workload { get; init; }

    /// <summary>Deadlines and recurring duties.</summary>
    public ScheduleReport? Schedule { get; init; }

    /// <summary>Documents it names; the first node is the document itself.</summary>
    public CitationNetwork? Citations { get; init; }

    /// <summary>The document; null when it could not be read.</summary>
    [JsonIgnore]
    public PolicyDocument? Document => File?.Document;
}
