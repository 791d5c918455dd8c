using LawGov.Analysis.Outlines;

namespace LawGov.Corpus;

/// <summary>How a collection is worked on. Immutable and thread-safe.</summary>
public sealed record CorpusOptions
{
    /// <summary>Most workers.</summary>
    public const int MostWorkers = 1024;

    /// <summary>The defaults: everything, in order, one worker for each core.</summary>
    public static CorpusOptions Default { get; } = new();

    /// <summary>What is worked out of each document.</summary>
    public CorpusParts Parts { get; init; } = CorpusParts.All;

    /// <summary>Documents worked on at the same time, 1 to <see cref="MostWorkers"/>; null means as many as the machine has cores.</summary>
    public int? Workers { get; init; }

    /// <summary>Whether results come in the order of the inputs; else as they get ready, which needs no waiting behind a slow document.</summary>
    public bool InOrder { get; init; } = true;

    /// <summary>The outline for coverage; null chooses one for each document by its citations, years and subject.</summary>
    public NationalOutline? Outline { get; init; }

    internal int WorkerCount => Workers ?? Environment.ProcessorCount;

    internal void Check()
    {
        if (Workers is < 1 or > MostWorkers) throw new ArgumentOutOfRangeException(nameof(Workers), Workers, $"Workers must be between 1 and {MostWorkers}.");
    }
}
