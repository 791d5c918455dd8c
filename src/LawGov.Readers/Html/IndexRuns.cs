namespace LawGov.Readers.Html;

/// <summary>
/// Index entries that only their neighbours tell from text: a column of labels and values, or labels that the page sets apart from their values by
/// its looks alone.
/// <code>
/// (1) 索引号 ⏎ SY-01 ⏎ 发文机关 ⏎ 某市人民政府
/// (2) 索引号SY-01 ⏎ 发文机关某市人民政府
/// </code>
/// </summary>
internal static class IndexRuns
{
    private const int FewestPairs = 2;
    private const int FewestGlued = 3;
    private const int LongestValue = 120;

    /// <summary>The entries that begin at a block, and how many blocks they take; none when they are no run.</summary>
    public static (List<IndexEntry> Entries, int Blocks) Read(List<PageBlock> blocks, int at)
    {
        var pairs = Pairs(blocks, at);
        if (pairs.Count >= FewestPairs && pairs.Exists(e => e.Label.IsTelling)) return (pairs, 2 * pairs.Count);
        var glued = Glued(blocks, at);
        return glued.Count >= FewestGlued && glued.Count(e => e.Label.IsTelling) >= FewestPairs ? (glued, glued.Count) : ([], 0);
    }

    private static List<IndexEntry> Pairs(List<PageBlock> blocks, int at)
    {
        var entries = new List<IndexEntry>();
        for (var i = at; i + 1 < blocks.Count && blocks[i].Text is { } label && blocks[i + 1].Text is { Length: <= LongestValue } value; i += 2)
        {
            if (IndexReader.LabelOf(label) is not { } found || IndexReader.LabelOf(value) is not null) break;
            entries.Add(new IndexEntry(found.Name, found.Label, value));
        }

        return entries;
    }

    private static List<IndexEntry> Glued(List<PageBlock> blocks, int at)
    {
        var entries = new List<IndexEntry>();
        for (var i = at; i < blocks.Count && blocks[i].Text is { Length: <= LongestValue } text && IndexReader.GluedEntry(text) is { } entry; i++) entries.Add(entry);
        return entries;
    }
}
