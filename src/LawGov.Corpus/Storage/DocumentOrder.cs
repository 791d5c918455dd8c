namespace LawGov.Corpus.Storage;

/// <summary>The order of documents: by name, character by character, the files of an archive right behind what has its name.</summary>
/// <remarks>The mark between an archive and its file counts as the smallest character, so that sorting files and then the files in each gives the same order.</remarks>
internal sealed class DocumentOrder : IComparer<string>
{
    /// <summary>Stands between the name of an archive and that of a file in it.</summary>
    public const char ArchiveMark = '!';

    public static DocumentOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        var common = a.AsSpan().CommonPrefixLength(b);
        if (common == a.Length || common == b.Length) return a.Length.CompareTo(b.Length);
        return Rank(a[common]).CompareTo(Rank(b[common]));
    }

    private static int Rank(char c) => c == ArchiveMark ? -1 : c;
}
