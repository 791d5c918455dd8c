using System.Globalization;
using System.Text.Json.Serialization;

namespace LawGov.Readers;

/// <summary>A place in a file, in the terms a person uses to find it there.</summary>
/// <remarks>
/// All numbers count from 1; 0 means that the number does not apply. <c>default</c> is no place at all.
/// Immutable and thread-safe.
/// </remarks>
/// <param name="Paragraph">
/// Number of the paragraph: in a Word file all paragraphs of the story in order, those of tables included; in a web page the blocks
/// of text of the page in order; in plain text the line.
/// </param>
/// <param name="Table">Number of the outermost table the place lies in; in a workbook the number of the sheet.</param>
/// <param name="Row">Row of that table or sheet.</param>
/// <param name="Cell">Column of that table's grid at which the cell starts.</param>
/// <param name="Line">Line of the source of a web page, or of a plain text.</param>
/// <param name="IsAutomaticNumber">Whether the text there is not stored in the file but counted by the program that shows it (自动编号).</param>
/// <param name="Page">Page of a PDF or OFD file.</param>
public readonly record struct SourcePlace(int Paragraph, int Table = 0, int Row = 0, int Cell = 0, int Line = 0, bool IsAutomaticNumber = false, int Page = 0)
{
    /// <summary>Whether the place lies in a table.</summary>
    [JsonIgnore]
    public bool IsInTable => Table > 0;

    /// <summary>The place in words: <c>paragraph 12</c>, <c>table 1, row 3, cell 2</c>, with <c>line 40</c> where it is known.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var place = IsInTable
            ? string.Create(culture, $"table {Table}, row {Row}, cell {Cell}")
            : string.Create(culture, $"paragraph {Paragraph}");
        if (Page > 0) place = string.Create(culture, $"page {Page}, {place}");
        if (Line > 0) place += string.Create(culture, $", line {Line}");
        return IsAutomaticNumber ? place + ", automatic number" : place;
    }
}
