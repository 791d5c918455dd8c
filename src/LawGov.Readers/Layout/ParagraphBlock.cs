namespace LawGov.Readers.Layout;

/// <summary>A paragraph.</summary>
/// <param name="Label">Automatic number in front of the text, with the space behind it; empty when there is none.</param>
/// <param name="Text">The text as stored, line breaks inside as <c>\n</c>.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ParagraphBlock(string Label, string Text, SourcePlace Place) : Block
{
    /// <summary>The paragraph as a reader sees it.</summary>
    public string Shown => Label.Length == 0 ? Text : Label + Text;
}
