using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>The story that a paragraph, a run or a table stands in. A cell contains paragraphs, and a paragraph may contain a text box, which is a story again: this is how the readers of the parts ask for that.</summary>
internal interface IStory
{
    WordContext Context { get; }

    FieldStack Fields { get; }

    FieldNumbers Numbers { get; }

    /// <summary>Where the reading is.</summary>
    SourcePlace Place { get; }

    /// <summary>Gives the paragraph that is being read its automatic number, unless it has it already.</summary>
    void NumberParagraph();

    /// <summary>Reads a text box, which is kept apart. The boxes of a file count their lists together.</summary>
    void ReadTextBox(XmlPart xml);

    /// <summary>Reads a cell with its place, which is that of its first paragraph; in a nested table, of the outer cell.</summary>
    /// <param name="xml">At the cell.</param>
    /// <param name="row">Row of the table, from 1.</param>
    /// <param name="column">Column of the grid, from 1.</param>
    /// <param name="isCovered">Whether a cell with these properties shows nothing: its paragraphs are not counted in any list.</param>
    (List<Block> Blocks, SourcePlace Place, CellProperties Properties) ReadCell(XmlPart xml, int row, int column, Func<CellProperties, bool> isCovered);
}
