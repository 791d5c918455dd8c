using System.Buffers.Binary;

namespace LawGov.Readers.Doc;

/// <summary>Walks a list of properties ([MS-DOC] 2.2.5): a code of two bytes, whose upper bits tell how long its value is.</summary>
internal static class PropertyReader
{
    private const int TableDefinition = 0xD608;
    private const int TabStops = 0xC615;

    /// <summary>Calls <paramref name="read"/> with the code and value of each property, as far as the list is whole.</summary>
    public static void Walk(ReadOnlySpan<byte> list, Action<int, ReadOnlySpan<byte>> read)
    {
        while (list.Length >= 3)
        {
            var code = BinaryPrimitives.ReadUInt16LittleEndian(list);
            list = list[2..];
            var (skip, length) = (code >> 13) switch
            {
                0 or 1 => (0, 1),
                2 or 4 or 5 => (0, 2),
                3 => (0, 4),
                7 => (0, 3),
                _ => Variable(code, list),
            };
            if (length < 0 || skip + length > list.Length) return;
            read(code, list.Slice(skip, length));
            list = list[(skip + length)..];
        }
    }

    private static (int Skip, int Length) Variable(int code, ReadOnlySpan<byte> list) => code switch
    {
        TableDefinition => list.Length < 2 ? (0, -1) : (2, BinaryPrimitives.ReadUInt16LittleEndian(list) - 1),
        TabStops when list[0] == 255 => (0, list.Length),
        _ => (1, list[0]),
    };
}
