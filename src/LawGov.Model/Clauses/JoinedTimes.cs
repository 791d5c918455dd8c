namespace LawGov.Model.Clauses;

/// <summary>Time limits that 并 joins to the verb before them: 甲负责并长期坚持.</summary>
internal static class JoinedTimes
{
    /// <summary>Length of the time limit at the end of <paramref name="phrase"/>, without 并; 0 when none is joined to a verb there.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> phrase) =>
        phrase.LastIndexOf('并') is var joint and > 2 && VerbPhrases.MayEnd(phrase[..joint]) && ClauseDates.IsMember(phrase[(joint + 1)..]) ? phrase.Length - joint - 1 : 0;
}
