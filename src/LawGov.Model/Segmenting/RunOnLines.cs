using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>The lines of a text that contain many paragraphs each, and what such a line leaves to the next.</summary>
internal sealed class RunOnLines(CompactText text)
{
    /// <summary>Lines beyond this length have lost their line breaks and are searched for labels inside.</summary>
    private const int LongestParagraph = 1500;

    /// <summary>A line of this length that contains most of the text has lost its line breaks too.</summary>
    private const int LongestOfFew = 60;

    private readonly LabelSequence _numbers = new();

    /// <summary>Number of blocks when such a line ended before its last paragraph did; 0 when none does.</summary>
    private int _cutOffAt;

    /// <summary>Whether the line has lost the line breaks of the paragraphs it contains.</summary>
    public static bool IsRunOn(Line line, CompactText text) =>
        line.Length > LongestParagraph || line.Length > LongestOfFew && line.Length * 2 > text.Chars.Length;

    /// <inheritdoc cref="IsRunOn"/>
    public bool Contains(Line line) => IsRunOn(line, text);

    /// <summary>Adds the paragraphs of a line; the first goes on with the last paragraph of the line before where that was cut off.</summary>
    public void Add(Line line, List<Block> blocks)
    {
        var first = blocks.Count;
        RunOnText.Split(text, line.Start, line.End, _numbers, blocks);
        if (_cutOffAt == first && first > 0 && !blocks[first].Label.Exists)
        {
            blocks[first - 1] = blocks[first - 1] with { End = blocks[first].End };
            blocks.RemoveAt(first);
        }

        NoteEnd(blocks);
    }

    /// <summary>Takes an ordinary line that is the rest of the last paragraph; false when it is not.</summary>
    public bool TakeRest(Line line, ReadOnlySpan<char> content, List<Block> blocks)
    {
        if (_cutOffAt != blocks.Count || _cutOffAt == 0) return false;
        if (Labels.Read(content).Exists || FieldNouns.ReadField(content).Kind != FieldKind.None)
        {
            _cutOffAt = 0;
            return false;
        }

        blocks[^1] = blocks[^1] with { End = line.End };
        NoteEnd(blocks);
        return true;
    }

    private void NoteEnd(List<Block> blocks) => _cutOffAt = Sentences.IsClosed(text.Chars[blocks[^1].End - 1]) ? 0 : blocks.Count;
}
