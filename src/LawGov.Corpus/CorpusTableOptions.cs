using LawGov.Analysis.Outlines;

namespace LawGov.Corpus;

/// <summary>How tables of a collection are made. Immutable and thread-safe.</summary>
public sealed record CorpusTableOptions
{
    /// <summary>Default of <see cref="DocumentsPerPart"/>.</summary>
    public const int DefaultDocumentsPerPart = 512;

    /// <summary>The defaults.</summary>
    public static CorpusTableOptions Default { get; } = new();

    /// <summary>Which tables; <see cref="CorpusTables.Documents"/> is always written.</summary>
    public CorpusTables Tables { get; init; } = CorpusTables.All;

    /// <summary>How they are written.</summary>
    public CorpusTableFormat Format { get; init; }

    /// <summary>Which part of the collection.</summary>
    public CorpusShard Shard { get; init; } = CorpusShard.Whole;

    /// <summary>Whether to go on with a run that was broken off.</summary>
    public bool Resume { get; init; }

    /// <summary>Documents worked on at the same time; null means as many as the machine has cores.</summary>
    public int? Workers { get; init; }

    /// <summary>The outline for coverage; null chooses one for each document.</summary>
    public NationalOutline? Outline { get; init; }

    /// <summary>So many documents are kept for good at a time, from 1: what a run that is broken off has to do again at most.</summary>
    public int DocumentsPerPart { get; init; } = DefaultDocumentsPerPart;

    internal void Check()
    {
        if (DocumentsPerPart < 1) throw new ArgumentOutOfRangeException(nameof(DocumentsPerPart), DocumentsPerPart, "DocumentsPerPart must be at least 1.");
        if (Tables < 0 || (Tables & ~CorpusTables.All) != 0) throw new ArgumentOutOfRangeException(nameof(Tables), Tables, "Tables contains a value that is no table.");
    }
}
