namespace LawGov.Model.PrintedTables;

/// <summary>A word of a stacked table: what stands between two spaces, or a whole line.</summary>
/// <param name="Range">Where it stands in the source.</param>
/// <param name="Start">First character in the joined text of the table.</param>
/// <param name="End">Behind the last character there.</param>
/// <param name="StartsLine">It is the first of its line.</param>
/// <param name="EndsLine">It is the last of its line.</param>
internal readonly record struct StackedWord(SourceRange Range, int Start, int End, bool StartsLine, bool EndsLine)
{
    /// <summary>A blank line stands before it.</summary>
    public bool IsBehindBlank { get; init; }

    public int Length => End - Start;
}
