using System.Text;
using LawGov.Readers.Decoding;

namespace LawGov.Readers.Packaging;

/// <summary>
/// Names in archives. Chinese Windows packs them as GBK without saying so; the archive is therefore opened with a code page that keeps
/// each byte as one character, and the bytes are read here.
/// </summary>
internal static class ZipNames
{
    /// <summary>The name as meant: kept when it was stored as Unicode, else read as UTF-8 or GB18030, whichever fits.</summary>
    public static string Decode(string name)
    {
        var isPlain = true;
        foreach (var c in name)
        {
            if (c > 0xFF) return name;
            isPlain &= c < 0x80;
        }

        if (isPlain) return name;
        var bytes = Encoding.Latin1.GetBytes(name);
        return StrictDecoding.TryDecode(Encoding.UTF8, bytes) ?? StrictDecoding.TryDecode(KnownEncodings.Gb18030, bytes) ?? name;
    }
}
