namespace LawGov.Analysis.Matching;

/// <summary>What a title or a heading says for each provision, kept while the same words are asked for again: the items below a heading come one behind the other.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="provisions">Number of provisions.</param>
internal sealed class ContextScores(int provisions)
{
    /// <summary>Longer ones are no titles; they are not kept.</summary>
    private const int LongestKept = 128;

    private readonly char[] _words = new char[LongestKept];
    private int _length;

    /// <summary>One number a provision.</summary>
    public float[] Scores { get; } = new float[provisions];

    /// <summary>The most that they say for a provision outside the set.</summary>
    public float MostOutside { get; set; }

    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Whether the scores are those of these words.</summary>
    public bool AreOf(ReadOnlySpan<char> words) => _length == words.Length && (_length <= LongestKept) && words.SequenceEqual(_words.AsSpan(0, _length));

    /// <summary>Clears the scores for other words.</summary>
    public void Begin(ReadOnlySpan<char> words)
    {
        Array.Clear(Scores);
        MostOutside = 0;
        _length = words.Length;
        if (_length <= LongestKept) words.CopyTo(_words);
    }
}
