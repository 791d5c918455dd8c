namespace LawGov.Readers.Pages;

/// <summary>Finds the tables of a page by the lines that rule them.</summary>
internal static class GridFinder
{
    /// <summary>Lines so near each other are one: borders of neighbouring cells are drawn twice, double lines count once.</summary>
    private const double Near = 3.5;

    /// <summary>More lines than this draw a picture.</summary>
    private const int MostRules = 20_000;

    private const int MostPairs = 4_000_000;

    /// <summary>The tables, from top to bottom.</summary>
    /// <param name="rules">The lines drawn on the page.</param>
    /// <param name="mostCells">Larger grids are none.</param>
    public static List<PageGrid> Find(IReadOnlyList<PageRule> rules, int mostCells)
    {
        if (rules.Count is < 4 or > MostRules) return [];
        var level = Merge(rules.Where(r => r.IsLevel));
        var upright = Merge(rules.Where(r => !r.IsLevel));
        if ((long)level.Count * upright.Count > MostPairs) return [];
        return [.. Groups(level, upright).Select(g => Make(g.Level, g.Upright, mostCells)).OfType<PageGrid>().OrderBy(g => g.Top)];
    }

    // Joins what lies on one line: by height, then from end to end.
    private static List<PageRule> Merge(IEnumerable<PageRule> rules)
    {
        var merged = new List<PageRule>();
        var cluster = new List<PageRule>();
        foreach (var rule in rules.OrderBy(r => r.At))
        {
            if (cluster.Count > 0 && rule.At - cluster[0].At > Near)
            {
                Close(cluster, merged);
                cluster.Clear();
            }

            cluster.Add(rule);
        }

        Close(cluster, merged);
        return merged;
    }

    private static void Close(List<PageRule> cluster, List<PageRule> merged)
    {
        PageRule? open = null;
        foreach (var rule in cluster.OrderBy(r => r.From))
        {
            if (open is { } line && rule.From <= line.To + Near)
            {
                open = line with { To = Math.Max(line.To, rule.To) };
                continue;
            }

            if (open is { } done) merged.Add(done);
            open = rule;
        }

        if (open is { } last) merged.Add(last);
    }

    private static bool Meet(PageRule level, PageRule upright) =>
        upright.At >= level.From - Near && upright.At <= level.To + Near && level.At >= upright.From - Near && level.At <= upright.To + Near;

    // Lines that meet belong to one table.
    private static IEnumerable<(List<PageRule> Level, List<PageRule> Upright)> Groups(List<PageRule> level, List<PageRule> upright)
    {
        var owner = Enumerable.Range(0, level.Count + upright.Count).ToArray();
        int Root(int i)
        {
            while (owner[i] != i) i = owner[i] = owner[owner[i]];
            return i;
        }

        for (var l = 0; l < level.Count; l++)
            for (var u = 0; u < upright.Count; u++)
                if (Meet(level[l], upright[u])) owner[Root(l)] = Root(level.Count + u);
        return Enumerable.Range(0, owner.Length).GroupBy(Root).Select(g => (
            g.Where(i => i < level.Count).Select(i => level[i]).ToList(),
            g.Where(i => i >= level.Count).Select(i => upright[i - level.Count]).ToList()));
    }

    private static PageGrid? Make(List<PageRule> level, List<PageRule> upright, int mostCells)
    {
        if (level.Count < 2 || upright.Count == 0) return null;
        // Tables are often open at their sides: there the level lines end.
        var columns = Positions(upright.Select(r => r.At).Append(level.Min(r => r.From)).Append(level.Max(r => r.To)));
        var rows = Positions(level.Select(r => r.At).Append(upright.Min(r => r.From)).Append(upright.Max(r => r.To)));
        if (columns.Length < 2 || rows.Length < 2 || (long)columns.Length * rows.Length > mostCells) return null;
        var byHeight = level.ToLookup(r => Nearest(rows, r.At));
        var byWidth = upright.ToLookup(r => Nearest(columns, r.At));
        return new PageGrid(columns, rows, (isLevel, at, middle) =>
            (isLevel ? byHeight[at] : byWidth[at]).Any(r => r.From <= middle && r.To >= middle));
    }

    private static double[] Positions(IEnumerable<double> values)
    {
        var result = new List<double>();
        foreach (var value in values.Order())
            if (result.Count == 0 || value - result[^1] > Near) result.Add(value);
        return [.. result];
    }

    private static double Nearest(double[] positions, double at)
    {
        var index = Array.BinarySearch(positions, at);
        if (index >= 0) return at;
        index = ~index;
        if (index == positions.Length) return positions[^1];
        return index > 0 && at - positions[index - 1] < positions[index] - at ? positions[index - 1] : positions[index];
    }
}
