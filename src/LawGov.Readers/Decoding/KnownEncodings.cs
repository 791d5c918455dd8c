using System.Text;

namespace LawGov.Readers.Decoding;

/// <summary>Encodings by the names that files use for them, without registering anything for the whole process.</summary>
internal static class KnownEncodings
{
    private const int Gb18030CodePage = 54936;

    /// <summary>GB18030 (GB 18030-2005), which contains all of GBK and GB2312.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(Gb18030CodePage)!;

    /// <summary>The Western code page of Windows, in which old Word files keep text without Chinese.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding Utf16Little { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public static Encoding Utf16Big { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The encoding of this name; null when nobody knows it. The names of the smaller Chinese sets give GB18030, as browsers do.</summary>
    public static Encoding? Find(string name)
    {
        var key = name.Trim().Trim('"', '\'').ToLowerInvariant();
        switch (key)
        {
            case "gb2312" or "gb_2312-80" or "gbk" or "gb18030" or "cp936" or "ms936" or "windows-936" or "x-gbk" or "csgb2312" or "gb2312-80":
                return Gb18030;
            case "utf8" or "utf-8" or "unicode-1-1-utf-8":
                return Utf8;
            case "utf-16" or "utf-16le" or "unicode":
                return Utf16Little;
            case "utf-16be":
                return Utf16Big;
            case "utf-7" or "":
                return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(key) ?? Encoding.GetEncoding(key);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
