namespace LawGov.Model.Units;

/// <summary>Writes out names that share parts: <c>依法治{省,市}{委员会,}办</c> stands for four names.</summary>
internal static class BraceExpansion
{
    /// <summary>All names that <paramref name="pattern"/> stands for, in order; a pattern without braces stands for itself.</summary>
    /// <exception cref="InvalidDataException">A brace is not closed.</exception>
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('{');
        if (open < 0) return [pattern];
        var close = pattern.IndexOf('}', open);
        if (close < 0) throw new InvalidDataException($"A brace is not closed in \"{pattern}\".");
        var head = pattern[..open];
        var tails = Expand(pattern[(close + 1)..]).ToArray();
        return pattern[(open + 1)..close].Split(',')
            .SelectMany(choice => tails.Select(tail => head + choice + tail));
    }
}
