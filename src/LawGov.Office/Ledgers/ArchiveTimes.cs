using System.IO.Compression;
using System.Xml.Linq;

namespace LawGov.Office.Ledgers;

/// <summary>Takes the moment of writing out of a file, so that equal content gives equal bytes.</summary>
internal static class ArchiveTimes
{
    private const string Properties = "docProps/core.xml";

    /// <summary>The first time that the format can contain.</summary>
    private static readonly DateTimeOffset First = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    public static void Fix(MemoryStream archive)
    {
        archive.Position = 0;
        using var zip = new ZipArchive(archive, ZipArchiveMode.Update, leaveOpen: true);
        if (zip.GetEntry(Properties) is { } properties) DropTimes(properties);
        foreach (var entry in zip.Entries) entry.LastWriteTime = First;
    }

    /// <summary>Both are optional in the format.</summary>
    private static void DropTimes(ZipArchiveEntry properties)
    {
        using var stream = properties.Open();
        var document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        document.Root!.Elements().Where(e => e.Name == Terms + "created" || e.Name == Terms + "modified").Remove();
        stream.SetLength(0);
        document.Save(stream, SaveOptions.DisableFormatting);
    }
}
