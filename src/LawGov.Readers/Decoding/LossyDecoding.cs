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

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, IReadOnlyList<Diagnostic> before, CancellationToken cancellationToken = default)
    {
        var diagnostics = new List<Diagnostic>(before);
        var name = NameOf(encoding);
        if (StrictDecoding.TryDecode(encoding, bytes, cancellationToken) is { } clean)
        {
            var lost = clean.AsSpan().Count(Replacement);
            if (lost > 0) diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.ReplacementInSource, lost));
            return new DecodedText(clean, name, 0, diagnostics.ToValueList());
        }

        var lossy = (Encoding)encoding.Clone();
        lossy.DecoderFallback = new DecoderReplacementFallback(Replacement.ToString());
        var text = PiecewiseDecoding.Decode(lossy, bytes, cancellationToken);
        var faults = CountFaults(text);
        diagnostics.AddRange(Report(text, name, faults));
        return new DecodedText(text, name, faults, diagnostics.ToValueList());
    }

    /// <summary>Reports the replaced places of a text.</summary>
    /// <param name="text">The text, or a part of the one that was decoded.</param>
    /// <param name="encoding">Name of the encoding.</param>
    /// <param name="faults">How many places the whole text has.</param>
    public static IEnumerable<Diagnostic> Report(string text, string encoding, int faults)
    {
        var reported = 0;
        for (var at = text.IndexOf(Replacement, StringComparison.Ordinal); at >= 0 && reported < ReportedFaults; reported++)
        {
            var end = at;
            while (end < text.Length && text[end] == Replacement) end++;
            yield return ReadDiagnostics.At(ReadDiagnostics.BadBytes, text, SourceSpan.FromBounds(at, end), encoding);
            at = end < text.Length ? text.IndexOf(Replacement, end) : -1;
        }

        if (faults > reported) yield return ReadDiagnostics.AtStart(ReadDiagnostics.BadBytesTotal, faults, encoding, reported);
    }

    private static int CountFaults(string text)
    {
        var faults = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == Replacement && (i == 0 || text[i - 1] != Replacement)) faults++;
        return faults;
    }

    public static string NameOf(Encoding encoding) => encoding.CodePage == KnownEncodings.Gb18030.CodePage ? "GB18030" : encoding.WebName;
}
