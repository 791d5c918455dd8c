using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>The lines of a text that hold many paragraphs each, and what such a line leaves to the next.</summary>
internal sealed class RunOnLines(CompactText text)
{
    /// <summary>Lines beyond this length have lost their line breaks and are searched for labels inside.</summary>
    private const int LongestParagraph = 1500;

    /// <summary>A line of this length that holds most of the text has lost its line breaks too.</summary>
    private const int LongestOfFew = 60;

    private readonly LabelSequence _numbers = new();

    /// <summary>The last such line ended before its last paragraph did.</summary>
    private bool _isCutOff;

    /// <summary>Whether the line has lost the line breaks of the paragraphs it holds.</summary>
    public static bool IsRunOn(Line line, CompactText text) =>
        line.Length > LongestParagraph || line.Length > LongestOfFew && line.Length * 2 > text.Chars.Length;

    /// <inheritdoc cref="IsRunOn"/>
    public bool Holds(Line line) => IsRunOn(line, text);

    /// <summary>Adds the paragraphs of a line; the first goes on with the last paragraph of the line before where that was cut off.</summary>
    public void Add(Line line, List<Block> blocks)
    {
        var first = blocks.Count;
        RunOnText.Split(text, line.Start, line.End, _numbers, blocks);
        if (_isCutOff && !blocks[first].Label.Exists)
        {
            blocks[first - 1] = blocks[first - 1] with { End = blocks[first].End };
            blocks.RemoveAt(first);
        }

        _isCutOff = IsCutOff(blocks[^1]);
    }

    /// <summary>Takes an ordinary line that is the rest of the last paragraph; false when it is not.</summary>
    public bool TakeRest(Line line, ReadOnlySpan<char> content, List<Block> blocks)
    {
        if (!_isCutOff) return false;
        _isCutOff = !Labels.Read(content).Exists && RoleNouns.ReadField(content).Kind == FieldKind.None;
        if (!_isCutOff) return false;
        blocks[^1] = blocks[^1] with { End = line.End };
        _isCutOff = IsCutOff(blocks[^1]);
        return true;
    }

    private bool IsCutOff(Block block) => !Sentences.IsClosed(text.Chars[block.End - 1]);
}
