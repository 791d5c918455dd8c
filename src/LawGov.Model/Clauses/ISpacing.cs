namespace LawGov.Model.Clauses;

/// <summary>Knows where a text was set with white space, which its compact form has dropped.</summary>
internal interface ISpacing
{
    /// <summary>Whether white space was dropped before the character at <paramref name="offset"/>: spaces within a line, or line breaks as well.</summary>
    bool IsGap(int offset, bool acrossLines);

    /// <summary>Whether white space may have been dropped between the characters from <paramref name="start"/> to <paramref name="end"/>; where not, none of them but the first is behind a gap.</summary>
    bool HasGaps(int start, int end);
}
