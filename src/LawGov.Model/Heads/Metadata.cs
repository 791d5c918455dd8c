namespace LawGov.Model.Heads;

/// <summary>What the head and the tail of a document say about it.</summary>
internal sealed record Metadata
{
    public string? Title { get; init; }

    /// <summary>The title in folded characters, for comparisons.</summary>
    public string PlainTitle { get; init; } = "";

    public DocumentKind Kind { get; init; }

    public DocumentNumber? Number { get; init; }

    public SourceSpan NumberSpan { get; init; }

    /// <summary>The number had lost a mark, which was put back.</summary>
    public bool IsNumberRestored { get; init; }

    public IReadOnlyList<string> Issuers { get; init; } = [];

    public DateOnly? SignedOn { get; init; }

    public SourceSpan SignedSpan { get; init; }

    /// <summary>How many dates the written one can mean; more than one when 年月日 were lost.</summary>
    public int SignedReadings { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>Year of a full date in the head or the tail, for a document without a date of its own.</summary>
    public int? YearNearby { get; init; }

    public string? IndexNumber { get; init; }

    public Jurisdiction? Jurisdiction { get; init; }

    public Period? Period { get; init; }
}
