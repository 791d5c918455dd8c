namespace LawGov.Model;

/// <summary>A labelled division of a document: a part (一、), an article (（一）), an item that is the heading above tasks (1.), or an inline point of a report (一是).</summary>
public sealed record Section
{
    /// <summary>Path unique in the document: own label where that suffices, otherwise with those of the divisions above; annexes start with <c>annex</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The label in its plain form: <c>一、</c>, <c>(一)</c>, <c>一是</c>, <c>第一条</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The label's number; null when it has none.</summary>
    public int? Number { get; init; }

    /// <summary>Heading, widths as written, white space removed; empty when the label stands alone.</summary>
    public required string Title { get; init; }

    /// <summary>The division's own text behind the heading, without what the sections and tasks below it contain; null when there is none. Where the division is itself a task, this is the task's text without its lead title.</summary>
    public string? Text { get; init; }

    /// <summary>Body or annex.</summary>
    public SectionScope Scope { get; init; }

    /// <summary>The whole division, its sections included.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The heading with its label.</summary>
    public SourceSpan HeadingSpan { get; init; }

    /// <summary>The divisions inside, in order.</summary>
    public ValueList<Section> Sections { get; init; } = [];

    /// <summary>Deadlines named in <see cref="Text"/>.</summary>
    public ValueList<Deadline> Deadlines { get; init; } = [];

    /// <summary>Targets named in <see cref="Text"/>.</summary>
    public ValueList<Target> Targets { get; init; } = [];
}
