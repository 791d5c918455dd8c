namespace LawGov.Model.Units;

/// <summary>Writes out names that share parts: <c>依法治{省,市}{委员会,}办</c> stands for four names.</summary>
internal static class BraceExpansion
{
    /// <summary>A pattern stands for a handful of names; with every brace their number is multiplied.</summary>
    private const int MostNames = 1000;

    /// <summary>No name of a body comes near this length.</summary>
    private const int LongestPattern = 1000;

    /// <summary>All names that <paramref name="pattern"/> stands for, in order; a pattern without braces stands for itself.</summary>
    /// <exception cref="InvalidDataException">A brace is not closed, or the pattern is too long or stands for too many names.</exception>
    public static IEnumerable<string> Expand(string pattern)
    {
        if (pattern.Length > LongestPattern) throw new InvalidDataException($"The pattern \"{pattern[..20]}…\" has more than {LongestPattern} characters.");
        var names = new List<string> { "" };
        var at = 0;
        while (at < pattern.Length)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (open >= 0 && close < 0) throw new InvalidDataException($"A brace is not closed in \"{pattern}\".");
            var plain = pattern[at..(open < 0 ? pattern.Length : open)];
            string[] choices = open < 0 ? [""] : pattern[(open + 1)..close].Split(',');
            if ((long)names.Count * choices.Length > MostNames) throw new InvalidDataException($"The pattern \"{pattern}\" stands for more than {MostNames} names.");
            names = [.. names.SelectMany(name => choices.Select(choice => name + plain + choice))];
            at = open < 0 ? pattern.Length : close + 1;
        }

        return names;
    }
}
