using System.Text.Json.Serialization;

namespace LawGov.Readers;

/// <summary>What a file is, told from its bytes and never from its name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceFormat>))]
public enum SourceFormat
{
    /// <summary>None of the formats below.</summary>
    Unknown = 0,

    /// <summary>Plain text in any encoding, Markdown included.</summary>
    PlainText,

    /// <summary>A web page (网页).</summary>
    Html,

    /// <summary>A Word file of the kind .docx or .docm (Office Open XML).</summary>
    Docx,

    /// <summary>A .zip archive (压缩包) of other files.</summary>
    ZipArchive,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A Word file of the old kind .doc (Word 97 to 2003).</summary>
    LegacyWord,

    /// <summary>A file of WPS Writer (.wps), read where it is built as Word's are.</summary>
    Wps,

    /// <summary>OFD, the layout format of GB/T 33190-2016 (版式文件).</summary>
    Ofd,

    /// <summary>Rich Text Format. Not read.</summary>
    Rtf,

    /// <summary>A text document of the kind .odt. Not read.</summary>
    OpenDocument,

    /// <summary>A workbook (表格) of any other kind than .xlsx. Not read.</summary>
    Spreadsheet,

    /// <summary>Slides (演示文稿) of any kind. Not read.</summary>
    Presentation,

    /// <summary>A picture (图片), such as a scan. Not read.</summary>
    Image,

    /// <summary>A web page saved with its pictures in one file (.mht). Not read.</summary>
    WebArchive,

    /// <summary>A program (可执行文件). Not read.</summary>
    Executable,

    /// <summary>An Office file locked with a password (加密文件). Not read.</summary>
    Encrypted,

    /// <summary>An archive other than .zip, such as .rar, .7z or .gz. Not read.</summary>
    OtherArchive,

    /// <summary>A workbook of the kind .xlsx or .xlsm (Office Open XML).</summary>
    Xlsx,
}
