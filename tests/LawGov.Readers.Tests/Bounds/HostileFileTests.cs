using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Reading;
using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.Harm;

namespace LawGov.Readers.Tests.Bounds;

/// <summary>Files made to do harm: each gives one clear error, within a second of the processor and 200 MB, whatever it asks for.</summary>
[Collection(nameof(HostileFileTests))]
[CollectionDefinition(nameof(HostileFileTests), DisableParallelization = true)]
public class HostileFileTests
{
    static HostileFileTests()
    {
        // The first reading compiles the code; the bounds are those of the readings after it.
        foreach (var bytes in new[] { new WordFile().P("甲").ToBytes(), "<html><body><p>甲</p></body></html>"u8.ToArray() }) Read.Bytes(bytes);
    }

    [Fact]
    public void Zip_bomb_in_a_part() => Refuses("LG2203", Document(Open + new string(' ', 30_000_000) + Close, CompressionLevel.SmallestSize));

    [Fact]
    public void Zip_bomb_too_large_for_its_ratio_to_matter() => Refuses("LG2202", Document(Open + new string(' ', 300_000_000) + Close));

    [Fact]
    public void Parts_that_inflate_too_far_together()
    {
        // Random letters pack badly, so that the ratio says nothing.
        var random = new Random(1);
        var letters = Encoding.ASCII.GetBytes(Enumerable.Range(0, 1 << 20).Select(_ => (char)('a' + random.Next(8))).ToArray());
        byte[] body = [.. Encoding.ASCII.GetBytes(Open + "<w:p><w:r><w:t>"), .. Enumerable.Repeat(letters, 40).SelectMany(l => l), .. Encoding.ASCII.GetBytes("</w:t></w:r></w:p>" + Close)];
        Refuses("LG2202", Document(body, CompressionLevel.Fastest));
    }

    [Fact]
    public void Zip_bomb_in_the_styles()
    {
        var bomb = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + new string(' ', 30_000_000);
        Refuses("LG2203", new WordFile { Compression = CompressionLevel.SmallestSize }.Raw("word/styles.xml", bomb).P("甲").ToBytes());
    }

    [Fact]
    public void Billion_laughs()
    {
        var entities = string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        Refuses("LG2207", Document($"<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e0 \"ha\">{entities}]>{Open}<w:p><w:r><w:t>&e20;</w:t></w:r></w:p>{Close}"));
    }

    [Fact]
    public void External_entity() =>
        Refuses("LG2207", Document($"<!DOCTYPE d SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{Open}&x;{Close}"));

    [Fact]
    public void Billion_laughs_in_UTF16() =>
        Refuses("LG2207", Document([0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"<!DOCTYPE d [<!ENTITY a \"b\">]>{Open}{Close}")], CompressionLevel.Fastest));

    [Fact]
    public void Ten_thousand_nested_tables_in_a_Word_file() =>
        Refuses("LG2205", Document(Open + Repeat("<w:tbl><w:tr><w:tc>", 10_000) + Repeat("</w:tc></w:tr></w:tbl>", 10_000) + Close));

    [Fact]
    public void Ten_thousand_nested_tables_in_a_page() => Refuses("LG2205", Page(Repeat("<table><tr><td>甲", 10_000)));

    [Fact]
    public void A_hundred_thousand_nested_elements_in_a_page() => Refuses("LG2205", Page(Repeat("<div>", 99_000)));

    [Theory]
    [InlineData("</h2><div>")]
    [InlineData("</div><ol>")]
    [InlineData("</h2></h3><section>")]
    public void End_tags_that_close_nothing_between_nested_elements(string repeated)
    {
        // Were they not seen to be open, the parser would go on until there are too many elements.
        var limits = new ReadLimits { Depth = 16, Elements = 1000 };
        Read.Codes(Read.Bytes(Page(Repeat(repeated, 1500)), new ReadOptions { Limits = limits })).ShouldBe(["LG2205"]);
    }

    [Fact]
    public void End_tags_of_another_level_close_a_heading() => Read.Document(Page("甲" + Repeat("<h1></h2>", 5000))).Text.ShouldBe("甲");

    [Theory]
    [InlineData(61_000)]
    [InlineData(500_000)]
    public void More_elements_than_allowed(int count) => Refuses("LG2211", Page(Repeat("<p>甲", count)));

    [Fact]
    public void Format_left_open_over_many_paragraphs()
    {
        // Each paragraph would get a copy of all fonts left open before it.
        var fonts = string.Concat(Enumerable.Range(0, 2000).Select(i => $"<font style=a{i}>"));
        var result = Measured(Page($"<p>{fonts}{Repeat("</p><p>甲", 2000)}"));
        (result.IsRead || Read.Codes(result) is ["LG2205"]).ShouldBeTrue();
    }

    [Fact]
    public void An_element_with_a_hundred_thousand_attributes() =>
        Reads("甲", Page($"<p {string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i} "))}>甲</p>"));

    [Theory]
    [InlineData("<!-- ", " -->")]
    [InlineData("<!-- ", "")]
    [InlineData("<script><!--", "--></script>")]
    [InlineData("<p title='", "'>")]
    public void A_million_dashes(string before, string behind) => Reads("甲", Page($"<p>甲</p>{before}{new string('-', 1_000_000)}{behind}"));

    [Fact]
    public void Spans_of_a_million_columns() => Reads("甲\t乙", Page("<table><tr><td colspan=1000000 rowspan=1000000>甲<td>乙</table>"));

    [Fact]
    public void Rows_that_each_start_one_column_further()
    {
        var rows = string.Concat(Enumerable.Range(0, 2000).Select(i => $"<w:tr><w:trPr><w:gridBefore w:val=\"{i}\"/></w:trPr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>"));
        Refuses("LG2206", Document($"{Open}<w:tbl>{rows}</w:tbl>{Close}"));
    }

    [Fact]
    public void More_cells_than_allowed() =>
        Refuses("LG2206", Document($"{Open}<w:tbl>{Repeat("<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc/><w:tc/></w:tr>", 60_000)}</w:tbl>{Close}", CompressionLevel.NoCompression));

    [Fact]
    public void More_paragraphs_than_allowed() => Refuses("LG2212", Document(Open + Repeat("<w:p/>", 300_000) + Close, CompressionLevel.NoCompression));

    [Fact]
    public void Labels_longer_than_the_text()
    {
        var level = WordFile.Level(0, "decimal", new string('长', 1_000_000));
        var file = new WordFile { Compression = CompressionLevel.NoCompression }.List(level);
        for (var i = 0; i < 1000; i++) file.P("甲", 1, 0);
        var result = Measured(file.ToBytes());
        result.Document!.Text.Length.ShouldBeLessThan(300_000);
    }

    [Fact]
    public void A_list_that_starts_at_two_thousand_million()
    {
        var file = new WordFile().List(WordFile.Level(0, "upperRoman", "%1", start: int.MaxValue), WordFile.Level(1, "lowerLetter", "%2", start: int.MaxValue));
        Reads("2147483647 甲\n2147483647 乙\n2147483647 丙", file.P("甲", 1, 0).P("乙", 1, 1).P("丙", 1, 0).ToBytes());
    }

    [Fact]
    public void More_parts_than_allowed()
    {
        var parts = Enumerable.Range(0, 5000).Select(i => ($"word/media/{i}.png", Array.Empty<byte>())).Prepend(("word/document.xml", [])).ToArray();
        Refuses("LG2204", WordFile.Zip(CompressionLevel.NoCompression, parts));
    }

    [Fact]
    public void A_directory_that_states_fewer_parts_than_it_holds()
    {
        var parts = Enumerable.Range(0, 5000).Select(i => ($"word/media/{i}.png", Array.Empty<byte>())).Prepend(("word/document.xml", [])).ToArray();
        var bytes = WordFile.Zip(CompressionLevel.NoCompression, parts);
        var end = bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(end + 8), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(end + 10), 1);
        Refuses("LG2204", bytes);
    }

    [Fact]
    public void A_part_that_states_a_smaller_size_than_it_has()
    {
        var bytes = Document(Open + Repeat("<w:p><w:r><w:t>甲</w:t></w:r></w:p>", 5000) + Close);
        var entry = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(entry + 24), 10);
        var result = Measured(bytes);
        (result.IsRead || result.Diagnostics[0].Severity == DiagnosticSeverity.Error).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.6)]
    [InlineData(0.99)]
    public void A_truncated_Word_file(double share)
    {
        var bytes = new WordFile().P(new string('甲', 5000)).P("乙").ToBytes();
        Refuses("LG2209", bytes[..(int)(bytes.Length * share)]);
    }

    [Fact]
    public void A_Word_file_whose_XML_is_cut_off() => Refuses("LG2208", Document(Open + "<w:p><w:r><w:t>甲"));

    [Fact]
    public void A_Word_file_without_its_document() =>
        Refuses("LG2213", WordFile.Zip(CompressionLevel.Fastest, ("[Content_Types].xml", "<Types/>"u8.ToArray()), ("docProps/app.xml", [])));

    [Fact]
    public void A_renamed_program()
    {
        var program = new byte[100_000];
        "MZ"u8.CopyTo(program);
        Refuses("LG2011", program);
    }

    [Fact]
    public void Bytes_without_meaning()
    {
        var bytes = new byte[1_000_000];
        new Random(7).NextBytes(bytes);
        Refuses("LG2015", bytes);
    }

    [Fact]
    public void A_part_locked_with_a_password()
    {
        var bytes = new WordFile().P("甲").ToBytes();
        // Bit 0 of the flags, in the local header and in the directory of every entry.
        for (var i = 0; i < bytes.Length - 4; i++)
        {
            if (bytes.AsSpan(i, 4).SequenceEqual("PK\u0003\u0004"u8)) bytes[i + 6] |= 1;
            if (bytes.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8)) bytes[i + 8] |= 1;
        }

        Refuses("LG2012", bytes);
    }

    [Fact]
    public void A_file_larger_than_allowed() => Refuses("LG2201", new byte[ReadLimits.DefaultInputBytes + 1]);

    [Fact]
    public void A_page_larger_than_allowed() => Refuses("LG2201", Page(new string('a', ReadLimits.DefaultMarkupBytes)));

    [Fact]
    public void A_stream_without_end()
    {
        using var endless = new EndlessStream();
        Read.Codes(DocumentReader.Default.Read(endless)).ShouldBe(["LG2201"]);
        endless.Handed.ShouldBeLessThanOrEqualTo(ReadLimits.DefaultInputBytes + 1L);
    }

    [Fact]
    public void A_text_longer_than_allowed() => Refuses("LG2210", Encoding.ASCII.GetBytes(new string('a', ReadLimits.DefaultTextLength + 1)));

    private const string Open = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string Close = "</w:body></w:document>";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static byte[] Page(string body) => Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>");

    private static byte[] Document(string xml, CompressionLevel level = CompressionLevel.Fastest) => Document(Encoding.UTF8.GetBytes(xml), level);

    private static byte[] Document(byte[] xml, CompressionLevel level) => WordFile.Zip(level, ("word/document.xml", xml));
}
