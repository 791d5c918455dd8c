namespace LawGov.Model.PrintedTables;

/// <summary>The cheapest way through the words of a table, column by column: from each word and column it is known what stands before costs, and where that came from.</summary>
/// <param name="words">Number of words.</param>
/// <param name="columns">Number of columns.</param>
internal sealed class CellPath(int words, int columns)
{
    private readonly double[,] _cost = Unreached(words, columns);

    private readonly (int Word, int Column)[,] _from = new (int Word, int Column)[words + 1, columns + 1];

    /// <summary>The least cost of what stands before a word and a column; <see cref="double.MaxValue"/> where no way leads there.</summary>
    public double this[int word, int column] => _cost[word, column];

    /// <summary>Whether a way leads there.</summary>
    public bool Reaches(int word, int column) => _cost[word, column] < double.MaxValue;

    /// <summary>Goes on from a word and a column; true where no cheaper way led there before.</summary>
    public bool Step(int word, int column, int toWord, int toColumn, double cost)
    {
        if (!Reaches(word, column)) return false;
        var total = _cost[word, column] + cost;
        if (total >= _cost[toWord, toColumn]) return false;
        _cost[toWord, toColumn] = total;
        _from[toWord, toColumn] = (word, column);
        return true;
    }

    /// <summary>The steps of the cheapest way that ends there, in their order.</summary>
    public List<(int Word, int Column, int ToWord, int ToColumn)> StepsTo(int word, int column)
    {
        var steps = new List<(int Word, int Column, int ToWord, int ToColumn)>();
        while (word > 0 || column > 0)
        {
            var (fromWord, fromColumn) = _from[word, column];
            steps.Add((fromWord, fromColumn, word, column));
            (word, column) = (fromWord, fromColumn);
        }

        steps.Reverse();
        return steps;
    }

    private static double[,] Unreached(int words, int columns)
    {
        var cost = new double[words + 1, columns + 1];
        for (var i = 0; i <= words; i++)
            for (var c = 0; c <= columns; c++) cost[i, c] = double.MaxValue;
        cost[0, 0] = 0;
        return cost;
    }
}
