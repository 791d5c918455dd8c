using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Word;

/// <summary>The text of the paragraph that is being read.</summary>
internal sealed class ParagraphText(IStory story)
{
    private readonly StringBuilder _text = new();

    /// <summary>What the paragraph says about itself.</summary>
    public ParagraphProperties Properties { get; set; }

    /// <summary>Begins a paragraph.</summary>
    public void Clear()
    {
        _text.Clear();
        Properties = default;
    }

    /// <summary>Adds text to the paragraph, unless a field hides it.</summary>
    public void Append(string text)
    {
        if (text.Length == 0 || story.Fields.IsHidden) return;
        if (_text.Length + text.Length > story.Context.Limits.TextLength) throw new ReadFaultException(ReadDiagnostics.TextTooLong, story.Context.Limits.TextLength);
        story.Fields.NoteResult(text);
        _text.Append(text);
    }

    /// <summary>Ends a field, and shows the number it counts where it is of a kind that counts.</summary>
    public void EndField()
    {
        if (story.Fields.End() is not { } counted) return;
        if (counted.Name == "LISTNUM") story.NumberParagraph();
        Append(story.Numbers.Write(counted, Properties, story.Place.Paragraph));
    }

    public override string ToString() => _text.ToString();
}
