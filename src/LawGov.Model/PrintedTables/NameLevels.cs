namespace LawGov.Model.PrintedTables;

/// <summary>The level that the names of a table begin with, as far as they stand behind a mark: the 县 of 、县水利局.</summary>
internal static class NameLevels
{
    private const string Levels = "省市州县区旗盟";

    /// <summary>Fewer names may be an accident.</summary>
    private const int Fewest = 2;

    /// <summary>What most names behind a mark begin with; no character where hardly any does.</summary>
    public static char MostCommonIn(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Levels.Length];
        counts.Clear();
        for (var at = text.IndexOf('、'); at >= 0 && at + 1 < text.Length; at = Next(text, at))
            if (Levels.IndexOf(text[at + 1], StringComparison.Ordinal) is var level and >= 0) counts[level]++;
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[most]) most = i;
        return counts[most] >= Fewest ? Levels[most] : '\0';
    }

    private static int Next(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('、') is var next and >= 0 ? at + 1 + next : -1;
}
