namespace LawGov.Model.Units;

/// <summary>Finds the known name nearest to an unknown one by edit distance.</summary>
internal sealed class UnitSuggester(UnitIndex index)
{
    /// <summary>Known names by length: only lengths within reach are compared.</summary>
    private readonly ILookup<int, string> _byLength = index.Names.Keys.Where(n => n.Length >= 3).Order(StringComparer.Ordinal).ToLookup(n => n.Length);

    public UnitSuggestion? Nearest(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > 40) return null;
        var prefix = 0;
        for (var i = Math.Min(name.Length - 3, 8); i >= 1; i--)
            if (index.Places.TryRead(name[..i], null, out _))
            {
                prefix = i;
                break;
            }
        var whole = Nearest(name, 0);
        var behindPlace = prefix > 0 ? Nearest(name, prefix) : null;
        return behindPlace is not null && (whole is null || behindPlace.Distance <= whole.Distance) ? behindPlace : whole;
    }

    private UnitSuggestion? Nearest(ReadOnlySpan<char> name, int prefix)
    {
        var rest = name[prefix..];
        // One slip in a short name, two in a longer one: beyond that the nearest name is no longer the meant one.
        var limit = rest.Length < 6 ? 1 : rest.Length < 12 ? 2 : 3;
        string? best = null;
        for (var length = rest.Length - limit; length <= rest.Length + limit; length++)
            foreach (var candidate in _byLength[length])
            {
                // A body is told by its last character (局, 委, 办): a slip there is another body.
                if (candidate[^1] != rest[^1]) continue;
                var distance = Distance(rest, candidate, limit);
                if (distance > limit || (best is not null && distance == limit)) continue;
                (best, limit) = (candidate, distance);
                if (distance == 1) break;
            }
        return best is null || limit == 0 ? null : new(string.Concat(name[..prefix], best), index.Names[best].Body.Id, limit);
    }

    /// <summary>Edit distance; any number above <paramref name="limit"/> when it is larger.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }
            if (least > limit) return limit + 1;
        }
        return row[b.Length];
    }
}
