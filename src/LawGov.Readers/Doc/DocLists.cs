using LawGov.Readers.Word;

namespace LawGov.Readers.Doc;

/// <summary>Reads the lists of an old Word file ([MS-DOC] 2.9.131 to 2.9.150): the levels, and the lists that refer to them and may start anew.</summary>
internal static class DocLists
{
    private const int LevelsPair = 73;
    private const int ListsPair = 74;
    private const int ListLength = 28;
    private const int LevelLength = 28;
    private const int InstanceLength = 16;
    private const int MostLists = 4096;
    private const int LongestText = 64;

    // The numbers of [MS-OSHARED] 2.2.1.3, by the names of ECMA-376.
    private static readonly string[] Formats =
    [
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex", "chicago", "ideographDigital",
        "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle",
        "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen",
        "decimalEnclosedCircleChinese", "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting",
        "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand",
    ];

    public static NumberingDefinitions Read(DocHeader header)
    {
        var result = new NumberingDefinitions();
        var table = header.Table;
        var (start, length) = header.Pair(LevelsPair);
        if (length < 2) return result;
        var count = Math.Min(table.UInt16(start), MostLists);
        long at = start + 2L + ((long)count * ListLength);
        for (var i = 0; i < count; i++)
        {
            var list = start + 2L + ((long)i * ListLength);
            var isSimple = (table.Byte(list + 26) & 1) != 0;
            var levels = new NumberingLevel?[NumberingLevel.Count];
            for (var level = 0; level < (isSimple ? 1 : NumberingLevel.Count); level++) levels[level] = ReadLevel(table, ref at, list, level);
            result.Add(table.Int32(list), new AbstractList(levels, null));
        }

        ReadInstances(header, result);
        return result;
    }

    private static NumberingLevel ReadLevel(DocBytes table, ref long at, long list, int level)
    {
        var flags = table.Byte(at + 5);
        var format = table.Byte(at + 4);
        var places = table.Slice(at + 6, 9).Span;
        var follow = table.Byte(at + 15);
        int fontLength = table.Byte(at + 24), paragraphLength = table.Byte(at + 25), restart = table.Byte(at + 26);
        var text = at + LevelLength + paragraphLength + fontLength;
        var count = table.UInt16(text);
        var shown = new System.Text.StringBuilder();
        for (var i = 0; i < Math.Min(count, LongestText); i++)
        {
            var c = (char)table.UInt16(text + 2 + (2L * i));
            // A number stands where a character is the index of its level.
            if (c < NumberingLevel.Count && places.Contains((byte)(i + 1))) shown.Append('%').Append((char)('1' + c));
            else shown.Append(c);
        }

        var start = table.Int32(at);
        at = text + 2 + (2L * count);
        var style = list == 0 ? 0xFFF : table.UInt16(list + 8 + (2L * level));
        return new NumberingLevel
        {
            Start = start,
            Format = format < Formats.Length ? Formats[format] : format == byte.MaxValue ? "none" : "decimal",
            Text = shown.ToString(),
            IsLegal = (flags & 0x04) != 0,
            RestartAfter = (flags & 0x08) != 0 ? Math.Min(restart, level) : null,
            HasGap = follow != 2,
            StyleId = style == 0xFFF ? null : DocStyles.Id(style),
        };
    }

    private static void ReadInstances(DocHeader header, NumberingDefinitions result)
    {
        var table = header.Table;
        var (start, length) = header.Pair(ListsPair);
        if (length < 4) return;
        var count = Math.Clamp(table.Int32(start), 0, MostLists);
        long at = start + 4L + ((long)count * InstanceLength);
        for (var i = 0; i < count; i++)
        {
            var instance = start + 4L + ((long)i * InstanceLength);
            var starts = new Dictionary<int, int>();
            var levels = new Dictionary<int, NumberingLevel>();
            int overrides = table.Byte(instance + 12);
            // Behind the lists the overrides of each, after four bytes that say nothing.
            at += 4;
            for (var o = 0; o < overrides; o++)
            {
                var flags = table.Int32(at + 4);
                var level = Math.Min(flags & 0xF, NumberingLevel.Count - 1);
                var value = table.Int32(at);
                at += 8;
                if ((flags & 0x20) != 0) levels[level] = ReadLevel(table, ref at, 0, level);
                if ((flags & 0x10) != 0) starts[level] = (flags & 0x20) != 0 ? levels[level].Start : value;
            }

            result.Add(i + 1, new ListInstance(table.Int32(instance), starts, levels));
        }
    }
}
