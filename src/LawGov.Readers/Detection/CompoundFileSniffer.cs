using System.Text;

namespace LawGov.Readers.Detection;

/// <summary>
/// Tells apart the formats that are all compound files ([MS-CFB]), by the names of their streams, which the directory contains in UTF-16.
/// </summary>
internal static class CompoundFileSniffer
{
    public static SourceFormat Sniff(ReadOnlySpan<byte> bytes)
    {
        // [MS-OFFCRYPTO] 2.3.4: an Office Open XML file locked with a password is wrapped into one of these.
        if (Contains(bytes, "EncryptedPackage") || Contains(bytes, "EncryptionInfo")) return SourceFormat.Encrypted;
        if (Contains(bytes, "Workbook")) return SourceFormat.Spreadsheet;
        if (Contains(bytes, "PowerPoint Document")) return SourceFormat.Presentation;
        if (Contains(bytes, "WpsContent") || Contains(bytes, "WPS_Document")) return SourceFormat.Wps;
        if (!Contains(bytes, "WordDocument")) return SourceFormat.Unknown;
        // WPS Writer uses Word's own streams; it signs the summary with its name.
        return bytes.IndexOf("Kingsoft"u8) >= 0 || bytes.IndexOf("WPS Office"u8) >= 0 || Contains(bytes, "WPS Office")
            ? SourceFormat.Wps : SourceFormat.LegacyWord;
    }

    private static bool Contains(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
