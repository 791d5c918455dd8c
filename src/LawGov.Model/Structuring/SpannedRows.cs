using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>Rows of a flattened table that stand behind another below one number: the cells that span both come once, with the first.</summary>
internal static class SpannedRows
{
    /// <summary>Reads the rows from cell <paramref name="from"/> on: a sentence, and at least one cell of units or a time limit behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="first">The item of the first row.</param>
    /// <param name="cells">The cells behind its number.</param>
    /// <param name="from">Index of the first cell that stands behind its last column.</param>
    /// <param name="columns">The columns behind the one of numbers.</param>
    /// <returns>Index of the first cell that is none of such a row.</returns>
    public static int Read(CompactText text, TreeBuilder tree, Node first, List<(TextRange Range, int Block)> cells, int from, Column[] columns)
    {
        var number = new TextRange(first.Start, first.Start + first.Label.Length);
        while (from < cells.Count && IsSentence(text, cells[from].Range))
        {
            var own = new List<(TextRange Range, Column Column)>();
            var column = -1;
            var next = from + 1;
            for (; next < cells.Count && !IsSentence(text, cells[next].Range) && FindColumn(text, cells[next].Range, columns, column) is var found and >= 0; next++)
            {
                column = found;
                own.Add((cells[next].Range, columns[column]));
            }

            if (own.Count == 0) return from;
            var range = cells[from].Range;
            var item = tree.AddRow(new Block(range.Start, range.End, new Label(LabelKind.ArabicDot, first.Label.Number, 0), BlockTraits.Cell), number);
            foreach (var (cell, kind) in own) TreeBuilder.AddCell(item, cell, kind);
            foreach (var cell in first.Cells.Where(c => !own.Exists(o => o.Column == c.Column)).ToList()) item.Cells.Add(cell);
            from = next;
        }

        return from;
    }

    private static bool IsSentence(CompactText text, TextRange range) => !range.IsEmpty && text.Chars[range.End - 1] == '。';

    /// <summary>The first column behind <paramref name="after"/> that a cell may stand in; -1 when none.</summary>
    private static int FindColumn(CompactText text, TextRange range, Column[] columns, int after)
    {
        if (range.IsEmpty) return -1;
        var cell = text.Slice(range.Start, range.End);
        for (var c = after + 1; c < columns.Length; c++)
            if (columns[c].Kind == ColumnKind.Deadline && ClauseDates.IsMember(cell) || columns[c].Kind == ColumnKind.Units && NameShapes.LooksLikeUnit(FieldNouns.UpToMark(cell))) return c;
        return -1;
    }
}
