using System.Text.RegularExpressions;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Generation.Measuring;

/// <summary>How many of the pieces of a text that look like unit clauses became assignments.</summary>
/// <remarks>
/// What looks like a clause is decided by two patterns over the source and by nothing of the parser: a bracket that starts with a noun of
/// role and body or ends with a role verb, and a line that starts with such a noun and a colon. Bare lists (甲、乙) have no mark to know them by.
/// </remarks>
/// <param name="Clauses">Pieces that look like a clause.</param>
/// <param name="Assigned">Those of them in which an assignment lies.</param>
/// <param name="Unassigned">The others, as written.</param>
public sealed partial record ClauseShare(int Clauses, int Assigned, IReadOnlyList<string> Unassigned)
{
    private const int LongestExcerpt = 60;

    /// <summary>Looks at one text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ClauseShare Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var starts = PolicyDocumentParser.Default.Parse(text).Document.Tasks.SelectMany(t => t.Assignments).Select(a => a.Span.Start).Order().ToArray();
        var pieces = Brackets().Matches(text).Concat(Lines().Matches(text)).Select(m => new SourceSpan(m.Index, m.Length)).ToList();
        var unassigned = pieces.FindAll(piece => !Holds(starts, piece));
        return new ClauseShare(pieces.Count, pieces.Count - unassigned.Count, [.. unassigned.Select(piece => Excerpt(piece.In(text)))]);
    }

    private static bool Holds(int[] starts, SourceSpan piece)
    {
        var at = Array.BinarySearch(starts, piece.Start);
        if (at < 0) at = ~at;
        return at < starts.Length && starts[at] < piece.End;
    }

    private static string Excerpt(ReadOnlySpan<char> words)
    {
        var flat = FlatText.Of(words.ToString());
        return flat.Length <= LongestExcerpt ? flat : flat[..LongestExcerpt] + "…";
    }

    [GeneratedRegex(@"[（(〔\[【]\s*(?:(?:牵头|责任|负责|配合|参加|参与|主办|承办|协办|落实)\s*(?:单\s*位|部\s*门|处\s*室|科\s*室)\s*[：:][^（(〔\[【）)〕\]】。]{2,400}|[^（(〔\[【）)〕\]】。；]{3,400}(?:牵头|负责|配合|参加|参与))\s*[）)〕\]】]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^[ \t\u3000]*(?:牵头|责任|负责|配合|参加|参与|主办|承办|协办|落实)(?:单位|部门|处室|科室)[：:].{2,}$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
