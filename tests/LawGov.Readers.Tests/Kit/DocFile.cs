using System.Buffers.Binary;
using System.Text;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Makes Word files of the kind that Word 97 to 2003 write ([MS-DOC]) from paragraphs and what each says about itself.</summary>
internal sealed class DocFile
{
    private const int TextStart = 1024;
    private const int Page = 512;
    private const int ParagraphsPerPage = 8;
    private const int Pairs = 0x9A;

    private readonly List<(string Text, int Style, byte[] Properties)> _paragraphs = [];
    private readonly List<(int Pair, byte[] Content)> _tables = [];

    /// <summary>Adds a paragraph, in a list when one is named. Fields are written by the characters that mark them.</summary>
    public DocFile P(string text, int? list = null, int level = 0, int style = 0) =>
        Add(text + "\r", style, list is { } id ? [0x0B, 0x46, .. Short(id), 0x0A, 0x26, (byte)level] : []);

    /// <summary>Adds a row of a table, cells set apart by |; a cell that begins with ^ goes on from the one above, # stands for a number of list 1.</summary>
    public DocFile Row(string cells)
    {
        var texts = cells.Split('|');
        foreach (var cell in texts)
        {
            byte[] number = cell.Contains('#', StringComparison.Ordinal) ? [0x0B, 0x46, 1, 0, 0x0A, 0x26, 0] : [];
            Add(cell.Trim('^', '#') + "\u0007", 0, [0x16, 0x24, 1, .. number]);
        }

        byte[] edges = [.. Enumerable.Range(0, texts.Length + 1).SelectMany(i => Short(i * 2000))];
        byte[] definitions = [.. texts.SelectMany(c => (byte[])[.. Short(c.StartsWith('^') ? 0x20 : c.EndsWith('$') ? 0x60 : 0), .. new byte[18]])];
        byte[] row = [(byte)texts.Length, .. edges, .. definitions];
        return Add("\u0007", 0, [0x16, 0x24, 1, 0x17, 0x24, 1, 0x08, 0xD6, .. Short(row.Length + 1), .. row]);
    }

    /// <summary>A field that stores no result, or this one.</summary>
    public static string Field(string code, string? result = null) => $"\u0013 {code} {(result is null ? "" : "\u0014" + result)}\u0015";

    /// <summary>Defines list 1 by the formats (the numbers of [MS-OSHARED]) and texts of its levels, <c>%1</c> for a number.</summary>
    public DocFile List(params (byte Format, string Text)[] levels)
    {
        var lists = new List<byte>([.. Short(1), .. Int(7), .. new byte[22], 0, 0]);
        for (var level = 0; level < 9; level++)
        {
            var (format, text) = level < levels.Length ? levels[level] : ((byte)0, "");
            var places = new byte[9];
            var shown = "";
            for (var (i, n) = (0, 0); i < text.Length; i++)
            {
                if (text[i] == '%') places[n++] = (byte)(shown.Length + 1);
                shown += text[i] == '%' ? (char)(text[++i] - '1') : text[i];
            }

            lists.AddRange([.. Int(1), format, 0, .. places, 2, .. new byte[12], .. Short(shown.Length), .. Encoding.Unicode.GetBytes(shown)]);
        }

        _tables.Add((73, [.. lists]));
        _tables.Add((74, [.. Int(1), .. Int(7), .. new byte[12], .. Int(-1)]));
        return this;
    }

    /// <summary>Defines the styles: the text, and headings 1 to 3 as styles 1 to 3.</summary>
    public DocFile Headings()
    {
        var styles = new List<byte>([.. Short(18), .. Short(4), .. Short(10), .. new byte[14]]);
        for (var i = 0; i < 4; i++) styles.AddRange([.. Short(14), .. Short(i), .. Short(i == 0 ? 0xFFF1 : 1), .. new byte[6], .. Short(0), .. Short(0)]);
        _tables.Add((1, [.. styles]));
        return this;
    }

    public byte[] ToBytes()
    {
        var text = string.Concat(_paragraphs.Select(p => p.Text));
        var pages = _paragraphs.Chunk(ParagraphsPerPage).ToList();
        var firstPage = (TextStart + (2 * text.Length) + Page - 1) / Page;
        var main = new byte[(firstPage + pages.Count) * Page];
        Encoding.Unicode.GetBytes(text).CopyTo(main, TextStart);
        Put(main, 0, Short(0xA5EC));
        Put(main, 2, Short(0x00C1));
        Put(main, 0x0A, Short(0x0200));
        Put(main, 0x4C, Int(text.Length));
        var starts = new List<int>();
        var at = TextStart;
        for (var i = 0; i < pages.Count; i++)
        {
            starts.Add(at);
            WritePage(main.AsSpan((firstPage + i) * Page, Page), pages[i], ref at);
        }

        byte[] pieces = [2, .. Int(16), .. Int(0), .. Int(text.Length), 0, 0, .. Int(TextStart), 0, 0];
        byte[] map = [.. starts.Append(at).SelectMany(Int), .. Enumerable.Range(firstPage, pages.Count).SelectMany(Int)];
        var table = new List<byte>();
        foreach (var (pair, content) in _tables.Append((33, pieces)).Append((13, map)))
        {
            Put(main, Pairs + (8 * pair), Int(table.Count));
            Put(main, Pairs + (8 * pair) + 4, Int(content.Length));
            table.AddRange(content);
        }

        return CompoundBytes.Of(("WordDocument", main), ("1Table", [.. table]));
    }

    private static void WritePage(Span<byte> page, (string Text, int Style, byte[] Properties)[] paragraphs, ref int at)
    {
        page[^1] = (byte)paragraphs.Length;
        var free = Page - 2;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            Int(at).CopyTo(page[(4 * i)..]);
            at += 2 * paragraphs[i].Text.Length;
            byte[] own = [.. Short(paragraphs[i].Style), .. paragraphs[i].Properties];
            // The length counts pairs of bytes behind a byte that is zero.
            if (own.Length % 2 != 0) own = [.. own, 0];
            free = (free - own.Length - 2) & ~1;
            page[free + 1] = (byte)(own.Length / 2);
            own.CopyTo(page[(free + 2)..]);
            page[(4 * (paragraphs.Length + 1)) + (13 * i)] = (byte)(free / 2);
        }

        Int(at).CopyTo(page[(4 * paragraphs.Length)..]);
    }

    private DocFile Add(string text, int style, byte[] properties)
    {
        _paragraphs.Add((text, style, properties));
        return this;
    }

    private static void Put(byte[] target, int at, byte[] value) => value.CopyTo(target, at);

    private static byte[] Short(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] Int(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
