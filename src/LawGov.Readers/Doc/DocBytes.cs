using System.Buffers.Binary;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Doc;

/// <summary>A stream of an old Word file, read at offsets; whoever reads beyond its end finds the file damaged.</summary>
internal readonly struct DocBytes(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public byte Byte(long at) => Slice(at, 1).Span[0];

    public int UInt16(long at) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(at, 2).Span);

    public int Int16(long at) => BinaryPrimitives.ReadInt16LittleEndian(Slice(at, 2).Span);

    public int Int32(long at) => BinaryPrimitives.ReadInt32LittleEndian(Slice(at, 4).Span);

    public uint UInt32(long at) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(at, 4).Span);

    /// <exception cref="ReadFaultException">The bytes are not there.</exception>
    public ReadOnlyMemory<byte> Slice(long at, long length) =>
        at >= 0 && length >= 0 && at + length <= bytes.Length ? bytes.Slice((int)at, (int)length) : throw new ReadFaultException(ReadDiagnostics.Damaged);
}
