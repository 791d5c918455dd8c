using LawGov.Model;
using LawGov.Model.Diagnostics;
using static LawGov.Model.Diagnostics.DiagnosticSeverity;

namespace LawGov.Readers.Diagnostics;

/// <summary>All findings of the readers, with their texts: LG20xx the file, LG21xx its encoding, LG22xx its bounds, LG23xx web pages, LG24xx Word, LG25xx metadata.</summary>
/// <remarks>The list in docs/readers.md is the same, by test. Thread-safe.</remarks>
public static class ReadDiagnostics
{
    // LG20xx: what the file is.
    internal static readonly DiagnosticDescriptor Wps = FileFindingTexts.Define("LG2003", Error);
    internal static readonly DiagnosticDescriptor Image = FileFindingTexts.Define("LG2005", Error);
    internal static readonly DiagnosticDescriptor Rtf = FileFindingTexts.Define("LG2006", Error);
    internal static readonly DiagnosticDescriptor OpenDocument = FileFindingTexts.Define("LG2007", Error);
    internal static readonly DiagnosticDescriptor Spreadsheet = FileFindingTexts.Define("LG2008", Error);
    internal static readonly DiagnosticDescriptor Presentation = FileFindingTexts.Define("LG2009", Error);
    internal static readonly DiagnosticDescriptor WebArchive = FileFindingTexts.Define("LG2010", Error);
    internal static readonly DiagnosticDescriptor Executable = FileFindingTexts.Define("LG2011", Error);
    internal static readonly DiagnosticDescriptor Encrypted = FileFindingTexts.Define("LG2012", Error);
    internal static readonly DiagnosticDescriptor OtherArchive = FileFindingTexts.Define("LG2013", Error);
    internal static readonly DiagnosticDescriptor ZipArchive = FileFindingTexts.Define("LG2014", Error);
    internal static readonly DiagnosticDescriptor NotText = FileFindingTexts.Define("LG2015", Error);
    internal static readonly DiagnosticDescriptor Empty = FileFindingTexts.Define("LG2016", Warning);
    internal static readonly DiagnosticDescriptor Scanned = FileFindingTexts.Define("LG2017", Error);
    internal static readonly DiagnosticDescriptor WordTooOld = FileFindingTexts.Define("LG2018", Error);
    internal static readonly DiagnosticDescriptor OtherCompound = FileFindingTexts.Define("LG2019", Error);

    // LG21xx: how its text is encoded.
    internal static readonly DiagnosticDescriptor BadBytes = FileFindingTexts.Define("LG2101", Warning);
    internal static readonly DiagnosticDescriptor BadBytesTotal = FileFindingTexts.Define("LG2102", Warning);
    internal static readonly DiagnosticDescriptor DeclarationWrong = FileFindingTexts.Define("LG2103", Warning);
    internal static readonly DiagnosticDescriptor DeclarationUnknown = FileFindingTexts.Define("LG2104", Warning);
    internal static readonly DiagnosticDescriptor NoByteOrderMark = FileFindingTexts.Define("LG2105", Info);
    internal static readonly DiagnosticDescriptor ReplacementInSource = FileFindingTexts.Define("LG2106", Warning);
    internal static readonly DiagnosticDescriptor EncodingDoubtful = FileFindingTexts.Define("LG2107", Warning);
    internal static readonly DiagnosticDescriptor SevenBit = FileFindingTexts.Define("LG2108", Warning);

    // LG22xx: bounds and damage.
    internal static readonly DiagnosticDescriptor InputTooLarge = FileFindingTexts.Define("LG2201", Error);
    internal static readonly DiagnosticDescriptor InflatesTooFar = FileFindingTexts.Define("LG2202", Error);
    internal static readonly DiagnosticDescriptor InflatesTooSteeply = FileFindingTexts.Define("LG2203", Error);
    internal static readonly DiagnosticDescriptor TooManyParts = FileFindingTexts.Define("LG2204", Error);
    internal static readonly DiagnosticDescriptor TooDeep = FileFindingTexts.Define("LG2205", Error);
    internal static readonly DiagnosticDescriptor TooManyCells = FileFindingTexts.Define("LG2206", Error);
    internal static readonly DiagnosticDescriptor DocumentType = FileFindingTexts.Define("LG2207", Error);
    internal static readonly DiagnosticDescriptor MalformedXml = FileFindingTexts.Define("LG2208", Error);
    internal static readonly DiagnosticDescriptor Damaged = FileFindingTexts.Define("LG2209", Error);
    internal static readonly DiagnosticDescriptor TextTooLong = FileFindingTexts.Define("LG2210", Error);
    internal static readonly DiagnosticDescriptor TooManyElements = FileFindingTexts.Define("LG2211", Error);
    internal static readonly DiagnosticDescriptor TooManyParagraphs = FileFindingTexts.Define("LG2212", Error);
    internal static readonly DiagnosticDescriptor PartMissing = FileFindingTexts.Define("LG2213", Error);
    internal static readonly DiagnosticDescriptor NestedArchive = FileFindingTexts.Define("LG2214", Error);
    internal static readonly DiagnosticDescriptor ArchiveTooFar = FileFindingTexts.Define("LG2215", Error);
    internal static readonly DiagnosticDescriptor RepeatedEntry = FileFindingTexts.Define("LG2216", Warning);
    internal static readonly DiagnosticDescriptor LengthDiffers = FileFindingTexts.Define("LG2217", Warning);
    internal static readonly DiagnosticDescriptor TooManyPages = FileFindingTexts.Define("LG2218", Error);
    internal static readonly DiagnosticDescriptor PageTooFull = FileFindingTexts.Define("LG2219", Error);
    internal static readonly DiagnosticDescriptor OfdPartMissing = FileFindingTexts.Define("LG2220", Error);
    internal static readonly DiagnosticDescriptor ChecksumDiffers = FileFindingTexts.Define("LG2221", Warning);

    // LG23xx: web pages.
    internal static readonly DiagnosticDescriptor NoArticle = FileFindingTexts.Define("LG2301", Warning);
    internal static readonly DiagnosticDescriptor FieldUnreadable = FileFindingTexts.Define("LG2302", Info);

    // LG24xx: Word.
    internal static readonly DiagnosticDescriptor NumberFormatUnknown = FileFindingTexts.Define("LG2401", Warning);
    internal static readonly DiagnosticDescriptor NumberingMissing = FileFindingTexts.Define("LG2402", Warning);
    internal static readonly DiagnosticDescriptor ContentsLeftOut = FileFindingTexts.Define("LG2403", Info);
    internal static readonly DiagnosticDescriptor ChangesAccepted = FileFindingTexts.Define("LG2404", Info);
    internal static readonly DiagnosticDescriptor ImportLeftOut = FileFindingTexts.Define("LG2405", Warning);
    internal static readonly DiagnosticDescriptor NestedTable = FileFindingTexts.Define("LG2406", Info);
    internal static readonly DiagnosticDescriptor PartUnreadable = FileFindingTexts.Define("LG2407", Warning);
    internal static readonly DiagnosticDescriptor FieldNumberMissing = FileFindingTexts.Define("LG2408", Warning);
    internal static readonly DiagnosticDescriptor BoxesRead = FileFindingTexts.Define("LG2409", Info);
    internal static readonly DiagnosticDescriptor NumbersMayMiss = FileFindingTexts.Define("LG2410", Warning);

    // LG25xx: metadata against text.
    internal static readonly DiagnosticDescriptor MetadataConflict = FileFindingTexts.Define("LG2501", Warning);
    internal static readonly DiagnosticDescriptor TitleDiffers = FileFindingTexts.Define("LG2502", Info);

    // LG26xx: pages and sheets.
    internal static readonly DiagnosticDescriptor PagesWithoutText = FileFindingTexts.Define("LG2601", Warning);
    internal static readonly DiagnosticDescriptor GlyphsUnknown = FileFindingTexts.Define("LG2602", Warning);
    internal static readonly DiagnosticDescriptor SheetHidden = FileFindingTexts.Define("LG2603", Info);

    /// <summary>Every finding the readers can make, ordered by code.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        Wps, Image, Rtf, OpenDocument, Spreadsheet, Presentation, WebArchive, Executable, Encrypted, OtherArchive,
        ZipArchive, NotText, Empty, Scanned, WordTooOld, OtherCompound,
        BadBytes, BadBytesTotal, DeclarationWrong, DeclarationUnknown, NoByteOrderMark, ReplacementInSource, EncodingDoubtful, SevenBit,
        InputTooLarge, InflatesTooFar, InflatesTooSteeply, TooManyParts, TooDeep, TooManyCells, DocumentType, MalformedXml, Damaged,
        TextTooLong, TooManyElements, TooManyParagraphs, PartMissing, NestedArchive, ArchiveTooFar, RepeatedEntry, LengthDiffers,
        TooManyPages, PageTooFull, OfdPartMissing, ChecksumDiffers,
        NoArticle, FieldUnreadable,
        NumberFormatUnknown, NumberingMissing, ContentsLeftOut, ChangesAccepted, ImportLeftOut, NestedTable, PartUnreadable,
        FieldNumberMissing, BoxesRead, NumbersMayMiss,
        MetadataConflict, TitleDiffers,
        PagesWithoutText, GlyphsUnknown, SheetHidden,
    ];

    /// <summary>A finding about the file as a whole.</summary>
    internal static Diagnostic AtStart(DiagnosticDescriptor rule, params object[] values) => rule.At(default, 1, 1, ValueList.Of<object>(values));

    /// <summary>A finding about a place in <paramref name="text"/>.</summary>
    internal static Diagnostic At(DiagnosticDescriptor rule, string text, SourceSpan span, params object[] values)
    {
        var (line, column) = new LineCounter(text).At(span.Start);
        return rule.At(span, line, column, ValueList.Of<object>(values));
    }
}
