using LawGov.Readers.Layout;

namespace LawGov.Readers.Html;

/// <summary>
/// Reads index tables in the forms they take on pages:
/// <code>
/// (1) a table:  索 引 号： | 000014349/2018-00212 | 主题分类： | 劳动
/// (2) lines:    索引号：SY-01  发布日期：2022-11-30
/// (3) a list:   索引号 ⏎ SY-01
/// </code>
/// </summary>
internal static class IndexReader
{
    /// <summary>An entry is short; a longer line is text.</summary>
    private const int LongestLine = 300;

    /// <summary>Entries that a table must contain to be an index table; one label could be anywhere.</summary>
    private const int FewestEntries = 2;

    /// <summary>The entries of an index table; empty when the table is something else.</summary>
    public static IReadOnlyList<IndexEntry> ReadTable(TableBlock table)
    {
        var entries = new List<IndexEntry>();
        var cells = 0;
        foreach (var row in table.Rows)
        {
            var texts = row.Select(c => c.Text).Where(t => t.Length > 0).ToList();
            cells += texts.Count;
            for (var i = 0; i < texts.Count; i++)
            {
                var inside = ReadLine(texts[i]);
                if (inside.Count > 0 && inside[0].Value.Length > 0) entries.AddRange(inside);
                else if (LabelOf(texts[i]) is { } found)
                    entries.Add(new IndexEntry(found.Name, found.Label, i + 1 < texts.Count && LabelOf(texts[i + 1]) is null ? texts[++i] : ""));
            }
        }

        if (ReadHeader(table) is { Count: > 0 } below) return below;
        // Label and value alternate; in a list of documents (文件目录) the labels stand side by side in the first row.
        var filled = entries.Count(e => e.Value.Length > 0);
        var isIndex = entries.Count >= FewestEntries && filled * 2 >= entries.Count && entries.Exists(e => e.Label.IsTelling) && entries.Count * 4 >= cells;
        return isIndex ? entries : [];
    }

    // Labels in one row, their values in the only other: a list of documents has no index number of its own.
    private static List<IndexEntry> ReadHeader(TableBlock table)
    {
        if (table.Rows.Count != 2 || table.Rows[0].Length < FewestEntries) return [];
        var labels = table.Rows[0].Select(c => LabelOf(c.Text)).ToList();
        if (labels.Contains(null) || !labels.Exists(l => l!.Value.Label.Field == IndexField.IndexNumber)) return [];
        return labels.Select((l, i) => new IndexEntry(l!.Value.Name, l.Value.Label, table.Rows[1][i].Text)).ToList();
    }

    /// <summary>Where the entries begin that stand behind a title on its own line, such as <c>来源：某局 更新时间：2022-09-30</c>; -1 when none do.</summary>
    public static int TailOf(string line)
    {
        if (line.Length > LongestLine) return -1;
        for (var i = 1; i < line.Length; i++)
            if (line[i] is '：' or ':' && LabelBefore(line, i, 0) is { Start: > 0, Label.Field: IndexField.Other or IndexField.PublishedOn or IndexField.Publisher } found) return found.Start;
        return -1;
    }

    /// <summary>The entry of a text in which nothing stands between label and value; null when it begins with no label.</summary>
    public static IndexEntry? GluedEntry(string text)
    {
        for (var length = Math.Min(IndexLabels.Longest, text.Length - 1); length >= 2; length--)
            if (IndexLabels.Find(text[..length]) is { } label) return new IndexEntry(text[..length], label, text[length..].Trim('：', ':', ' '));
        return null;
    }

    /// <summary>The entries of a line that begins with a label and a colon; empty when it does not.</summary>
    public static IReadOnlyList<IndexEntry> ReadLine(string line)
    {
        if (line.Length > LongestLine) return [];
        var marks = new List<(int Start, int End, string Name, IndexLabel Label)>();
        for (var i = 0; i < line.Length; i++)
            if (line[i] is '：' or ':' && LabelBefore(line, i, marks.Count > 0 ? marks[^1].End : 0) is { } found)
                marks.Add((found.Start, i + 1, found.Name, found.Label));
        if (marks.Count == 0 || line.AsSpan(0, marks[0].Start).Trim("【[（( |·").Length > 0) return [];
        var entries = new List<IndexEntry>(marks.Count);
        for (var i = 0; i < marks.Count; i++)
        {
            var end = i + 1 < marks.Count ? marks[i + 1].Start : line.Length;
            entries.Add(new IndexEntry(marks[i].Name, marks[i].Label, line[marks[i].End..end].Trim(' ', '\u3000', '|', '】', ']', '；', ';')));
        }

        return entries;
    }

    /// <summary>The label that is the whole text, colon or not; null when the text is something else.</summary>
    public static (string Name, IndexLabel Label)? LabelOf(string text)
    {
        if (text.Length > 2 * IndexLabels.Longest) return null;
        var name = WithoutSpace(text.AsSpan().Trim("：:【】[] \u3000"));
        return IndexLabels.Find(name) is { } label ? (name, label) : null;
    }

    // The longest label that ends at the colon: 信息来源 rather than 来源. Labels are often stretched with spaces: 索 引 号.
    private static (int Start, string Name, IndexLabel Label)? LabelBefore(string line, int colon, int from)
    {
        (int Start, string Name, IndexLabel Label)? best = null;
        var name = "";
        for (var i = colon - 1; i >= from && name.Length < IndexLabels.Longest; i--)
        {
            if (char.IsWhiteSpace(line[i])) continue;
            name = line[i] + name;
            if (IndexLabels.Find(name) is { } label) best = (i, name, label);
        }

        return best;
    }

    private static string WithoutSpace(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));
}
