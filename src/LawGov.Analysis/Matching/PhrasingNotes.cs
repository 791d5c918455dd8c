using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Which words of phrasings a sentence has, and which phrasings a text has had. Kept for the next text, for it is as long as the index; not thread-safe.</summary>
/// <param name="phrasings">Number of phrasings.</param>
/// <param name="words">Number of words.</param>
internal sealed class PhrasingNotes(int phrasings, int words)
{
    // Sentences are numbered on from text to text, so that nothing need be cleared: what was noted of an earlier one does not count.
    private readonly int[] _foundIn = new int[phrasings];
    private readonly int[] _seenIn = new int[words];
    private readonly List<int> _rarest = [];
    private int _sentence;
    private int _firstSentence;

    /// <summary>The words of the sentence that are the rarest of some phrasing, each once, in their order.</summary>
    public ReadOnlySpan<int> Rarest => CollectionsMarshal.AsSpan(_rarest);

    /// <summary>Begins a text.</summary>
    public void NextText()
    {
        // A text has fewer sentences than that.
        if (_sentence > int.MaxValue / 2)
        {
            Array.Clear(_foundIn);
            Array.Clear(_seenIn);
            _sentence = 0;
        }

        NextSentence();
        _firstSentence = _sentence;
    }

    /// <summary>Begins a sentence of the text.</summary>
    public void NextSentence()
    {
        _sentence++;
        _rarest.Clear();
    }

    /// <summary>Takes note of a word of the sentence.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isRarest">Whether it is the rarest of some phrasing.</param>
    public void See(int word, bool isRarest)
    {
        if (isRarest && _seenIn[word] != _sentence) _rarest.Add(word);
        _seenIn[word] = _sentence;
    }

    /// <summary>Whether the sentence has a word.</summary>
    public bool HasSeen(int word) => _seenIn[word] == _sentence;

    /// <summary>Whether the sentence has all of some words.</summary>
    public bool HasSeen(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
            if (_seenIn[word] != _sentence) return false;
        return true;
    }

    /// <summary>Whether a phrasing is found in the text for the first time; from then on it is not.</summary>
    public bool IsFirst(int phrasing)
    {
        if (_foundIn[phrasing] >= _firstSentence) return false;
        _foundIn[phrasing] = _sentence;
        return true;
    }
}
