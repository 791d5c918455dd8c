namespace LawGov.Analysis.Matching;

/// <summary>Other names of one thing in plans and reports (撂荒地 and 抛荒地): rewrites them alike, so that texts that use different ones are found to agree.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class SynonymTable
{
    private const string ResourceName = "LawGov.Analysis.Matching.Data.synonyms.txt";

    private static readonly Lazy<Dictionary<char, (string Name, string Canonical)[]>> Names = new(Read);

    /// <summary>The text with every known name replaced by the first of its group, the longest name first. Takes time linear in its length.</summary>
    public static string Canonical(string text)
    {
        var names = Names.Value;
        System.Text.StringBuilder? result = null;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!names.TryGetValue(text[i], out var candidates) || Longest(candidates, text.AsSpan(i)) is not { Name: not null } found)
            {
                i++;
                continue;
            }

            if (found.Name != found.Canonical) (result ??= new(text.Length)).Append(text, copied, i - copied).Append(found.Canonical);
            i += found.Name.Length;
            if (found.Name != found.Canonical) copied = i;
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static (string Name, string Canonical) Longest((string Name, string Canonical)[] candidates, ReadOnlySpan<char> text)
    {
        foreach (var candidate in candidates)
            if (text.StartsWith(candidate.Name, StringComparison.Ordinal)) return candidate;
        return default;
    }

    private static Dictionary<char, (string Name, string Canonical)[]> Read()
    {
        using var stream = typeof(SynonymTable).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {ResourceName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(group => group.Select(name => (Name: name, Canonical: group[0])))
            .GroupBy(entry => entry.Name[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Name.Length).ToArray());
    }
}
