namespace LawGov.Readers.Layout;

/// <summary>The text of blocks that go into something smaller than a document: a cell, a note, a box.</summary>
internal static class BlockText
{
    /// <summary>The lines of the blocks; a row of a table is one of them, its cells one space apart.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock paragraph) yield return paragraph.Shown;
            if (block is not TableBlock table) continue;
            foreach (var row in table.Rows) yield return string.Join(' ', row.Select(c => c.Text).Where(t => t.Length > 0));
        }
    }

    /// <summary>One paragraph a line, without the empty ones at both ends.</summary>
    public static string Of(IEnumerable<Block> blocks) => string.Join('\n', Lines(blocks).Select(l => l.Trim())).Trim('\n');
}
