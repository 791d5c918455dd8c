using System.Text;
using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Seeds;

/// <summary>Writes a seed as a Word file: its labels are counted by Word, its table is a table with cells over many rows.</summary>
internal sealed class SeedWord
{
    private readonly Dictionary<string, (int Abstract, int List, int Last)> _lists = new(StringComparer.Ordinal);
    private readonly StringBuilder _abstracts = new();
    private readonly StringBuilder _instances = new();
    private int _lastList;
    private int _lastAbstract;

    private bool _overridesStarts;

    /// <summary>The file; a list that restarts overrides the start of its family, or, for programs that do not know how, is one of its own.</summary>
    public static byte[] Write(IReadOnlyList<SeedBlock> blocks, bool overridesStarts = true) => new SeedWord { _overridesStarts = overridesStarts }.Run(blocks);

    private byte[] Run(IReadOnlyList<SeedBlock> blocks)
    {
        var file = new WordFile();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SeedBlock.Paragraph paragraph:
                    file.Xml(Write(paragraph));
                    break;
                case SeedBlock.Index index:
                    foreach (var row in index.Rows) file.P(string.Join(' ', row.Where(c => c.Length > 0)));
                    break;
                case SeedBlock.Table table:
                    file.Xml(Write(table));
                    break;
            }
        }

        return file.Numbering(_abstracts.ToString() + _instances).ToBytes();
    }

    // A first line is indented by two characters, as in every official document.
    private string Write(SeedBlock.Paragraph paragraph) => Write(paragraph, "<w:ind w:left=\"0\" w:firstLine=\"480\"/>");

    private string WriteInCell(SeedBlock.Paragraph paragraph) => Write(paragraph, "<w:ind w:left=\"0\" w:firstLine=\"0\"/>");

    private string Write(SeedBlock.Paragraph paragraph, string indent) =>
        paragraph.Label is { } label ? WordFile.Paragraph(paragraph.Text, ListFor(label), 0, more: indent) : WordFile.Paragraph(paragraph.Text, more: indent);

    private string Write(SeedBlock.Table table)
    {
        var rows = table.Rows.Select((row, r) => WordFile.Row([.. row.Select((cell, c) => WriteCell(table, cell, r, c))]));
        return WordFile.Table([.. rows]);
    }

    private string WriteCell(SeedBlock.Table table, SeedBlock.Paragraph[]? cell, int row, int column)
    {
        var goesOn = row + 1 < table.Rows.Count && table.Rows[row + 1][column] is null;
        var merge = cell is null ? "<w:vMerge/>" : goesOn ? "<w:vMerge w:val=\"restart\"/>" : "";
        var content = cell is null ? WordFile.Paragraph("") : string.Concat(cell.Select(WriteInCell));
        return $"<w:tc><w:tcPr>{merge}</w:tcPr>{content}</w:tc>";
    }

    // A label that does not follow the last of its kind starts a list of its own, as Word writes it when one restarts a number by hand.
    private int ListFor(SeedLabel label)
    {
        var key = label.Open + label.Format + label.Close;
        var isKnown = _lists.TryGetValue(key, out var list);
        if (!isKnown) list = (++_lastAbstract, 0, -1);
        if (label.Number != list.Last + 1 || list.List == 0)
        {
            list.List = ++_lastList;
            if (isKnown && !_overridesStarts) list.Abstract = ++_lastAbstract;
            if (!isKnown || !_overridesStarts) AddAbstract(label, list.Abstract);
            var start = _overridesStarts ? $"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{label.Number}\"/></w:lvlOverride>" : "";
            _instances.Append($"<w:num w:numId=\"{list.List}\"><w:abstractNumId w:val=\"{list.Abstract}\"/>{start}</w:num>");
        }

        _lists[key] = list with { Last = label.Number };
        return list.List;
    }

    private void AddAbstract(SeedLabel label, int id)
    {
        var suffix = label.IsArabic ? "" : "<w:suff w:val=\"nothing\"/>";
        var level = WordFile.Level(0, label.Format, $"{label.Open}%1{label.Close}", suffix, _overridesStarts ? 1 : label.Number);
        _abstracts.Append($"<w:abstractNum w:abstractNumId=\"{id}\">{level}</w:abstractNum>");
    }
}
