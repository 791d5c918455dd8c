using System.Text;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Decoding;

/// <summary>
/// Finds out the encoding of a text, in this order: byte order mark; the caller's word; the declaration of a web page; strict UTF-8; UTF-16 by
/// its zero bytes; strict GB18030. What fits none is read by the one with the fewest faults, and each fault is reported.
/// </summary>
internal static class TextDecoder
{
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? wanted, string? declared, CancellationToken cancellationToken = default)
    {
        var diagnostics = new List<Diagnostic>();
        if (ByteOrderMark.Find(bytes) is { } mark)
            return LossyDecoding.Decode(bytes[mark.Length..], mark.Encoding, diagnostics, cancellationToken);
        if (wanted is not null)
        {
            if (KnownEncodings.Find(wanted) is { } given) return LossyDecoding.Decode(bytes, given, diagnostics, cancellationToken);
            diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.DeclarationUnknown, wanted));
        }

        Encoding? stated = null;
        if (declared is not null)
        {
            stated = KnownEncodings.Find(declared);
            if (stated is null) diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.DeclarationUnknown, declared));
            // A page whose declaration could be read byte by byte is not in UTF-16, whatever it declares: browsers read UTF-8.
            else if (stated is UnicodeEncoding) stated = KnownEncodings.Utf8;
        }

        return stated is null ? DecodeUndeclared(bytes, diagnostics, cancellationToken) : DecodeDeclared(bytes, stated, declared!, diagnostics, cancellationToken);
    }

    private static DecodedText DecodeDeclared(ReadOnlySpan<byte> bytes, Encoding stated, string declared, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var isUtf8 = stated.CodePage == Encoding.UTF8.CodePage;
        // Text of another encoding is practically never valid UTF-8 with three-byte characters in it, while UTF-8 often passes for GB18030.
        if (!isUtf8 && Utf8Evidence.IsBeyondDoubt(bytes)) return Corrected(bytes, KnownEncodings.Utf8, declared, diagnostics, cancellationToken);
        if (StrictDecoding.Fits(stated, bytes, cancellationToken)) return LossyDecoding.Decode(bytes, stated, diagnostics, cancellationToken);
        if (!isUtf8 && StrictDecoding.Fits(KnownEncodings.Utf8, bytes, cancellationToken)) return Corrected(bytes, KnownEncodings.Utf8, declared, diagnostics, cancellationToken);
        if (isUtf8 && StrictDecoding.Fits(KnownEncodings.Gb18030, bytes, cancellationToken)) return Corrected(bytes, KnownEncodings.Gb18030, declared, diagnostics, cancellationToken);
        return LossyDecoding.Decode(bytes, stated, diagnostics, cancellationToken);
    }

    private static DecodedText DecodeUndeclared(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var isUtf8 = StrictDecoding.Fits(KnownEncodings.Utf8, bytes, cancellationToken);
        if (WideEvidence.Find(bytes) is { } wide)
        {
            diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.NoByteOrderMark));
            return LossyDecoding.Decode(bytes, wide, diagnostics, cancellationToken);
        }

        if (SevenBitEvidence.Find(bytes) is { } sevenBit) diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.SevenBit, sevenBit));
        if (isUtf8 && !GbEvidence.PassesForUtf8(bytes)) return LossyDecoding.Decode(bytes, KnownEncodings.Utf8, diagnostics, cancellationToken);
        if (StrictDecoding.Fits(KnownEncodings.Gb18030, bytes, cancellationToken))
        {
            if (GbEvidence.IsDoubtful(bytes) || GbEvidence.ContainsKana(bytes) || GbEvidence.ContainsHangul(bytes)) diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.EncodingDoubtful, "GB18030"));
            return LossyDecoding.Decode(bytes, KnownEncodings.Gb18030, diagnostics, cancellationToken);
        }

        var utf8 = LossyDecoding.Decode(bytes, KnownEncodings.Utf8, diagnostics, cancellationToken);
        // Broken UTF-8 read as GB18030 can have fewer faults and is still wrong everywhere: it must look like GB18030, too.
        if (isUtf8 || GbEvidence.IsDoubtful(bytes)) return utf8;
        var gb = LossyDecoding.Decode(bytes, KnownEncodings.Gb18030, diagnostics, cancellationToken);
        return gb.Replaced < utf8.Replaced ? gb : utf8;
    }

    private static DecodedText Corrected(ReadOnlySpan<byte> bytes, Encoding encoding, string declared, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.DeclarationWrong, declared, LossyDecoding.NameOf(encoding)));
        return LossyDecoding.Decode(bytes, encoding, diagnostics, cancellationToken);
    }
}
