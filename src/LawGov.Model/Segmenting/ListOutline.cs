using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>The items of lists that are set by marks and indentation alone: <c>- 任务</c>, below it <c>  - 牵头单位：甲</c> and <c>  - 子任务（责任单位：乙）</c>.</summary>
/// <remarks>Lists are common in prose: in one of several levels two lines have to name units, in one of a single level two items in three.</remarks>
internal sealed class ListOutline
{
    private const int FewestNamed = 2;

    private readonly Dictionary<int, Label> _labels = [];
    private readonly List<ListedLine> _list = [];

    /// <summary>The levels that are open: how far each is indented, how many items it has so far, whether it stands below a line without number, and whether its last line has one.</summary>
    private readonly List<(int Indent, int Count, bool IsBelowMark, bool IsNumbered)> _levels = [];

    /// <summary>The items of <paramref name="text"/>; null when it has none.</summary>
    public static ListOutline? Find(CompactText text)
    {
        ListOutline? outline = null;
        foreach (var line in text.Lines)
        {
            if (line.IsBlank) continue;
            var mark = ItemMarks.Read(text, line, outline is not null, out var indent);
            if (line.Has(LineTraits.Row | LineTraits.Heading)) mark = indent = -1;
            if (mark > 0 || mark == 0 && outline is not null && outline.Encloses(indent) && Labels.Read(text.Slice(line.Start, line.End)) is { Number: > 0, Kind: LabelKind.ArabicDot or LabelKind.ArabicParenthesis or LabelKind.Circled })
            {
                (outline ??= new ListOutline())._list.Add(ListedLine.Read(text, line, mark, indent));
            }
            else if (outline is not null && indent <= 0)
            {
                // Text that is indented goes on with its item.
                outline.CloseList();
            }
        }

        outline?.CloseList();
        return outline is { _labels.Count: > 0 } ? outline : null;
    }

    /// <summary>The label of the line that starts at <paramref name="start"/>; none when it has none.</summary>
    public Label At(int start) => _labels.GetValueOrDefault(start);

    private void CloseList()
    {
        if (IsPlan()) Label();
        _list.Clear();
    }

    private bool IsPlan()
    {
        var (items, named, levels) = (0, 0, 1);
        for (var i = 0; i < _list.Count; i++)
        {
            if (_list[i].Indent > _list[0].Indent + 1) levels = 2;
            if (!_list[i].IsField) items++;
            // In a list of one level a field speaks of the item before it.
            if (_list[i].NamesUnits && !(i > 0 && _list[i].IsField && _list[i - 1].NamesUnits)) named++;
        }

        return items > 0 && named >= FewestNamed && (levels > 1 || items > 1 && named * 3 >= items * 2);
    }

    /// <summary>Whether a line with this indentation stands below one of the list.</summary>
    private bool Encloses(int indent) => _list.Count > 0 && indent > _list[0].Indent + 1;

    private void Label()
    {
        _levels.Clear();
        foreach (var line in _list)
        {
            // One space more or less is no other level.
            while (_levels.Count > 1 && line.Indent < _levels[^1].Indent && (line.Indent < _levels[^1].Indent - 1 || line.Indent <= _levels[^2].Indent + 1)) _levels.RemoveAt(_levels.Count - 1);
            if (_levels.Count == 0 || line.Indent > _levels[^1].Indent + 1) _levels.Add((line.Indent, 0, _levels.Count > 0 && (_levels[^1].IsBelowMark || !_levels[^1].IsNumbered), false));
            var level = _levels[^1];
            // Numbers say themselves where they stand, but below a line without one.
            if (line.IsNumbered && !level.IsBelowMark)
            {
                _levels[^1] = level with { IsNumbered = true };
                continue;
            }

            _levels[^1] = level with { Count = level.Count + (line.IsField ? 0 : 1), IsNumbered = false };
            // A field on the outermost level says something about the item before it.
            if (line.IsField && _levels.Count == 1) _labels.Add(line.Start, new Label(LabelKind.Dash, 0, line.Mark));
            else _labels.Add(line.Start, new Label(LabelKind.Listed1 + Math.Min(_levels.Count, Lexicon.Label.MostListed) - 1, line.IsField ? 0 : _levels[^1].Count, line.Mark));
        }
    }
}
