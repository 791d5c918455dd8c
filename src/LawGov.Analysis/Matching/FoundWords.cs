namespace LawGov.Analysis.Matching;

/// <summary>The terms and the phrasings found in a text, by their numbers; for one text after the other.</summary>
internal sealed class FoundWords
{
    /// <summary>The terms.</summary>
    public List<int> Terms { get; } = [];

    /// <summary>The phrasings.</summary>
    public List<int> Phrasings { get; } = [];

    /// <summary>Makes room for the next text.</summary>
    public void Clear()
    {
        Terms.Clear();
        Phrasings.Clear();
    }
}
