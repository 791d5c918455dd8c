using System.Text;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Decoding;

/// <summary>Decodes with one encoding; where bytes do not fit, puts U+FFFD and says so.</summary>
internal static class LossyDecoding
{
    /// <summary>So many faults are reported one by one; the rest are only counted.</summary>
    public const int ReportedFaults = 20;

    private const char Replacement = '\uFFFD';

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, IReadOnlyList<Diagnostic> before)
    {
        var diagnostics = new List<Diagnostic>(before);
        var name = NameOf(encoding);
        if (StrictDecoding.TryDecode(encoding, bytes) is { } clean)
        {
            var lost = clean.AsSpan().Count(Replacement);
            if (lost > 0) diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.ReplacementInSource, lost));
            return new DecodedText(clean, name, 0, diagnostics.ToValueList());
        }

        var lossy = (Encoding)encoding.Clone();
        lossy.DecoderFallback = new DecoderReplacementFallback(Replacement.ToString());
        var text = lossy.GetString(bytes);
        var faults = 0;
        for (var at = text.IndexOf(Replacement); at >= 0;)
        {
            var end = at;
            while (end < text.Length && text[end] == Replacement) end++;
            if (faults++ < ReportedFaults)
                diagnostics.Add(ReadDiagnostics.At(ReadDiagnostics.BadBytes, text, SourceSpan.FromBounds(at, end), name));
            at = end < text.Length ? text.IndexOf(Replacement, end) : -1;
        }

        if (faults > ReportedFaults)
            diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.BadBytesTotal, faults, name, ReportedFaults));
        return new DecodedText(text, name, faults, diagnostics.ToValueList());
    }

    public static string NameOf(Encoding encoding) => encoding.CodePage == KnownEncodings.Gb18030.CodePage ? "GB18030" : encoding.WebName;
}
