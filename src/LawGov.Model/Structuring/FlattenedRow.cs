using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>The row of a flattened table that is being read: its item and the cells behind it.</summary>
/// <param name="text">The text.</param>
/// <param name="trailing">The columns behind the last one of text.</param>
/// <param name="behindNumber">The columns behind the one of numbers.</param>
/// <param name="tree">The tree.</param>
internal struct FlattenedRow(CompactText text, Column[] trailing, Column[] behindNumber, TreeBuilder tree)
{
    /// <summary>A cell no longer than this may be a name of any kind.</summary>
    private const int LongestName = 30;

    /// <summary>No page is narrower than this, so a shorter cell ends where its line does.</summary>
    private const int ShortestBroken = 18;

    /// <summary>So many cells of a row may be cut.</summary>
    private const int MostBroken = 12;

    private readonly List<(TextRange Range, int Block)> _cells = [];
    private Node? _item;
    private bool _isNumberOnly;

    /// <summary>Starts the row of <paramref name="item"/>, whose first cell may contain nothing but its number.</summary>
    public void Open(Node item, bool isNumberOnly)
    {
        _item = item;
        _isNumberOnly = isNumberOnly;
    }

    /// <summary>Takes a cell; false when no row is open.</summary>
    public readonly bool TryAdd(Block block, int index)
    {
        if (_item is null) return false;
        var range = new TextRange(block.Start, block.End);
        if (!_isNumberOnly && _cells.Count == 0 && !range.IsEmpty && IsProse(text.Slice(block.Start, block.End)))
        {
            TreeBuilder.AddText(_item, range);
            return true;
        }

        if (_cells.Count > 0 && _cells[^1].Range is { IsEmpty: false } last && text.Chars[last.End - 1] is '、' or ',' && !range.IsEmpty)
            _cells[^1] = (new TextRange(last.Start, range.End), _cells[^1].Block);
        else
            _cells.Add((range, index));
        return true;
    }

    /// <summary>Gives the cells to the item, each to its column; what is left over is marked in <paramref name="uses"/>.</summary>
    /// <param name="uses">The use of each block.</param>
    /// <param name="leading">The columns before that of numbers: a cell that spans rows stands behind the cells of the row above it.</param>
    /// <returns>The blocks of such cells.</returns>
    public List<int> Close(BlockUse[] uses, int leading = 0)
    {
        if (_item is null) return [];
        var above = _isNumberOnly ? TakeLeading(leading) : [];
        if (_isNumberOnly) JoinLists(behindNumber);
        JoinBroken(_isNumberOnly ? behindNumber.Length : trailing.Length);
        var columns = _isNumberOnly && _cells.Count >= behindNumber.Length ? behindNumber : trailing;
        var texts = _isNumberOnly && columns == trailing ? CountTexts() : 0;
        var placed = false;
        for (var i = 0; i < _cells.Count; i++)
        {
            var column = i - texts;
            if (!placed && column >= columns.Length && _isNumberOnly)
            {
                placed = true;
                i = SpannedRows.Read(text, tree, _item, _cells, i, behindNumber);
                if (i == _cells.Count) break;
                column = i - texts;
            }

            var (range, block) = _cells[i];
            if (range.IsEmpty) continue;
            if (column >= columns.Length) uses[block] = BlockUse.Unplaced;
            else if (column < 0 || columns[column].Kind == ColumnKind.Text) TreeBuilder.AddText(_item, range);
            else TreeBuilder.AddCell(_item, range, columns[column]);
        }

        _cells.Clear();
        _item = null;
        return above;
    }

    /// <summary>Takes the cells at the end that can be none of the last column, or that the row has too many.</summary>
    private readonly List<int> TakeLeading(int leading)
    {
        var above = new List<int>();
        while (above.Count < leading && _cells.Count > 1 && _cells[^1] is { Range.IsEmpty: false } last && MayLead(text.Slice(last.Range.Start, last.Range.End)))
        {
            if (_cells.Count <= behindNumber.Length && behindNumber[^1].Kind is not (ColumnKind.Units or ColumnKind.Deadline)) break;
            above.Insert(0, last.Block);
            _cells.RemoveAt(_cells.Count - 1);
        }

        return above;
    }

    private static bool MayLead(ReadOnlySpan<char> cell) =>
        cell.Length <= LongestName && !cell.ContainsAny("。、,;") && !NameShapes.LooksLikeUnit(FieldNouns.UpToMark(cell)) && !ClauseDates.IsMember(cell) && !DittoMarks.IsDitto(cell) && cell.ContainsAnyExcept("-/—无");

    /// <summary>A row with more cells than its table has columns, names among them one a paragraph: they fill the last column of units.</summary>
    private readonly void JoinLists(Column[] columns)
    {
        var units = columns.Count(c => c.Kind == ColumnKind.Units);
        while (_cells.Count > columns.Length && units > 0)
        {
            var last = _cells.Count - 1;
            while (last > 0 && !IsNames(_cells[last].Range)) last--;
            var first = last;
            while (first > 0 && IsNames(_cells[first - 1].Range)) first--;
            if (last - first < units) return;
            _cells[last - 1] = (_cells[last - 1].Range with { End = _cells[last].Range.End }, _cells[last - 1].Block);
            _cells.RemoveAt(last);
        }
    }

    private readonly bool IsNames(TextRange range) => !range.IsEmpty && IsUnits(text.Slice(range.Start, range.End));

    /// <summary>A row with more cells than its table has columns: a margin cut the long ones inside a name.</summary>
    private readonly void JoinBroken(int columns)
    {
        // A row with many more is the rest of a text and no row.
        while (_cells.Count > columns && _cells.Count <= columns + MostBroken)
        {
            var longest = -1;
            for (var i = 0; i + 1 < _cells.Count; i++)
                if (!_cells[i + 1].Range.IsEmpty && _cells[i].Range.Length >= ShortestBroken && !IsWhole(i) && (longest < 0 || _cells[i].Range.Length > _cells[longest].Range.Length)) longest = i;
            if (longest < 0) return;
            _cells[longest] = (_cells[longest].Range with { End = _cells[longest + 1].Range.End }, _cells[longest].Block);
            _cells.RemoveAt(longest + 1);
        }
    }

    /// <summary>A sentence is no part of the names or the time limit that stand behind it.</summary>
    private readonly bool IsWhole(int cell) => text.Chars[_cells[cell].Range.End - 1] is '。' && !IsProse(text.Slice(_cells[cell + 1].Range.Start, _cells[cell + 1].Range.End));

    /// <summary>A row with fewer cells than its table has columns: a cell above spans it, or empty cells are lost. Text stands in front of units.</summary>
    private readonly int CountTexts()
    {
        var texts = Math.Min(behindNumber.Length - trailing.Length, _cells.Count);
        while (texts > 1 && _cells[texts - 1].Range is { IsEmpty: false } last && IsUnits(text.Slice(last.Start, last.End))) texts--;
        return texts;
    }

    private static bool IsUnits(ReadOnlySpan<char> cell)
    {
        if (IsProse(cell)) return false;
        var list = cell.TrimEnd("、,");
        return NameShapes.LooksLikeUnit(list[(list.LastIndexOfAny('、', ',') + 1)..]);
    }

    /// <summary>Sentences belong to the item; lists of units have none.</summary>
    private static bool IsProse(ReadOnlySpan<char> cell)
    {
        if (cell.IndexOf('。') >= 0) return true;
        var list = cell.TrimEnd("、,");
        return list.Length > LongestName && !NameShapes.LooksLikeUnit(list[(list.LastIndexOf('、') + 1)..]);
    }
}
