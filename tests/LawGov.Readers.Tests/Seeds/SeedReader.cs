using System.Text.RegularExpressions;
using LawGov.Tests.Shared;

namespace LawGov.Readers.Tests.Seeds;

/// <summary>Cuts a seed into the blocks it once had: its Markdown marks are gone, its labels counted, its flattened table put together again.</summary>
internal static partial class SeedReader
{
    private const string FirstColumn = "主要方面";
    private const int Columns = 5;

    private static readonly Dictionary<string, int> Numerals = Enumerable.Range(1, 199)
        .ToDictionary(n => Readers.Numbering.NumberFormats.Write("chineseCountingThousand", n)!, StringComparer.Ordinal);

    public static IReadOnlyList<SeedBlock> Read(string seed)
    {
        var lines = Repository.ReadSeed(seed).ReplaceLineEndings("\n").Split('\n');
        var table = Array.FindIndex(lines, l => l.Trim() == FirstColumn);
        var blocks = new List<SeedBlock>();
        var index = new List<string[]>();
        foreach (var line in table < 0 ? lines : lines[..table])
        {
            if (ReadIndex(line) is { } row) index.Add(row);
            else if (Plain(line) is { Length: > 0 } text) blocks.Add(ReadParagraph(text));
        }

        if (index.Count > 0) blocks.Insert(1, new SeedBlock.Index(index));
        if (table >= 0) blocks.Add(ReadTable(lines[table..]));
        return blocks;
    }

    // Columns are separated by line breaks, an empty cell is a line of one space, and a cell may run over two lines behind 、.
    private static SeedBlock.Table ReadTable(string[] lines)
    {
        var cells = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length == 0) continue;
            if (cells.Count > 0 && cells[^1].EndsWith('、')) cells[^1] += "\n" + line.Trim();
            else cells.Add(line.Trim());
        }

        var rows = new List<SeedBlock.Paragraph[]?[]> { cells.Take(Columns).Select(c => new[] { ReadParagraph(c) }).ToArray() };
        SeedBlock.Paragraph[]?[]? row = null;
        var column = 0;
        foreach (var cell in cells.Skip(Columns))
        {
            var content = cell.Split('\n').Select(ReadParagraph).ToArray();
            var level = content[0].Label is not { } label ? -1 : label.IsArabic ? 2 : label.Open.Length > 0 ? 1 : 0;
            if (level >= 0 && (row is null || row[2] is not null || row[level] is not null))
            {
                if (row is not null) rows.Add(row);
                row = new SeedBlock.Paragraph[]?[Columns];
            }

            if (level >= 0) column = level;
            else if (column < Columns - 1) column++;
            row![column] = [.. row[column] ?? [], .. content];
        }

        rows.Add(row!);
        foreach (var r in rows) FillEmpty(r);
        return new SeedBlock.Table(rows);
    }

    // What is missing in the unit columns is empty; what is missing before them goes on from above.
    private static void FillEmpty(SeedBlock.Paragraph[]?[] row)
    {
        for (var i = 2; i < Columns; i++) row[i] ??= [new SeedBlock.Paragraph(null, "")];
    }

    private static string[]? ReadIndex(string line)
    {
        var match = IndexLine().Match(line);
        return match.Success ? [match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["c"].Value, match.Groups["d"].Value] : null;
    }

    private static SeedBlock.Paragraph ReadParagraph(string text)
    {
        var match = Label().Match(text);
        if (!match.Success) return new SeedBlock.Paragraph(null, text);
        var number = match.Groups["number"].Value;
        var isArabic = char.IsAsciiDigit(number[0]);
        var value = isArabic ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : Numerals[number];
        return new SeedBlock.Paragraph(new SeedLabel(match.Groups["open"].Value, value, isArabic, match.Groups["close"].Value), text[match.Length..]);
    }

    private static string Plain(string line)
    {
        var text = line.Replace("**", "").Trim().TrimStart('#').Trim();
        return text.Trim('-').Length == 0 ? "" : text;
    }

    [GeneratedRegex(@"^(?:(?<open>[（(])(?<number>[一二三四五六七八九十百]{1,5})(?<close>[）)])|(?<open>)(?<number>[一二三四五六七八九十百]{1,5})(?<close>、)|(?<open>)(?<number>\d{1,3})(?<close>[.．])) ?")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<a>索引号|公开类别) (?<b>\S*?) ?(?<c>发布机构|发布时间) (?<d>\S+)\s*$")]
    private static partial Regex IndexLine();
}
