namespace LawGov.Generation.Plans;

/// <summary>What a line of a plan is.</summary>
internal enum LineKind
{
    /// <summary>The title.</summary>
    Title = 0,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Text,

    /// <summary>A field on a line of its own.</summary>
    Field,

    /// <summary>A table cell or row, which no margin breaks.</summary>
    Table,
}

/// <summary>A line of a plan before its layout.</summary>
internal sealed record PlanLine(string Text, LineKind Kind);

/// <summary>The lines of a plan's body with the truth about its tasks.</summary>
internal sealed record PlanBody(List<PlanLine> Lines, List<GeneratedTask> Tasks);
