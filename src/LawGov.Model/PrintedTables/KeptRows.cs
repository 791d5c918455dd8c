using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds the rows of a table that a page has kept together between lines that it put elsewhere: <c>pdftotext</c> without an option orders pieces by their blocks.</summary>
/// <remarks>
/// What makes no row is left out line by line, and a row that looks too little like one with it, so that some can be read where all could not. Time is linear in the number of words.
/// </remarks>
/// <param name="kinds">What the columns contain.</param>
/// <param name="names">Their names.</param>
/// <param name="words">The words of the table.</param>
/// <param name="text">Their joined text.</param>
/// <param name="numbers">For each word whether it numbers a row; null when that is not known.</param>
internal sealed class KeptRows(List<ColumnKind> kinds, List<string> names, List<StackedWord> words, string text, bool[]? numbers)
{
    /// <summary>Cost of a line that belongs to no row.</summary>
    private const double CostOfSkip = 3;

    private const double CostOfHeading = 0.5;

    /// <summary>A row without its number, which may stand with those of other rows before them.</summary>
    private const double NoNumber = 3;

    /// <summary>A row that costs more was not understood, and is left out.</summary>
    private const double WorstRow = 6.5;

    /// <summary>A row that costs more was not understood for sure.</summary>
    private const double UnsureRow = 3.5;

    /// <summary>Fewer rows may be an accident.</summary>
    private const int FewestRows = 3;

    /// <summary>Of the words at least so many percent stand in rows.</summary>
    private const int ShareOfRows = 30;

    private readonly int _columns = kinds.Count;
    private readonly List<ColumnShape> _shapes = ColumnShapes.Of(kinds, names);

    private readonly CellPath _path = new(words.Count, kinds.Count);

    private readonly StackedScorer _scorer = new(kinds, words, text, numbers, ColumnShapes.Of(kinds, names));

    /// <summary>The rows, and between them those that say nothing; none when there are hardly any.</summary>
    public List<PrintedRow> Read()
    {
        for (var i = 0; i <= words.Count; i++)
        {
            _path.Step(i, _columns, i, 0, 0);
            Advance(i);
            // A row may end here, the next start and leave its first cells empty.
            if (_path.Step(i, _columns, i, 0, 0)) Advance(i);
        }

        var list = Build();
        var rows = list.Build(out var count, out var share);
        return count >= FewestRows && share >= ShareOfRows ? rows : [];
    }

    private void Advance(int i)
    {
        for (var c = 0; c < _columns; c++)
        {
            if (!_path.Reaches(i, c)) continue;
            if (i < words.Count) AddCells(i, c);
            _path.Step(i, c, i, c + 1, kinds[c] == ColumnKind.Number ? NoNumber : ColumnShapes.CostOfEmpty(kinds, _shapes, c));
        }

        if (i == words.Count || !words[i].StartsLine) return;
        var count = LengthOfLine(i);
        _path.Step(i, 0, i + count, 0, IsHeading(i, count) ? CostOfHeading : IsName(i, count) ? 0 : CostOfSkip);
    }

    private void AddCells(int i, int c)
    {
        var most = Math.Min(words.Count - i, StackedScorer.MostWords(kinds[c]));
        _scorer.Start(c, i);
        for (var length = 1; length <= most && !_scorer.IsHopeless; length++)
            _path.Step(i, c, i + length, c + 1, _scorer.Add());
    }

    private int LengthOfLine(int i)
    {
        var length = 1;
        while (!words[i + length - 1].EndsLine) length++;
        return length;
    }

    private bool IsHeading(int i, int count) => PartHeadings.IsHeading(TextOf(i, count), words[i].Length, count);

    /// <summary>Names of units and nothing else are no text: a page has put them before it.</summary>
    private static bool IsList(ReadOnlySpan<char> cell) => CellShapes.IsNames(cell) && CellEnds.IsWholeList(cell);

    private ReadOnlySpan<char> TextOf(int word, int count) => text.AsSpan(words[word].Start, words[word + count - 1].End - words[word].Start);

    /// <summary>Whether the line is the name of a column, which a page has put behind cells.</summary>
    private bool IsName(int i, int count) => count == 1 && names.Contains(text[words[i].Start..words[i].End]);

    private KeptRowList Build()
    {
        var rows = new KeptRowList(words, kinds);
        var (before, hasText) = (0.0, false);
        foreach (var (word, column, toWord, toColumn) in _path.StepsTo(words.Count, 0))
        {
            if (column == 0) (before, hasText) = (_path[word, 0], hasText && toColumn == 0);
            if (toColumn > 0)
            {
                rows.AddCell(column, word, toWord);
                hasText |= toWord > word && kinds[column] == ColumnKind.Text && !IsList(TextOf(word, toWord - word));
            }
            else if (column > 0)
            {
                rows.EndRow(hasText && _path[toWord, 0] - before <= WorstRow, _path[toWord, 0] - before > UnsureRow);
                hasText = false;
            }
            else if (IsHeading(word, toWord - word)) rows.AddAcross(kinds.IndexOf(ColumnKind.Text), word, toWord);
            else if (numbers is not null && numbers[word] && toWord == word + 1) rows.AddAcross(kinds.IndexOf(ColumnKind.Number), word, toWord);
            else if (!IsName(word, toWord - word)) rows.Skip(word, toWord);
        }

        return rows;
    }
}
