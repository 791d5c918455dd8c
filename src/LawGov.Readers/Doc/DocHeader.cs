using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Doc;

/// <summary>The head of an old Word file (FIB, [MS-DOC] 2.5): where everything lies.</summary>
/// <param name="Main">The stream of the document.</param>
/// <param name="Table">The stream of its tables.</param>
internal sealed record DocHeader(DocBytes Main, DocBytes Table)
{
    private const int WordMark = 0xA5EC;
    private const int FirstUnicode = 0x00C1;
    private const int Pairs = 0x9A;

    /// <summary>Characters of the running text.</summary>
    public int TextLength => Main.Int32(0x4C);

    /// <summary>Characters of footnotes, headers, comments and endnotes, which follow it, before the text boxes.</summary>
    public long BoxesStart => (long)TextLength + Main.Int32(0x50) + Main.Int32(0x54) + Main.Int32(0x58) + Main.Int32(0x5C) + Main.Int32(0x60);

    /// <summary>Characters of the text boxes.</summary>
    public int BoxesLength => Main.Int32(0x64);

    /// <summary>The head with the streams it names.</summary>
    /// <exception cref="ReadFaultException">The file is locked, damaged or older than Word 97.</exception>
    public static DocHeader Read(Compound.CompoundFile file, SourceFormat format)
    {
        var main = new DocBytes(file.Read("WordDocument") ?? throw new ReadFaultException(format == SourceFormat.Wps ? ReadDiagnostics.Wps : ReadDiagnostics.Damaged));
        if (main.UInt16(0) != WordMark || main.UInt16(2) < FirstUnicode) throw new ReadFaultException(ReadDiagnostics.WordTooOld);
        var flags = main.UInt16(0x0A);
        if ((flags & 0x0100) != 0) throw new ReadFaultException(ReadDiagnostics.Encrypted);
        var table = file.Read((flags & 0x0200) != 0 ? "1Table" : "0Table") ?? throw new ReadFaultException(ReadDiagnostics.Damaged);
        return new DocHeader(main, new DocBytes(table));
    }

    /// <summary>The piece of the table stream that the numbered pair of the head points to.</summary>
    public (int Offset, int Length) Pair(int index) => (Main.Int32(Pairs + (8 * index)), Main.Int32(Pairs + (8 * index) + 4));
}
