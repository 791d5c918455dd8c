using DiffPlex;
using LawGov.Analysis.Matching;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Cuts Chinese text into the pieces a difference is made of.</summary>
internal sealed class WordChunker : IChunker
{
    private static readonly int LongestPhrase = StockPhrases.All.Max(p => p.Length);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Phrases =
        StockPhrases.All.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly bool _byClause;

    private WordChunker(bool byClause) => _byClause = byClause;

    /// <summary>Word by word.</summary>
    public static WordChunker Words { get; } = new(byClause: false);

    /// <summary>Clause by clause.</summary>
    public static WordChunker Clauses { get; } = new(byClause: true);

    public IReadOnlyList<string> Chunk(string text)
    {
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = _byClause ? ClauseAt(text.AsSpan(at)) : WordAt(text.AsSpan(at));
            pieces.Add(text.Substring(at, length));
            at += length;
        }

        return pieces;
    }

    private static int ClauseAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("，。；：,;:");
        return end < 0 ? text.Length : end + 1;
    }

    private static int WordAt(ReadOnlySpan<char> text)
    {
        var run = 0;
        while (run < text.Length && (char.IsAsciiLetterOrDigit(text[run]) || (text[run] == '.' && run > 0))) run++;
        if (run > 0) return run;
        for (var length = Math.Min(LongestPhrase, text.Length); length > 1; length--)
            if (Phrases.Contains(text[..length])) return length;
        return 1;
    }
}
