namespace LawGov.Analysis.Matching;

/// <summary>Which words of phrasings a sentence has had so far, and which phrasings a text has had. Kept for the next text, for it is as long as the index; not thread-safe.</summary>
/// <param name="phrasings">Number of phrasings.</param>
/// <param name="words">Number of words.</param>
internal sealed class PhrasingNotes(int phrasings, int words)
{
    // Sentences are numbered on from text to text, so that nothing need be cleared: what was noted of an earlier one does not count.
    private readonly Note[] _notes = new Note[phrasings];
    private readonly int[] _seenIn = new int[words];
    private int _sentence;
    private int _firstSentence;

    /// <summary>Begins a text.</summary>
    public void NextText()
    {
        // A text has fewer sentences than that.
        if (_sentence > int.MaxValue / 2)
        {
            Array.Clear(_notes);
            Array.Clear(_seenIn);
            _sentence = 0;
        }

        _firstSentence = ++_sentence;
    }

    /// <summary>Begins a sentence of the text.</summary>
    public void NextSentence() => _sentence++;

    /// <summary>Whether the sentence has a word for the first time.</summary>
    public bool IsFirst(int word)
    {
        if (_seenIn[word] == _sentence) return false;
        _seenIn[word] = _sentence;
        return true;
    }

    /// <summary>Counts a word of a phrasing in the sentence; true when it has all of them, in the first such sentence of the text alone.</summary>
    /// <param name="phrasing">The phrasing.</param>
    /// <param name="words">How many words it has.</param>
    public bool IsFoundWith(int phrasing, int words)
    {
        ref var note = ref _notes[phrasing];
        if (note.Sentence != _sentence) (note.Sentence, note.Words) = (_sentence, 0);
        if (++note.Words != words || note.FoundIn >= _firstSentence) return false;
        note.FoundIn = _sentence;
        return true;
    }

    /// <summary>What is noted of a phrasing: the last sentence that had a word of it and how many it had, the last sentence that it was found in.</summary>
    private record struct Note(int Sentence, int Words, int FoundIn);
}
