using System.Text;

namespace LawGov.Office.Ledgers;

/// <summary>Leaves out what XML cannot contain: control characters and halves of surrogate pairs.</summary>
internal static class PlainCharacters
{
    public static string Of(string text)
    {
        var bad = false;
        foreach (var rune in text.EnumerateRunes()) bad |= !IsPlain(rune);
        if (!bad) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (IsPlain(rune)) plain.Append(rune.ToString());
        return plain.ToString();
    }

    /// <summary>Halves of pairs are enumerated as the replacement character, which a text may also contain itself; both say nothing.</summary>
    private static bool IsPlain(Rune rune) => rune != Rune.ReplacementChar && (rune.Value >= ' ' || rune.Value is '\t' or '\n' or '\r') && rune.Value is not (0xFFFE or 0xFFFF);
}
