using LawGov.Model;
using LawGov.Readers.Layout;
using LawGov.Readers.Merging;

namespace LawGov.Readers.Word;

/// <summary>
/// Reads the red head (版头) of a document where it stands in text boxes: the issuing authorities above 文件 (发文机关标志) and the document number, after
/// GB/T 9704-2012, 7.2.
/// </summary>
internal static class RedHead
{
    private const string Ending = "文件";

    /// <summary>A head stands above the title: a box further down is something else.</summary>
    private const int LastParagraph = 12;

    private const int MostLines = 24;
    private const int ShortestName = 4;
    private const int LongestName = 40;

    /// <summary>What the boxes say; empty when none of them is a head.</summary>
    public static ReadMetadata Read(IEnumerable<TextBox> boxes)
    {
        string? issuer = null;
        DocumentNumber? number = null;
        var fields = new List<MetadataField>();
        foreach (var box in boxes.Where(b => b.Anchor is { IsInTable: false, Paragraph: <= LastParagraph }))
        {
            List<string> lines = [.. BlockText.Lines(box.Blocks).SelectMany(l => l.Split('\n')).Select(l => l.Trim()).Where(l => l.Length > 0).Take(MostLines)];
            var end = lines.FindIndex(IsMark);
            if (issuer is null && end >= 0)
            {
                // Of several authorities each has a line of its own; 文件 stands behind the last, or on a line of its own beside them.
                issuer = string.Join('、', lines.Take(end + 1).Select(NameOf).Where(n => n.Length is >= ShortestName and <= LongestName));
                fields.Add(new MetadataField("发文机关标志", string.Join('\n', lines.Take(end + 1)), MetadataOrigin.TextBox));
            }

            foreach (var line in lines)
            {
                if (number is not null || FieldValues.DocumentNumber(line) is not { } found) continue;
                number = found;
                fields.Add(new MetadataField("发文字号", line, MetadataOrigin.TextBox));
            }
        }

        if (issuer is null && number is null) return ReadMetadata.Empty;
        return new ReadMetadata { Issuer = string.IsNullOrEmpty(issuer) ? null : issuer, DocumentNumber = number, FillsGapsOnly = true, Fields = fields.ToValueList() };
    }

    private static bool IsMark(string line) => line.EndsWith(Ending, StringComparison.Ordinal) && line.Length <= LongestName + Ending.Length;

    private static string NameOf(string line) =>
        string.Concat((line.EndsWith(Ending, StringComparison.Ordinal) ? line[..^Ending.Length] : line).Where(c => !char.IsWhiteSpace(c)));
}
