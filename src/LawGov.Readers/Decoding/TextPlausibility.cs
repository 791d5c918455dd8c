namespace LawGov.Readers.Decoding;

/// <summary>Whether decoded bytes were text at all: a wrong byte here and there is to be mended, a program is to be refused.</summary>
internal static class TextPlausibility
{
    /// <summary>Share of faults and control characters above which bytes are no text.</summary>
    private const double Tolerated = 0.1;

    /// <summary>Below this length a share means little.</summary>
    private const int ShortText = 32;

    /// <summary>Why this is no text; null when it is.</summary>
    public static (int Controls, int Undecodable, int Characters)? WhyNot(DecodedText decoded)
    {
        var controls = 0;
        foreach (var c in decoded.Text)
            if (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\x1A')) controls++;
        var bad = controls + decoded.Replaced;
        if (decoded.Text.Length < ShortText ? controls == 0 : bad <= decoded.Text.Length * Tolerated) return null;
        return (controls, decoded.Replaced, decoded.Text.Length);
    }
}
