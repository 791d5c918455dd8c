namespace LawGov.Model;

/// <summary>The smallest item of a plan that is assigned to units (任务).</summary>
public sealed record PolicyTask
{
    /// <summary>Path unique in the document: own label where that suffices, otherwise with those of the divisions above; annexes start with <c>annex</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The item's number; null when it has none.</summary>
    public int? Number { get; init; }

    /// <summary>Title of the item: its first sentence where that is short and more follows, or the heading of which it is the text; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The item without its label and its unit clauses, widths as written, white space removed; a first sentence that is its title is part of it.</summary>
    public required string Text { get; init; }

    /// <summary>The whole item, label and clauses included.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Label and title of the part it stands in; null when there is none.</summary>
    public string? Part { get; init; }

    /// <summary>Label and title of the section it stands in, below the part; null when there is none.</summary>
    public string? Section { get; init; }

    /// <summary>Who does what, in the order of the text.</summary>
    public ValueList<UnitAssignment> Assignments { get; init; } = [];

    /// <summary>By when.</summary>
    public ValueList<Deadline> Deadlines { get; init; } = [];

    /// <summary>Numbers to reach.</summary>
    public ValueList<Target> Targets { get; init; } = [];
}
