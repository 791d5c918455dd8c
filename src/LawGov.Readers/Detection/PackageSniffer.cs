using LawGov.Readers.Packaging;

namespace LawGov.Readers.Detection;

/// <summary>Tells apart the formats that are all .zip packages, by the names of their parts.</summary>
internal static class PackageSniffer
{
    private const string OpenDocumentMark = "mimetypeapplication/vnd.oasis.opendocument.";

    public static SourceFormat Sniff(ReadOnlySpan<byte> bytes)
    {
        var names = ZipDirectory.Names(bytes);
        // Cut off before its directory: the first entry still tells what it was to be.
        if (names.Count == 0 && ZipDirectory.FirstLocalName(bytes) is { } first) names = [first];
        if (names.Contains("word/document.xml")) return SourceFormat.Docx;
        if (names.Contains("OFD.xml")) return SourceFormat.Ofd;
        if (names.Contains("mimetype")) return OpenDocument(bytes);
        if (!names.Contains("[Content_Types].xml")) return SourceFormat.ZipArchive;
        if (names.Contains("xl/workbook.xml")) return SourceFormat.Xlsx;
        if (names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal))) return SourceFormat.Spreadsheet;
        return names.Any(n => n.StartsWith("ppt/", StringComparison.Ordinal)) ? SourceFormat.Presentation : SourceFormat.Docx;
    }

    // Its first entry is its type, stored unpacked.
    private static SourceFormat OpenDocument(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 256)]);
        var mark = head.IndexOf(OpenDocumentMark, StringComparison.Ordinal);
        if (mark < 0) return SourceFormat.ZipArchive;
        var kind = head.AsSpan(mark + OpenDocumentMark.Length);
        return kind.StartsWith("spreadsheet") ? SourceFormat.Spreadsheet
            : kind.StartsWith("presentation") ? SourceFormat.Presentation : SourceFormat.OpenDocument;
    }
}
