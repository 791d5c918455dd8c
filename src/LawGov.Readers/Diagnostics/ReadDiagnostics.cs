using System.Globalization;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using static LawGov.Model.Diagnostics.DiagnosticSeverity;

namespace LawGov.Readers.Diagnostics;

/// <summary>All findings of the readers, with their texts: LG20xx the file, LG21xx its encoding, LG22xx its bounds, LG23xx web pages, LG24xx Word, LG25xx metadata.</summary>
/// <remarks>The list in docs/readers.md is the same, by test. Thread-safe.</remarks>
public static class ReadDiagnostics
{
    // LG20xx: what the file is.
    internal static readonly DiagnosticDescriptor Wps = new("LG2003", Error,
        "This is a file of an old WPS Writer (WPS 文字文档) that is not built as Word's are. Save it as .docx in WPS (另存为 → Microsoft Word 文件).");
    internal static readonly DiagnosticDescriptor Image = new("LG2005", Error,
        "This is a picture (图片), such as a scan. Recognise its text first (文字识别), for instance: tesseract plan.png - -l chi_sim | lawgov parse -");
    internal static readonly DiagnosticDescriptor Rtf = new("LG2006", Error,
        "This is a Rich Text file (RTF 文档). Save it as .docx in Word or WPS (另存为), or run: soffice --headless --convert-to docx plan.rtf");
    internal static readonly DiagnosticDescriptor OpenDocument = new("LG2007", Error,
        "This is an OpenDocument text (ODT 文档). Save it as .docx (另存为), or run: soffice --headless --convert-to docx plan.odt");
    internal static readonly DiagnosticDescriptor Spreadsheet = new("LG2008", Error,
        "This is a workbook of a kind that is not read (.xls, .et, .xlsb, .ods 电子表格). Save it as .xlsx (另存为).");
    internal static readonly DiagnosticDescriptor Presentation = new("LG2009", Error,
        "These are slides (演示文稿). Save their text as .docx or plain text (另存为大纲/纯文本).");
    internal static readonly DiagnosticDescriptor WebArchive = new("LG2010", Error,
        "This is a saved page with its pictures in one file (单个文件网页 .mht). Open it in a browser and save the page as HTML only (仅 HTML).");
    internal static readonly DiagnosticDescriptor Executable = new("LG2011", Error,
        "This is a program (可执行文件), whatever its name says. It was not read.");
    internal static readonly DiagnosticDescriptor Encrypted = new("LG2012", Error,
        "This file is locked with a password (加密文件). Open it with the password and save it without one.");
    internal static readonly DiagnosticDescriptor OtherArchive = new("LG2013", Error,
        "This is an archive of a kind that is not read (.rar, .7z, .gz, .tar 压缩包). Unpack it, or pack its files as .zip.");
    internal static readonly DiagnosticDescriptor ZipArchive = new("LG2014", Error,
        "This is a .zip archive of files (压缩包), not one document. Read it with DocumentArchive.");
    internal static readonly DiagnosticDescriptor NotText = new("LG2015", Error,
        "This is neither text nor a format that is known (无法识别的二进制文件): {0}.");
    internal static readonly DiagnosticDescriptor Empty = new("LG2016", Warning,
        "The file is empty (空文件).");
    internal static readonly DiagnosticDescriptor Scanned = new("LG2017", Error,
        "The pages hold pictures and no text (扫描件). Recognise the text first (文字识别), for instance: ocrmypdf -l chi_sim plan.pdf plan-text.pdf");
    internal static readonly DiagnosticDescriptor WordTooOld = new("LG2018", Error,
        "This is a Word file from before Word 97 (旧版 Word 文档). Save it as .docx in Word or WPS (另存为).");

    // LG21xx: how its text is encoded.
    internal static readonly DiagnosticDescriptor BadBytes = new("LG2101", Warning,
        "Bytes that are not {0} (编码错误) were replaced here by U+FFFD.");
    internal static readonly DiagnosticDescriptor BadBytesTotal = new("LG2102", Warning,
        "{0} places hold bytes that are not {1} (编码错误); each was replaced by U+FFFD, and the first {2} are reported one by one.");
    internal static readonly DiagnosticDescriptor DeclarationWrong = new("LG2103", Warning,
        "The file declares {0}, but its bytes are {1} (声明的编码与内容不符); read as {1}.");
    internal static readonly DiagnosticDescriptor DeclarationUnknown = new("LG2104", Warning,
        "The encoding {0} is not known (未知编码名); the encoding was found out from the bytes.");
    internal static readonly DiagnosticDescriptor NoByteOrderMark = new("LG2105", Info,
        "UTF-16 without a byte order mark (无 BOM), recognised from its zero bytes.");
    internal static readonly DiagnosticDescriptor ReplacementInSource = new("LG2106", Warning,
        "The file itself holds {0} replacement characters U+FFFD (原文件已有乱码): text was lost before it came here.");
    internal static readonly DiagnosticDescriptor EncodingDoubtful = new("LG2107", Warning,
        "The bytes can be read as {0}, but hold many characters that are rare in it (可能是乱码): the encoding may be another one.");
    internal static readonly DiagnosticDescriptor SevenBit = new("LG2108", Warning,
        "The text looks like {0}, an encoding of old mail (七位编码), which is not read. Save it as UTF-8.");

    // LG22xx: bounds and damage.
    internal static readonly DiagnosticDescriptor InputTooLarge = new("LG2201", Error,
        "The file is larger than the limit of {0} bytes (文件过大).");
    internal static readonly DiagnosticDescriptor InflatesTooFar = new("LG2202", Error,
        "The packed parts inflate to more than the limit of {0} bytes (解压后过大).");
    internal static readonly DiagnosticDescriptor InflatesTooSteeply = new("LG2203", Error,
        "Part {0} inflates to more than {1} times its size (压缩炸弹).");
    internal static readonly DiagnosticDescriptor TooManyParts = new("LG2204", Error,
        "The package holds more than the limit of {0} parts (部件过多).");
    internal static readonly DiagnosticDescriptor TooDeep = new("LG2205", Error,
        "Elements are nested deeper than the limit of {0} levels (嵌套过深).");
    internal static readonly DiagnosticDescriptor TooManyCells = new("LG2206", Error,
        "The tables hold more than the limit of {0} cells (表格单元格过多).");
    internal static readonly DiagnosticDescriptor DocumentType = new("LG2207", Error,
        "Part {0} declares a document type (DTD), which could define entities without end; it was not read.");
    internal static readonly DiagnosticDescriptor MalformedXml = new("LG2208", Error,
        "Part {0} is not well-formed XML (XML 格式错误), line {1}.");
    internal static readonly DiagnosticDescriptor Damaged = new("LG2209", Error,
        "The file is damaged or cut off (文件损坏或不完整).");
    internal static readonly DiagnosticDescriptor TextTooLong = new("LG2210", Error,
        "The text is longer than the limit of {0} characters (文本过长).");
    internal static readonly DiagnosticDescriptor TooManyElements = new("LG2211", Error,
        "The page holds more than the limit of {0} elements (网页元素过多).");
    internal static readonly DiagnosticDescriptor TooManyParagraphs = new("LG2212", Error,
        "The document holds more than the limit of {0} paragraphs (段落过多).");
    internal static readonly DiagnosticDescriptor PartMissing = new("LG2213", Error,
        "The package says it is a Word file but has no document part (缺少正文部件).");
    internal static readonly DiagnosticDescriptor NestedArchive = new("LG2214", Error,
        "An archive inside an archive is not opened (不读取嵌套压缩包). Unpack it first.");
    internal static readonly DiagnosticDescriptor ArchiveTooFar = new("LG2215", Error,
        "The files of the archive inflate to more than the limit of {0} bytes together (压缩包解压总量过大); this file and those behind it were not read.");
    internal static readonly DiagnosticDescriptor RepeatedEntry = new("LG2216", Warning,
        "The archive holds several files of this name (压缩包内文件重名); the first was read.");
    internal static readonly DiagnosticDescriptor LengthDiffers = new("LG2217", Warning,
        "The archive states a length of {0} bytes for this file, but it holds {1} (压缩包所记长度与实际不符).");
    internal static readonly DiagnosticDescriptor TooManyPages = new("LG2218", Error,
        "The document has more than the limit of {0} pages (页数过多).");
    internal static readonly DiagnosticDescriptor PageTooFull = new("LG2219", Error,
        "A page holds more characters, lines or drawing orders than any page that people read (页面内容过多).");
    internal static readonly DiagnosticDescriptor OfdPartMissing = new("LG2220", Error,
        "The OFD file names the part {0}, which it does not hold (缺少部件).");

    // LG23xx: web pages.
    internal static readonly DiagnosticDescriptor NoArticle = new("LG2301", Warning,
        "No article (正文) stands out on the page; the whole page was read.");
    internal static readonly DiagnosticDescriptor FieldUnreadable = new("LG2302", Info,
        "The page's entry {0} (网页元数据) holds “{1}”, which could not be read.");

    // LG24xx: Word.
    internal static readonly DiagnosticDescriptor NumberFormatUnknown = new("LG2401", Warning,
        "The number format {0} (编号格式) is not known; its numbers are shown as 1, 2, 3.");
    internal static readonly DiagnosticDescriptor NumberingMissing = new("LG2402", Warning,
        "A paragraph asks for the list {0}, which the file does not define (编号定义缺失); it has no label.");
    internal static readonly DiagnosticDescriptor ContentsLeftOut = new("LG2403", Info,
        "The table of contents (目录) was left out.");
    internal static readonly DiagnosticDescriptor ChangesAccepted = new("LG2404", Info,
        "The file holds tracked changes (修订); they were read as accepted.");
    internal static readonly DiagnosticDescriptor ImportLeftOut = new("LG2405", Warning,
        "The file imports another file at this place (嵌入的外部内容), which was not read.");
    internal static readonly DiagnosticDescriptor NestedTable = new("LG2406", Info,
        "A table inside a table cell (嵌套表格) was read as the text of that cell.");
    internal static readonly DiagnosticDescriptor PartUnreadable = new("LG2407", Warning,
        "Part {0} could not be read (部件无法读取) and was left out.");
    internal static readonly DiagnosticDescriptor FieldNumberMissing = new("LG2408", Warning,
        "The field {0} numbers something at this place (自动编号域), but its list is not defined; its number is missing.");
    internal static readonly DiagnosticDescriptor BoxesRead = new("LG2409", Info,
        "Nearly all of the text stands in {0} text boxes (文本框); they were read as the text, in the order of the file.");
    internal static readonly DiagnosticDescriptor NumbersMayMiss = new("LG2410", Warning,
        "The styles or lists of the file are damaged (样式或编号损坏); automatic numbers may be missing from the text.");

    // LG25xx: metadata against text.
    internal static readonly DiagnosticDescriptor MetadataConflict = new("LG2501", Warning,
        "{0}: the page says “{1}”, the text was read as “{2}” (网页元数据与正文不一致); the page wins.");
    internal static readonly DiagnosticDescriptor TitleDiffers = new("LG2502", Info,
        "The page's heading “{0}” is not the title of the text “{1}” (网页标题与正文标题不一致); the text's was kept.");

    // LG26xx: pages and sheets.
    internal static readonly DiagnosticDescriptor PagesWithoutText = new("LG2601", Warning,
        "{0} pages hold no text, such as scans (无文字页): {1}.");
    internal static readonly DiagnosticDescriptor GlyphsUnknown = new("LG2602", Warning,
        "{0} characters are drawn with fonts that do not say which characters they are (缺少字符映射); each was replaced by U+FFFD.");
    internal static readonly DiagnosticDescriptor SheetHidden = new("LG2603", Info,
        "The hidden sheet {0} (隐藏工作表) was left out.");

    /// <summary>Every finding the readers can make, ordered by code.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        Wps, Image, Rtf, OpenDocument, Spreadsheet, Presentation, WebArchive, Executable, Encrypted, OtherArchive,
        ZipArchive, NotText, Empty, Scanned, WordTooOld,
        BadBytes, BadBytesTotal, DeclarationWrong, DeclarationUnknown, NoByteOrderMark, ReplacementInSource, EncodingDoubtful, SevenBit,
        InputTooLarge, InflatesTooFar, InflatesTooSteeply, TooManyParts, TooDeep, TooManyCells, DocumentType, MalformedXml, Damaged,
        TextTooLong, TooManyElements, TooManyParagraphs, PartMissing, NestedArchive, ArchiveTooFar, RepeatedEntry, LengthDiffers,
        TooManyPages, PageTooFull, OfdPartMissing,
        NoArticle, FieldUnreadable,
        NumberFormatUnknown, NumberingMissing, ContentsLeftOut, ChangesAccepted, ImportLeftOut, NestedTable, PartUnreadable,
        FieldNumberMissing, BoxesRead, NumbersMayMiss,
        MetadataConflict, TitleDiffers,
        PagesWithoutText, GlyphsUnknown, SheetHidden,
    ];

    /// <summary>A finding about the file as a whole.</summary>
    internal static Diagnostic AtStart(DiagnosticDescriptor rule, params object[] values) => new(rule.Code, rule.Severity, Format(rule, values), default, 1, 1);

    /// <summary>A finding about a place in <paramref name="text"/>.</summary>
    internal static Diagnostic At(DiagnosticDescriptor rule, string text, SourceSpan span, params object[] values)
    {
        var (line, column) = new LineCounter(text).At(span.Start);
        return new(rule.Code, rule.Severity, Format(rule, values), span, line, column);
    }

    private static string Format(DiagnosticDescriptor rule, object[] values) =>
        values.Length == 0 ? rule.Text : string.Format(CultureInfo.InvariantCulture, rule.Text, values);
}
