using System.IO.Compression;
using System.Runtime.InteropServices;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LawGov.Readers.Pdf;

/// <summary>One filter within the budget.</summary>
internal sealed class BoundedFilter(IFilter inner, PdfBudget budget) : IFilter
{
    /// <summary>A code of LZW repeats at most the longest entry of its table.</summary>
    private const int LzwGrowth = 2_730;

    /// <summary>Two bytes of a run length stand for this many.</summary>
    private const int RunGrowth = 64;

    /// <summary>LZW was given up in 1998; what is larger than this is no text.</summary>
    private const int LargestLzw = 64 * 1024;

    private const int ZlibHeader = 2;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        switch (inner)
        {
            case CcittFaxDecodeFilter or DctDecodeFilter or Jbig2DecodeFilter or JpxDecodeFilter:
                return Memory<byte>.Empty;
            case FlateFilter:
                budget.Inflate(Measure(input, budget.Inflatable));
                break;
            case LzwFilter:
                if (input.Length > LargestLzw) throw new ReadFaultException(ReadDiagnostics.InflatesTooFar, LargestLzw * LzwGrowth);
                budget.Inflate(input.Length);
                break;
            case RunLengthFilter:
                budget.Inflate((long)input.Length * RunGrowth);
                break;
            default:
                budget.Inflate(input.Length);
                break;
        }

        return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    // How many bytes come out, or more than the limit. Damage is the library's own affair.
    private static long Measure(Memory<byte> input, long limit)
    {
        if (input.Length <= ZlibHeader || !MemoryMarshal.TryGetArray<byte>(input, out var bytes)) return 0;
        using var packed = new MemoryStream(bytes.Array!, bytes.Offset + ZlibHeader, bytes.Count - ZlibHeader, writable: false);
        using var stream = new DeflateStream(packed, CompressionMode.Decompress);
        Span<byte> buffer = stackalloc byte[16 * 1024];
        long total = 0;
        try
        {
            while (total <= limit && stream.Read(buffer) is var count and > 0) total += count;
        }
        catch (InvalidDataException)
        {
            return total;
        }

        return total;
    }
}
