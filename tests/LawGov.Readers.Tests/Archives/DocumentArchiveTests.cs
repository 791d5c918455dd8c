using System.IO.Compression;
using System.Text;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Archives;
using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Archives;

public class DocumentArchiveTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("一、总则");

    [Fact]
    public void Reads_files_of_all_formats_in_the_order_of_their_paths()
    {
        var archive = Open(("乙/方案.docx", new WordFile().P("甲").ToBytes()), ("乙/", []), ("a.txt", Read.Gb18030.GetBytes("区司法局负责全区依法行政工作")), ("c.html", "<p>x</p>"u8.ToArray()));
        archive.Diagnostics.ShouldBeEmpty();
        archive.Paths.ShouldBe(["a.txt", "c.html", "乙/方案.docx"]);
        archive.ReadAll().Select(d => (d.Path, d.Result.Document!.Text)).ShouldBe([("a.txt", "区司法局负责全区依法行政工作"), ("c.html", "x"), ("乙/方案.docx", "甲")]);
    }

    [Fact]
    public void Can_be_read_twice()
    {
        var archive = Open(("a.txt", Text));
        archive.ReadAll().ShouldBe(archive.ReadAll());
    }

    [Theory]
    [InlineData("__MACOSX/a.txt")]
    [InlineData("x/.DS_Store")]
    [InlineData("x/._a.txt")]
    [InlineData("Thumbs.db")]
    [InlineData("x/~$方案.docx")]
    [InlineData("x/")]
    public void Leaves_out_what_programs_left_behind(string path) => Open((path, Text), ("a.txt", Text)).Paths.ShouldBe(["a.txt"]);

    [Fact]
    public void Reads_names_that_were_packed_as_GBK()
    {
        const string name = "法治政府建设实施方案.txt";
        var bytes = Pack(("ABCDEFGHIJKLMNOPQRST.txt", Text));
        // The same length in GBK; the archive writes plain names without a mark of their encoding.
        var raw = Read.Gb18030.GetBytes(name);
        raw.Length.ShouldBe(24);
        for (var at = bytes.AsSpan().IndexOf("ABCDEFGHIJ"u8); at >= 0; at = bytes.AsSpan().IndexOf("ABCDEFGHIJ"u8)) raw.CopyTo(bytes.AsSpan(at));
        DocumentArchive.Open(bytes).Paths.ShouldBe([name]);
    }

    [Fact]
    public void Goes_on_behind_a_file_it_cannot_read()
    {
        var results = Open(("a.pdf", "%PDF-1.4"u8.ToArray()), ("b.zip", Pack(("x.txt", Text))), ("c.txt", Text)).ReadAll().ToList();
        results.Select(r => r.Result.Diagnostics.FirstOrDefault()?.Code).ShouldBe(["LG2209", "LG2214", null]);
        results[2].Result.Document!.Text.ShouldBe("一、总则");
    }

    [Fact]
    public void Reports_a_second_file_of_the_same_name_and_reads_the_first()
    {
        var document = Open(("a.txt", "甲"u8.ToArray()), ("A.TXT", "乙"u8.ToArray()), ("b.txt", Text)).ReadAll().ToList();
        document.Select(d => (d.Path, d.Result.Document!.Text)).ShouldBe([("a.txt", "甲"), ("b.txt", "一、总则")]);
        document.Select(d => string.Join(' ', Read.Codes(d.Result))).ShouldBe(["LG2216", ""]);
    }

    [Fact]
    public void Reports_a_file_that_is_shorter_than_the_archive_says()
    {
        var bytes = Pack(("a.txt", Text), ("b.txt", Text));
        // The directory at the end states the length at offset 24 of the entry.
        var entry = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[entry + 24].ShouldBe((byte)Text.Length);
        bytes[entry + 24] = 200;
        var results = DocumentArchive.Open(bytes).ReadAll().ToList();
        results.Select(r => string.Join(' ', Read.Codes(r.Result))).ShouldBe(["LG2217", ""]);
        results[0].Result.Document!.Text.ShouldBe("一、总则");
    }

    /// <summary>What inflates to more than the stated length is cut there by the library for archives.</summary>
    [Theory]
    [InlineData(24, 6)]
    [InlineData(24, 0)]
    [InlineData(16, 1)]
    public void Reports_a_file_that_is_longer_than_the_archive_says_or_was_changed(int offset, byte value)
    {
        var bytes = Pack(("a.txt", Text), ("b.txt", Text));
        var entry = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[entry + offset] = value;
        var results = DocumentArchive.Open(bytes).ReadAll().ToList();
        Read.Codes(results[0].Result).ShouldContain("LG2221");
        Read.Codes(results[1].Result).ShouldBeEmpty();
    }

    [Fact]
    public void Stops_when_all_files_together_inflate_too_far()
    {
        var options = new ReadOptions { Limits = new ReadLimits { ArchiveBytes = 25 } };
        var archive = DocumentArchive.Open(Pack(("a.txt", Text), ("b.txt", Text), ("c.txt", Text), ("d.txt", Text)), options: options);
        archive.ReadAll().Select(r => (r.Path, r.Result.Diagnostics.FirstOrDefault()?.Code)).ShouldBe([("a.txt", null), ("b.txt", null), ("c.txt", "LG2215")]);
    }

    [Fact]
    public void Bounds_each_file()
    {
        var bomb = WordFile.Zip(CompressionLevel.SmallestSize, ("a.txt", new byte[20_000_000]), ("b.txt", Text));
        var results = DocumentArchive.Open(bomb).ReadAll().ToList();
        Read.Codes(results[0].Result).ShouldBe(["LG2203"]);
        results[1].Result.IsRead.ShouldBeTrue();
        var small = new ReadOptions { Limits = new ReadLimits { InputBytes = 4 } };
        Read.Codes(DocumentArchive.Open(Pack(("b.txt", Text)), options: small).ReadAll().Single().Result).ShouldBe(["LG2201"]);
    }

    [Fact]
    public void Says_what_is_wrong_with_an_archive_it_cannot_open()
    {
        var archive = DocumentArchive.Open("PK\u0003\u0004abc"u8.ToArray());
        archive.Paths.ShouldBeEmpty();
        archive.ReadAll().ShouldBeEmpty();
        var error = archive.Diagnostics.ShouldHaveSingleItem();
        (error.Code, error.Severity).ShouldBe(("LG2209", DiagnosticSeverity.Error));
        var few = new ReadOptions { Limits = new ReadLimits { Parts = 1 } };
        DocumentArchive.Open(Pack(("a", Text), ("b", Text)), options: few).Diagnostics.Single().Code.ShouldBe("LG2204");
    }

    [Fact]
    public void Names_that_climb_are_only_names() => Open(("../../etc/passwd", Text)).ReadAll().Single().Path.ShouldBe("../../etc/passwd");

    private static DocumentArchive Open(params (string, byte[])[] files) => DocumentArchive.Open(Pack(files));

    private static byte[] Pack(params (string, byte[])[] files) => WordFile.Zip(CompressionLevel.Fastest, files);
}
