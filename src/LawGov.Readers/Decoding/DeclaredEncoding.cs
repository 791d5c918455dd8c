using System.Text;
using System.Text.RegularExpressions;

namespace LawGov.Readers.Decoding;

/// <summary>
/// The encoding a web page declares in its first bytes:
/// <code>
/// (1) &lt;meta charset="gb2312"&gt;
/// (2) &lt;meta http-equiv="Content-Type" content="text/html; charset=gbk"&gt;
/// (3) &lt;?xml version="1.0" encoding="gb2312"?&gt;
/// </code>
/// </summary>
internal static partial class DeclaredEncoding
{
    /// <summary>Browsers look at the first 1024 bytes; many a page puts scripts before its tags, so we look further.</summary>
    private const int SearchedBytes = 8192;

    /// <summary>The declared name; null when there is none. Only text that begins as markup does is believed.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        var match = Declaration().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""<(?:meta\b[^>]{0,400}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_.:\-]{2,40})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
