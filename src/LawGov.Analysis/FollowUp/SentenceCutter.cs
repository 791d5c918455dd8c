namespace LawGov.Analysis.FollowUp;

/// <summary>Cuts a source text into sentences and their parts up to a semicolon.</summary>
internal static class SentenceCutter
{
    /// <summary>Fewer letters are the rest of a mark or label.</summary>
    private const int FewestLetters = 4;

    /// <summary>No sentence that people write is longer; what is (a table whose cells stand on lines, a page without full stops) is cut into pieces,
    /// behind a comma or line end where there is one, so that no piece is evidence for everything.</summary>
    private const int Longest = 400;

    private const int LeastPiece = Longest / 2;

    /// <summary>The sentences between two places, in order.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="headingEnds">Places where a heading ends, behind which a sentence begins whatever stands there.</param>
    public static IEnumerable<SourceSentence> Cut(string source, int start, int end, IReadOnlySet<int> headingEnds)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            var behind = i + 1;
            if (!Ends(source, i, start) && !headingEnds.Contains(behind))
            {
                if (behind - from < Longest) continue;
                behind = PieceEnd(source, from, behind);
            }

            if (Make(source, from, behind) is { } sentence) yield return sentence;
            from = behind;
        }

        if (Make(source, from, end) is { } last) yield return last;
    }

    private static bool Ends(string source, int at, int start)
    {
        if (source[at] is '。' or '！' or '？' or '；' or ';') return true;
        if (source[at] != '\n') return false;

        // A line that ends without a mark goes on in the next one: scanned pages break lines anywhere. A row of a table ends.
        var before = at - 1;
        while (before >= start && char.IsWhiteSpace(source[before]) && source[before] != '\n') before--;
        return before < start || source[before] is '\n' or '：' or ':' or '.' or '!' or '?' or '|';
    }

    private static int PieceEnd(string source, int from, int end)
    {
        var at = source.AsSpan(from + LeastPiece, end - from - LeastPiece).LastIndexOfAny('，', '\n');
        if (at >= 0) return from + LeastPiece + at + 1;
        return char.IsHighSurrogate(source[end - 1]) ? end - 1 : end;
    }

    private static SourceSentence? Make(string source, int start, int end)
    {
        var sentence = new SourceSentence(source, start, end);
        return sentence.Text.Count(char.IsLetterOrDigit) >= FewestLetters ? sentence : null;
    }
}
