namespace LawGov.Model.Structuring;

/// <summary>A range of the compact text, half-open.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}

/// <summary>A paragraph of a node's own text.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="IsField">It is a line such as 责任单位：… and no prose.</param>
internal readonly record struct NodeParagraph(TextRange Range, bool IsField);

/// <summary>A table cell that names units, or a deadline, for the item of its row.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Column">What its column holds.</param>
internal readonly record struct NodeCell(TextRange Range, Lexicon.Column Column);
