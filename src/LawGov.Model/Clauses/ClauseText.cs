namespace LawGov.Model.Clauses;

/// <summary>Text that may be a clause, with its place in the document.</summary>
/// <param name="chars">The characters.</param>
/// <param name="start">Place of the first in the document.</param>
/// <param name="spacing">Where the document was set with white space; null when that is not known.</param>
internal readonly ref struct ClauseText(ReadOnlySpan<char> chars, int start, ISpacing? spacing)
{
    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Chars { get; } = chars;

    /// <summary>Place of the first character in the document.</summary>
    public int Start { get; } = start;

    /// <summary>The part from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public ClauseText this[int from, int to] => new(Chars[from..to], Start + from, spacing);

    /// <summary>Whether white space was dropped before the character at <paramref name="at"/>.</summary>
    public bool IsGap(int at, bool acrossLines) => spacing is not null && Start + at > 0 && spacing.IsGap(Start + at, acrossLines);

    /// <summary>Whether white space may have been dropped between the characters from <paramref name="from"/> to <paramref name="to"/>; where not, none is a gap.</summary>
    public bool HasGaps(int from, int to) => spacing is not null && spacing.HasGaps(Start + from, Start + to);

    /// <summary>The range of the document from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public TextRange RangeOf(int from, int to) => new(Start + from, Start + to);
}
