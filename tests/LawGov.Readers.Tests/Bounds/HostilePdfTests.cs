using System.Text;
using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.Harm;

namespace LawGov.Readers.Tests.Bounds;

/// <summary>PDF files made to do harm: each gives one clear error or its text, within the bounds.</summary>
public class HostilePdfTests
{
    private const string Catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
    private const string Hello = "BT /F 12 Tf 72 700 Td (Hello) Tj ET";

    static HostilePdfTests()
    {
        // The first reading compiles the code; the bounds are those of the readings after it.
        Read.Bytes(RawPdf.Page(RawPdf.Stream(Hello)));
    }

    [Fact]
    public void A_damaged_file_gives_a_document_or_one_error()
    {
        foreach (var bytes in Damaged(RawPdf.Page(RawPdf.Stream(Hello)), 300)) Survives(bytes);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.4)]
    public void A_truncated_file(double share)
    {
        var bytes = new PdfFile().Add(new string('甲', 3000)).ToBytes();
        Refuses("LG2209", bytes[..(int)(bytes.Length * share)]);
    }

    [Fact]
    public void A_stream_that_inflates_without_end() => Refuses("LG2202", RawPdf.Page(RawPdf.Bomb(600_000_000)));

    [Fact]
    public void Many_streams_that_inflate_too_far_together()
    {
        var bomb = RawPdf.Bomb(8 << 20);
        var contents = string.Concat(Enumerable.Range(6, 20).Select(i => $"{i} 0 R "));
        var page = RawPdf.Of([.. new[] { Catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [{contents}] >>", "<< >>", "<< >>" }.Select(Encoding.Latin1.GetBytes), .. Enumerable.Repeat(bomb, 20)]);
        var result = Measured(page);
        result.Document.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBeOneOf("LG2202", "LG2219");
    }

    [Fact]
    public void More_pages_than_allowed()
    {
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", 10_000));
        Refuses("LG2218", RawPdf.Of(Catalogue, $"<< /Type /Pages /Kids [{kids}] /Count 10000 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"));
    }

    [Fact]
    public void A_tree_of_pages_that_holds_itself() => Survivable(RawPdf.Of(Catalogue, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"));

    [Fact]
    public void A_count_of_pages_that_is_a_lie() => Survivable(RawPdf.Of(Catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"));

    [Fact]
    public void Forms_that_draw_each_other() =>
        Survivable(RawPdf.Page(RawPdf.Stream(Hello + " /A Do"), "/XObject << /A 6 0 R >>",
            RawPdf.Stream("/B Do /B Do", "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /B 7 0 R >> >>"),
            RawPdf.Stream("/A Do /A Do", "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /A 6 0 R >> >>")));

    [Fact]
    public void Forms_that_draw_each_other_in_a_long_row()
    {
        var forms = Enumerable.Range(7, 1900).Select(next => RawPdf.Stream("/X Do", $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {next} 0 R >> >>"));
        Refuses("LG2219", RawPdf.Page(RawPdf.Stream("/X Do"), "/XObject << /X 6 0 R >>", [.. forms]));
    }

    [Theory]
    [InlineData("/W [0 2000000000 500]")]
    [InlineData("/W [1 [500] 2 2000000000 500]")]
    [InlineData("/W2 [0 2000000000 -1000 500 880]")]
    public void A_font_with_widths_of_two_thousand_million_characters(string widths)
    {
        var font = $"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A {widths} /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> >>] >>";
        Refuses("LG2219", RawPdf.Page(RawPdf.Stream("BT /F 12 Tf 72 700 Td (x) Tj ET"), "/Font << /F 6 0 R >>", System.Text.Encoding.Latin1.GetBytes(font)));
    }

    [Theory]
    [InlineData("00000000", "7FFFFFFF")]
    [InlineData("000000", "FFFFFF")]
    public void A_font_that_maps_a_range_of_millions_of_codes(string first, string last)
    {
        const string font = "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> >>] >>";
        var map = RawPdf.Stream($"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <{first}> <{last}> <0041> endbfrange endcmap");
        Refuses("LG2219", RawPdf.Page(RawPdf.Stream("BT /F 12 Tf 72 700 Td (x) Tj ET"), "/Font << /F 6 0 R >>", Encoding.Latin1.GetBytes(font), map));
    }

    [Fact]
    public void Forms_that_draw_ten_each_twelve_deep()
    {
        var forms = Enumerable.Range(0, 12).Select(i => RawPdf.Stream(string.Concat(Enumerable.Repeat("/A Do ", 10)) + "BT /F 12 Tf (x) Tj ET", $"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /Font << /F 5 0 R >> /XObject << /A {7 + Math.Min(i, 10)} 0 R >> >>")).ToArray();
        Survivable(RawPdf.Page(RawPdf.Stream("/A Do"), "/XObject << /A 6 0 R >>", forms));
    }

    [Fact]
    public void A_page_of_two_million_orders() => Refuses("LG2219", RawPdf.Page(RawPdf.Stream(string.Concat(Enumerable.Repeat("0 0 m 1 1 l S\n", 500_000)))));

    [Fact]
    public void A_page_of_a_million_characters() => Refuses("LG2219", RawPdf.Page(RawPdf.Stream($"BT /F 12 Tf 72 700 Td ({new string('x', 1_000_000)}) Tj ET")));

    [Theory]
    [InlineData("[0 0 1e308 1e308]")]
    [InlineData("[0 0 0 0]")]
    [InlineData("[-2147483648 0 2147483647 99999999999]")]
    [InlineData("[]")]
    public void A_page_of_a_size_that_is_none(string box) =>
        Survivable(RawPdf.Of([.. new[] { Catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", $"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>" }.Select(Encoding.Latin1.GetBytes), RawPdf.Stream(Hello), .. new[] { "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"u8.ToArray() }]));

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    public void A_hundred_thousand_brackets_in_brackets(string bracket) =>
        Survivable(RawPdf.Of(Catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", string.Concat(Enumerable.Repeat(bracket, 100_000))));

    [Fact]
    public void A_table_of_objects_that_goes_on_with_itself()
    {
        var text = Encoding.Latin1.GetString(RawPdf.Page(RawPdf.Stream(Hello)));
        var table = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        Survivable(Encoding.Latin1.GetBytes(text.Replace("/Root 1 0 R", $"/Root 1 0 R /Prev {table}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(10, 100, true)]
    [InlineData(60_000, 60_000, false)]
    public void A_font_whose_glyphs_unpack_without_end(int glyphs, int points, bool isRead)
    {
        var file = TrueTypeFile.Of(glyphs, points);
        byte[] stream = [.. Encoding.Latin1.GetBytes($"<< /Length {file.Length} /Length1 {file.Length} >>\nstream\n"), .. file, .. "\nendstream"u8];
        var widths = string.Join(' ', Enumerable.Repeat("500", 95));
        var pdf = RawPdf.Of([.. new[] { Catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>" }.Select(Encoding.Latin1.GetBytes),
            RawPdf.Stream(Hello), Encoding.Latin1.GetBytes($"<< /Type /Font /Subtype /TrueType /BaseFont /Own /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [{widths}] /FontDescriptor 6 0 R >>"),
            "<< /Type /FontDescriptor /FontName /Own /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 /FontFile2 7 0 R >>"u8.ToArray(), stream]);
        if (isRead) Reads("Hello", pdf);
        else Refuses("LG2202", pdf);
    }

    private static void Survivable(byte[] bytes)
    {
        Measured(bytes);
        Survives(bytes);
    }
}
