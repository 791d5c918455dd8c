using System.Text;

namespace LawGov.Readers.Detection;

/// <summary>
/// Tells apart the formats that are all compound files ([MS-CFB]), by the names of their streams, which the directory holds in UTF-16.
/// </summary>
internal static class CompoundFileSniffer
{
    public static SourceFormat Sniff(ReadOnlySpan<byte> bytes)
    {
        // [MS-OFFCRYPTO] 2.3.4: an Office Open XML file locked with a password is wrapped into one of these.
        if (Holds(bytes, "EncryptedPackage") || Holds(bytes, "EncryptionInfo")) return SourceFormat.Encrypted;
        if (Holds(bytes, "Workbook")) return SourceFormat.Spreadsheet;
        if (Holds(bytes, "PowerPoint Document")) return SourceFormat.Presentation;
        if (Holds(bytes, "WpsContent") || Holds(bytes, "WPS_Document")) return SourceFormat.Wps;
        if (!Holds(bytes, "WordDocument")) return SourceFormat.Unknown;
        // WPS Writer uses Word's own streams; it signs the summary with its name.
        return bytes.IndexOf("Kingsoft"u8) >= 0 || bytes.IndexOf("WPS Office"u8) >= 0 || Holds(bytes, "WPS Office")
            ? SourceFormat.Wps : SourceFormat.LegacyWord;
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
