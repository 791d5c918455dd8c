using System.IO.Compression;

namespace LawGov.Office.Ledgers;

/// <summary>Gives all parts of a file one time, so that equal content gives equal bytes.</summary>
internal static class ArchiveTimes
{
    /// <summary>The first time that the format can hold.</summary>
    private static readonly DateTimeOffset First = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Fix(MemoryStream archive)
    {
        archive.Position = 0;
        using var zip = new ZipArchive(archive, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in zip.Entries) entry.LastWriteTime = First;
    }
}
