using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>What a stretch of the source is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SegmentKind>))]
public enum SegmentKind
{
    /// <summary>White space, line breaks and Markdown marks between the others.</summary>
    Blank = 0,

    /// <summary>Before the first division: web page, notice, title, preamble.</summary>
    FrontMatter,

    /// <summary>A division or item with its label.</summary>
    Labelled,

    /// <summary>A paragraph without label below a division or item.</summary>
    Paragraph,

    /// <summary>Header of a table.</summary>
    TableHeader,

    /// <summary>Cell or row of a table.</summary>
    TableCell,

    /// <summary>附件 marks, pointers and titles.</summary>
    Annex,

    /// <summary>Signature, distribution list, closing formula, remains of a web page.</summary>
    BackMatter,

    /// <summary>A mark of a printed page.</summary>
    PageMark,

    /// <summary>Kept, but fits nowhere; a diagnostic says so.</summary>
    Unplaced,
}
