using System.Buffers.Binary;

namespace LawGov.Readers.Doc;

/// <summary>The definition of a table row ([MS-DOC] 2.9.322): the edges of its cells, and how they are merged.</summary>
/// <param name="Edges">The edges of the cells from left to right, in twentieths of a point; one more than there are cells.</param>
/// <param name="IsCovered">Of each cell, whether the one before it covers it.</param>
/// <param name="GoesOn">Of each cell, whether the one above it covers it.</param>
internal sealed record DocRow(int[] Edges, bool[] IsCovered, bool[] GoesOn)
{
    private const int CellLength = 20;

    public static DocRow? Read(ReadOnlySpan<byte> value)
    {
        if (value.Length < 1) return null;
        int count = value[0];
        if (value.Length < 1 + (2 * (count + 1))) return null;
        var edges = new int[count + 1];
        for (var i = 0; i <= count; i++) edges[i] = BinaryPrimitives.ReadInt16LittleEndian(value[(1 + (2 * i))..]);
        var (covered, goesOn) = (new bool[count], new bool[count]);
        var cells = value[(1 + (2 * (count + 1)))..];
        for (var i = 0; i < count && cells.Length >= CellLength; i++, cells = cells[CellLength..])
        {
            var flags = BinaryPrimitives.ReadUInt16LittleEndian(cells);
            covered[i] = (flags & 0x0003) == 1;
            goesOn[i] = (flags & 0x0060) == 0x0020;
        }

        return new DocRow(edges, covered, goesOn);
    }
}
