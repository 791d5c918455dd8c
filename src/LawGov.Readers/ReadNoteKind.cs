using System.Text.Json.Serialization;

namespace LawGov.Readers;

/// <summary>What a text kept apart from the body is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReadNoteKind>))]
public enum ReadNoteKind
{
    /// <summary>脚注: a note at the foot of the page.</summary>
    Footnote = 0,

    /// <summary>尾注: a note at the end of the document.</summary>
    Endnote,

    /// <summary>文本框: a box that floats over the page.</summary>
    TextBox,
}
