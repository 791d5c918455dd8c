using LawGov.Analysis.Matching;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Tells which part of one item another item speaks of.</summary>
internal sealed class PartRuler(GramTable table, IReadOnlyList<Passage> a, IReadOnlyList<Passage> b)
{
    /// <summary>From which share of its wording on a sentence is spoken of.</summary>
    private const double LeastShare = 0.35;

    private readonly PassageMeter _meter = new(table);

    /// <summary>Whether the sentence around <paramref name="words"/> in one item is spoken of by the other one.</summary>
    /// <param name="text">Text of the item.</param>
    /// <param name="words">Words in it.</param>
    /// <param name="other">Number of the other item.</param>
    /// <param name="otherIsA">Whether the other item belongs to the first document.</param>
    public bool SpeaksOf(string text, string words, int other, bool otherIsA)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0) return true;
        var start = text.AsSpan(0, at).LastIndexOfAny('。', '；', ';') + 1;
        var length = text.AsSpan(at).IndexOfAny('。', '；', ';');
        var sentence = text.AsSpan(start, (length < 0 ? text.Length : at + length) - start);
        _meter.Against((otherIsA ? a : b)[other]);
        return Share(sentence) >= LeastShare;
    }

    private double Share(ReadOnlySpan<char> sentence)
    {
        // The items are weighed already: reading a part of one only looks its pairs up.
        var passage = new PassageReader(table).Read(SynonymTable.Canonical(sentence.ToString()), []);
        return _meter.Measure(passage).Wording;
    }
}
