namespace LawGov.Analysis.FollowUp;

/// <summary>Cuts a source text into sentences and their parts up to a semicolon.</summary>
internal static class SentenceCutter
{
    /// <summary>Fewer letters are the rest of a mark or label.</summary>
    private const int FewestLetters = 4;

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
            if (!Ends(source, i, start) && !headingEnds.Contains(i + 1)) continue;
            if (Make(source, from, i + 1) is { } sentence) yield return sentence;
            from = i + 1;
        }

        if (Make(source, from, end) is { } last) yield return last;
    }

    private static bool Ends(string source, int at, int start)
    {
        if (source[at] is '。' or '！' or '？' or '；' or ';') return true;
        if (source[at] != '\n') return false;

        // A line that ends without a mark goes on in the next one: scanned pages break lines anywhere.
        var before = at - 1;
        while (before >= start && char.IsWhiteSpace(source[before]) && source[before] != '\n') before--;
        return before < start || source[before] is '\n' or '：' or ':' or '.' or '!' or '?';
    }

    private static SourceSentence? Make(string source, int start, int end)
    {
        var sentence = new SourceSentence(source, start, end);
        return sentence.Text.Count(char.IsLetterOrDigit) >= FewestLetters ? sentence : null;
    }
}
