using System.Buffers.Binary;
using System.Text;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Makes compound files ([MS-CFB]) of a few streams, each long enough to have sectors of its own.</summary>
internal static class CompoundBytes
{
    public const int Sector = 512;
    private const int ShortestStream = 4096;
    private const uint End = 0xFFFF_FFFE;
    private const uint Table = 0xFFFF_FFFD;

    public static byte[] Of(params (string Name, byte[] Content)[] streams)
    {
        var lengths = Array.ConvertAll(streams, s => Math.Max(ShortestStream, s.Content.Length));
        var sectors = Array.ConvertAll(lengths, l => (l + Sector - 1) / Sector);
        var tables = 1;
        while (tables * (Sector / 4) < tables + 1 + sectors.Sum()) tables++;
        var total = tables + 1 + sectors.Sum();
        var file = new byte[(total + 1) * Sector];
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        mark.CopyTo(file, 0);
        Short(file, 0x18, 0x3E);
        Short(file, 0x1A, 3);
        Short(file, 0x1C, 0xFFFE);
        Short(file, 0x1E, 9);
        Short(file, 0x20, 6);
        Int(file, 0x2C, (uint)tables);
        Int(file, 0x30, (uint)tables);
        Int(file, 0x38, ShortestStream);
        Int(file, 0x3C, End);
        Int(file, 0x44, End);
        for (var i = 0; i < 109; i++) Int(file, 0x4C + (4 * i), i < tables ? (uint)i : uint.MaxValue);
        for (var i = 0; i < tables * (Sector / 4); i++) Int(file, Sector + (4 * i), i < tables ? Table : i == tables ? End : uint.MaxValue);
        Entry(file, Sector * (tables + 1), "Root Entry", 5, End, 0);
        var next = tables + 1;
        for (var s = 0; s < streams.Length; s++)
        {
            Entry(file, (Sector * (tables + 1)) + (128 * (s + 1)), streams[s].Name, 2, (uint)next, lengths[s]);
            streams[s].Content.CopyTo(file, (next + 1) * Sector);
            for (var i = 0; i < sectors[s]; i++, next++) Int(file, Sector + (4 * next), i == sectors[s] - 1 ? End : (uint)(next + 1));
        }

        return file;
    }

    private static void Entry(byte[] file, int at, string name, byte kind, uint start, int length)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        Short(file, at + 0x40, (2 * name.Length) + 2);
        file[at + 0x42] = kind;
        Int(file, at + 0x74, start);
        Int(file, at + 0x78, (uint)length);
    }

    private static void Short(byte[] file, int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)value);

    private static void Int(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
}
