using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Seeds;

/// <summary>Writes a seed as a PDF: wrapped lines, page numbers, the cells of its table one below the other.</summary>
internal static class SeedPdf
{
    public static byte[] Write(IReadOnlyList<SeedBlock> blocks)
    {
        var file = new PdfFile();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SeedBlock.Paragraph paragraph:
                    file.Add(paragraph.Shown, gap: 1);
                    break;
                case SeedBlock.Index index:
                    foreach (var row in index.Rows) file.Add(string.Join(' ', row.Where(c => c.Length > 0)));
                    break;
                case SeedBlock.Table table:
                    foreach (var cell in table.Rows.SelectMany(r => r).OfType<SeedBlock.Paragraph[]>()) file.Add(string.Concat(cell.Select(p => p.Shown)), gap: 1);
                    break;
            }
        }

        return file.ToBytes();
    }
}
