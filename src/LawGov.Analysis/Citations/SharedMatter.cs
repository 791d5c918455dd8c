namespace LawGov.Analysis.Citations;

/// <summary>Whether titles speak of the same matter: they share some Chinese letters in a row, 法治政府建设.</summary>
internal static class SharedMatter
{
    private const int Letters = 4;

    /// <summary>Every run of so many Chinese letters in a title.</summary>
    public static IEnumerable<string> Runs(string? title)
    {
        for (var i = 0; title is not null && i + Letters <= title.Length; i++)
            if (!title.AsSpan(i, Letters).ContainsAnyExceptInRange('\u4E00', '\u9FFF')) yield return title.Substring(i, Letters);
    }

    /// <summary>Whether both speak of one matter; false when one of them is unknown.</summary>
    public static bool IsShared(string? one, string? other) => other is not null && Runs(one).Any(run => other.Contains(run, StringComparison.Ordinal));
}
