using System.IO.Compression;
using System.Text;
using LawGov.Readers.Reading;
using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Detection;

/// <summary>Formats are told from content alone: there is no name anywhere in these tests.</summary>
public class DetectionTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    public static TheoryData<SourceFormat, string, byte[]> NotRead => new()
    {
        { SourceFormat.Pdf, "LG2209", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, .. "\n1 0 obj"u8] },
        { SourceFormat.Pdf, "LG2209", [.. "\0\0\n%PDF-1.4"u8] },
        { SourceFormat.LegacyWord, "LG2209", [.. Compound, .. Encoding.Unicode.GetBytes("Root Entry\0WordDocument")] },
        { SourceFormat.Wps, "LG2209", [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument"), .. "WPS Office_11.1.0"u8] },
        { SourceFormat.Ofd, "LG2208", WordFile.Zip(CompressionLevel.Fastest, ("OFD.xml", "<ofd:OFD/>"u8.ToArray()), ("Doc_0/Document.xml", [])) },
        { SourceFormat.Image, "LG2005", [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13] },
        { SourceFormat.Image, "LG2005", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8] },
        { SourceFormat.Image, "LG2005", [.. "II*\0"u8, 8, 0, 0, 0] },
        { SourceFormat.Image, "LG2005", [.. "GIF89a"u8, 1, 0] },
        { SourceFormat.Image, "LG2005", [.. "BM"u8, 1, 2, 3, 4, 0, 0, 0, 0, 54] },
        { SourceFormat.Image, "LG2005", [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8] },
        { SourceFormat.Rtf, "LG2006", "{\\rtf1\\ansi\\ansicpg936 \\'b7\\'a8}"u8.ToArray() },
        { SourceFormat.OpenDocument, "LG2007", WordFile.Zip(CompressionLevel.NoCompression, ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", [])) },
        { SourceFormat.Xlsx, "LG2208", WordFile.Zip(CompressionLevel.Fastest, ("[Content_Types].xml", []), ("xl/workbook.xml", [])) },
        { SourceFormat.Spreadsheet, "LG2008", [.. Compound, .. Encoding.Unicode.GetBytes("Workbook")] },
        { SourceFormat.Presentation, "LG2009", WordFile.Zip(CompressionLevel.Fastest, ("[Content_Types].xml", []), ("ppt/presentation.xml", [])) },
        { SourceFormat.Presentation, "LG2009", [.. Compound, .. Encoding.Unicode.GetBytes("PowerPoint Document")] },
        { SourceFormat.WebArchive, "LG2010", "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>"u8.ToArray() },
        { SourceFormat.Executable, "LG2011", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0] },
        { SourceFormat.Executable, "LG2011", [0x7F, .. "ELF"u8, 2, 1, 1, 0] },
        { SourceFormat.Executable, "LG2011", [0xCF, 0xFA, 0xED, 0xFE, 7, 0, 0, 1] },
        { SourceFormat.Encrypted, "LG2012", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptionInfo"), .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { SourceFormat.OtherArchive, "LG2013", [.. "Rar!"u8, 0x1A, 7, 0] },
        { SourceFormat.OtherArchive, "LG2013", [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C] },
        { SourceFormat.OtherArchive, "LG2013", [0x1F, 0x8B, 8, 0, 0] },
        { SourceFormat.ZipArchive, "LG2014", WordFile.Zip(CompressionLevel.NoCompression, ("方案.docx", new WordFile().P("甲").ToBytes())) },
        { SourceFormat.Unknown, "LG2019", Compound },
    };

    [Theory, MemberData(nameof(NotRead))]
    public void Says_what_a_file_is_that_is_not_read(SourceFormat format, string code, byte[] bytes)
    {
        DocumentReader.Default.Detect(bytes).ShouldBe(format);
        var result = Read.Bytes(bytes);
        result.Document.ShouldBeNull();
        Read.Codes(result).ShouldBe([code]);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><title>x</title>")]
    [InlineData("\uFEFF  <html><body>甲</body></html>")]
    [InlineData("<!-- a --><!-- <b> --><div class=wrap>甲</div>")]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>")]
    [InlineData("<p>甲</p>")]
    [InlineData("crawled 2022-01-01 http://example\n<html><body>甲</body></html>")]
    public void Recognises_pages(string text) => DocumentReader.Default.Detect(Encoding.UTF8.GetBytes(text)).ShouldBe(SourceFormat.Html);

    [Theory]
    [InlineData("")]
    [InlineData("一、总则")]
    [InlineData("# 标题\n正文 <附件> a < b")]
    [InlineData("MZ 是一个代号")]
    [InlineData("PK 赛")]
    [InlineData("请把 %PDF-1.4 文件转换")]
    [InlineData("<中共中央>文件")]
    public void Recognises_text(string text) => DocumentReader.Default.Detect(Encoding.UTF8.GetBytes(text)).ShouldBe(SourceFormat.PlainText);

    [Fact]
    public void Recognises_a_page_in_UTF16() =>
        DocumentReader.Default.Detect((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><body>甲</body></html>")]).ShouldBe(SourceFormat.Html);

    [Fact]
    public void Recognises_a_Word_file() => DocumentReader.Default.Detect(new WordFile().P("甲").ToBytes()).ShouldBe(SourceFormat.Docx);

    [Fact]
    public void Says_how_to_convert_a_rich_text() =>
        Read.Bytes("{\\rtf1 }"u8.ToArray()).Diagnostics[0].ToString().ShouldBe(
            "1:1 Error LG2006: This is a Rich Text file. Save it as .docx in Word or WPS, or run: soffice --headless --convert-to docx plan.rtf");

    [Fact]
    public void Reads_the_same_from_a_stream_that_cannot_seek_as_from_memory()
    {
        var bytes = new WordFile().P("甲").ToBytes();
        using var stream = new OneWayStream(bytes);
        DocumentReader.Default.Read(stream).ShouldBe(DocumentReader.Default.Read(bytes));
        stream.CanRead.ShouldBeTrue("the caller closes the stream");
    }

    [Fact]
    public void An_empty_file_is_an_empty_text()
    {
        var result = Read.Bytes([]);
        result.Document!.Text.ShouldBeEmpty();
        Read.Codes(result).ShouldBe(["LG2016"]);
    }

    [Fact]
    public void Locates_lines_of_plain_text()
    {
        var document = Read.Document(Encoding.UTF8.GetBytes("甲\r\n乙\n丙"));
        document.Text.ShouldBe("甲\r\n乙\n丙");
        document.Locate(document.Text.IndexOf('丙')).ToString().ShouldBe("paragraph 3, line 3");
        document.Locate(0).Line.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => document.Locate(7));
        Should.Throw<ArgumentOutOfRangeException>(() => document.Locate(-1));
    }

    [Fact]
    public void Guards_its_arguments()
    {
        Should.Throw<ArgumentNullException>(() => DocumentReader.Default.Read((Stream)null!));
        var options = new ReadOptions { Limits = new ReadLimits { Depth = 0, Parts = -1 } };
        Should.Throw<ArgumentOutOfRangeException>(() => DocumentReader.Default.Read(ReadOnlyMemory<byte>.Empty, options)).Message.ShouldContain("Parts = -1, Depth = 0");
    }
}
