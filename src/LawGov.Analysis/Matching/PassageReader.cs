using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Reads texts into passages over one table of pairs. Takes time linear in the length of the text.</summary>
/// <remarks>Not thread-safe: reading fills the table.</remarks>
internal sealed class PassageReader(GramTable table)
{
    /// <summary>A shorter clause (此外, 其中) demands nothing by itself.</summary>
    private const int ShortestClause = 4;

    /// <summary>
    /// So many pairs of a passage are measured clause by clause, some three hundred clauses; a longer one is a document under one label, whose bag of pairs tells what it speaks of.
    /// Without a bound it would be measured once for each of the many items that it is like.
    /// </summary>
    private const int MostMeasured = 4000;

    private readonly Dictionary<int, int> _counts = [];
    private readonly List<int> _clause = [];
    private readonly List<int[]> _clauses = [];
    private int _measured;

    /// <summary>Number of passages read.</summary>
    public int Count { get; private set; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; other names of one thing already written alike.</param>
    /// <param name="concepts">Numbers of the matters it speaks of.</param>
    public Passage Read(ReadOnlySpan<char> text, int[] concepts)
    {
        _counts.Clear();
        _clauses.Clear();
        _clause.Clear();
        _measured = 0;
        var previous = CharFolding.Nothing;
        var letters = 0;
        foreach (var c in text)
        {
            var folded = CharFolding.Fold(c);
            if (folded == CharFolding.Nothing) continue;
            if (!CharFolding.IsSeparator(folded))
            {
                letters++;
                if (previous != CharFolding.Nothing) Add(table.IdOf(previous, folded));
                previous = folded;
                continue;
            }

            previous = CharFolding.Nothing;
            if (EndsClause(folded)) Close(ref letters);
            else if (_clause.Count > 0) _clause.Add(Passage.Break);
        }

        Close(ref letters);
        Count++;
        var grams = new GramCount[_counts.Count];
        var at = 0;
        foreach (var (gram, count) in _counts)
        {
            grams[at++] = new GramCount(gram, count);
            table.CountPassage(gram);
        }

        return new Passage(grams, [.. _clauses], concepts);
    }

    private static bool EndsClause(char folded) => folded is '.' or ',' or ';' or ':' or '!' or '?';

    private void Add(int gram)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, gram, out _)++;
        if (_measured++ < MostMeasured) _clause.Add(gram);
    }

    private void Close(ref int letters)
    {
        if (letters >= ShortestClause && _clause.Count > 0) _clauses.Add([.. _clause]);
        _clause.Clear();
        letters = 0;
    }
}
