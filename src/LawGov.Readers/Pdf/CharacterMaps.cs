using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LawGov.Readers.Pdf;

/// <summary>Counts the characters that a map from codes to Unicode (ToUnicode) gives by first and last code, before the library keeps one for each between them.</summary>
internal static partial class CharacterMaps
{
    /// <summary>Codes have four bytes at most; what is written longer is no code.</summary>
    private const int LongestCode = 8;

    /// <summary>How many codes the ranges of <paramref name="map"/> contain together.</summary>
    public static double CountRanges(ReadOnlySpan<byte> map)
    {
        var count = 0.0;
        foreach (Match section in Section().Matches(Encoding.Latin1.GetString(map)))
            foreach (Match range in Range().Matches(section.Value))
                count += Math.Max(0, CodeOf(range.Groups["last"].Value) - CodeOf(range.Groups["first"].Value) + 1);
        return count;
    }

    private static double CodeOf(string digits)
    {
        var code = string.Concat(digits.Where(char.IsAsciiHexDigit));
        return code.Length > LongestCode ? double.MaxValue : uint.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    [GeneratedRegex("beginbfrange.*?(?:endbfrange|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex("""<(?<first>[0-9A-Fa-f\s]{1,40})>\s*<(?<last>[0-9A-Fa-f\s]{1,40})>\s*(?:<[^>]*>|\[[^\]]*\])""", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
