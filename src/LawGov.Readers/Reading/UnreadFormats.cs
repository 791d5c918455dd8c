using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Reading;

/// <summary>What to tell about a file of a format that is known but not read.</summary>
internal static class UnreadFormats
{
    public static ReadFaultException Explain(SourceFormat format) => format switch
    {
        SourceFormat.Wps => new(ReadDiagnostics.Wps),
        SourceFormat.Image => new(ReadDiagnostics.Image),
        SourceFormat.Rtf => new(ReadDiagnostics.Rtf),
        SourceFormat.OpenDocument => new(ReadDiagnostics.OpenDocument),
        SourceFormat.Spreadsheet => new(ReadDiagnostics.Spreadsheet),
        SourceFormat.Presentation => new(ReadDiagnostics.Presentation),
        SourceFormat.WebArchive => new(ReadDiagnostics.WebArchive),
        SourceFormat.Executable => new(ReadDiagnostics.Executable),
        SourceFormat.Encrypted => new(ReadDiagnostics.Encrypted),
        SourceFormat.OtherArchive => new(ReadDiagnostics.OtherArchive),
        SourceFormat.ZipArchive => new(ReadDiagnostics.ZipArchive),
        _ => new(ReadDiagnostics.OtherCompound),
    };
}
