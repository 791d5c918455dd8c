namespace LawGov.Analysis.Matching;

/// <summary>Measures how much of a passage's clauses another passage says too. Contains the pairs of one passage marked at a time.</summary>
/// <remarks>A pair of characters that stands alone is often chance, a run of three or more is a shared expression: runs count in full, short ones in part.</remarks>
internal sealed class PassageMeter(GramTable table)
{
    private const float AloneShare = 0.5f;
    private const float CoupleShare = 0.8f;

    /// <summary>A clause of which less is found is another demand.</summary>
    private const double LeastOfClause = 0.15;

    /// <summary>A clause of which four fifths are found is the same demand in other words.</summary>
    private const double WholeClause = 0.8;

    private readonly int[] _marks = new int[table.Count];
    private int _mark;

    /// <summary>Takes the passage that the next ones are compared with.</summary>
    public void Against(Passage passage)
    {
        _mark++;
        foreach (var gram in passage.Grams)
            if (gram.Gram < _marks.Length) _marks[gram.Gram] = _mark;
    }

    /// <summary>Share of a passage's wording that is found, share of its clauses that are, and the weight of the clause that is found most surely.</summary>
    public PassageShare Measure(Passage passage)
    {
        double found = 0, demanded = 0, whole = 0, best = 0;
        foreach (var clause in passage.Clauses)
        {
            var (f, w) = Measure(clause);
            found += f;
            whole += w;
            if (w <= 0) continue;
            best = Math.Max(best, f * f / w);
            if (f >= LeastOfClause * w) demanded += Math.Min(w, f / WholeClause);
        }

        return whole > 0 ? new PassageShare(found / whole, demanded / whole, best) : default;
    }

    /// <summary>Weight of what is found of a clause, and of all of it.</summary>
    public (double Found, double Whole) Measure(ReadOnlySpan<int> clause)
    {
        double found = 0, whole = 0, run = 0;
        var length = 0;
        foreach (var gram in clause)
        {
            if (gram != Passage.Break)
            {
                whole += table.WeightOf(gram);
                if (gram < _marks.Length && _marks[gram] == _mark)
                {
                    run += table.WeightOf(gram);
                    length++;
                    continue;
                }
            }

            found += Close(ref run, ref length);
        }

        return (found + Close(ref run, ref length), whole);
    }

    private static double Close(ref double run, ref int length)
    {
        var found = run * (length switch { 1 => AloneShare, 2 => CoupleShare, _ => 1 });
        run = 0;
        length = 0;
        return found;
    }
}
