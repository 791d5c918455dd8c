using LawGov.Readers.Word;

namespace LawGov.Readers.Doc;

/// <summary>Reads the styles of an old Word file ([MS-DOC] 2.9.271) as far as lists hang on them. A style is known by its index.</summary>
internal static class DocStyles
{
    private const int TablePair = 1;
    private const int ParagraphKind = 1;
    private const int None = 0xFFF;
    private const int MostStyles = 4096;
    private const int LastHeading = 9;

    public static StyleSheet Read(DocHeader header)
    {
        var sheet = new StyleSheet();
        var (start, length) = header.Pair(TablePair);
        if (length < 8) return sheet;
        var table = header.Table;
        var count = Math.Min(table.UInt16(start + 2L), MostStyles);
        var baseLength = table.UInt16(start + 4L);
        long at = start + 2L + table.UInt16(start);
        for (var index = 0; index < count && at + 2 <= (long)start + length; index++)
        {
            var size = table.UInt16(at);
            if (size > 0) Add(sheet, index, table, at + 2, baseLength, at + 2 + size);
            // Each style begins at an even byte.
            at += 2 + size + (size & 1);
        }

        return sheet;
    }

    private static void Add(StyleSheet sheet, int index, DocBytes table, long at, int baseLength, long end)
    {
        var kind = table.UInt16(at + 2) & 0xF;
        var basedOn = table.UInt16(at + 2) >> 4;
        var builtIn = table.UInt16(at) & 0xFFF;
        var name = at + baseLength;
        var properties = name + 2 + (2L * table.UInt16(name)) + 2;
        var own = new DocParagraph();
        if (kind == ParagraphKind && properties + 4 <= end && table.UInt16(properties) is >= 2 and var length && properties + 2 + length <= end)
            own = DocParagraph.Read(index, table.Slice(properties + 4, length - 2).Span);
        var heading = builtIn is >= 1 and <= LastHeading ? builtIn - 1 : (int?)null;
        sheet.Add(Id(index), new WordStyle(basedOn == None ? null : Id(basedOn), own.ListId, own.ListLevel, heading, null), isDefault: index == 0);
    }

    /// <summary>The name by which the lists know a style.</summary>
    public static string Id(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
