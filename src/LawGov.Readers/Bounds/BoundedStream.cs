using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Bounds;

/// <summary>A part of a package while it inflates, each byte counted; keeps the first bytes, to explain a failure by them.</summary>
internal sealed class BoundedStream(Stream inner, InflationBudget budget, long packedLength, string part) : Stream
{
    private const int HeadLength = 1024;
    private readonly byte[] _head = new byte[HeadLength];
    private long _count;

    /// <summary>The first bytes of the part, as far as they were read.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, (int)Math.Min(_count, HeadLength));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _count; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = Inflate(buffer);
        if (_count < HeadLength && read > 0)
            buffer[..(int)Math.Min(read, HeadLength - _count)].CopyTo(_head.AsSpan((int)_count));
        _count += read;
        budget.Spend(read, _count, packedLength, part);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or ArithmeticException)
        {
            throw new ReadFaultException(ReadDiagnostics.Damaged);
        }
    }
}
