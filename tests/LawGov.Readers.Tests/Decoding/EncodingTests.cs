using System.Text;
using LawGov.Readers.Tests.Kit;
using LawGov.Tests.Shared;

namespace LawGov.Readers.Tests.Decoding;

public class EncodingTests
{
    private const string Plan = "一、政府职能转变方面\n1.严格执行国家有关行政审批的命令。（市审改办牵头，市政府相关部门配合）\n";

    public static TheoryData<string, byte[]> Marked => new()
    {
        { "utf-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Plan)] },
        { "utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Plan)] },
        { "utf-16BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Plan)] },
        { "utf-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Plan)] },
        { "GB18030", [0x84, 0x31, 0x95, 0x33, .. Read.Gb18030.GetBytes(Plan)] },
    };

    [Theory, MemberData(nameof(Marked))]
    public void Believes_a_byte_order_mark_and_leaves_it_out(string encoding, byte[] bytes)
    {
        var result = Read.Bytes(bytes);
        result.Document!.Text.ShouldBe(Plan);
        result.Document.Encoding.ShouldBe(encoding);
        result.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_UTF8_without_a_mark()
    {
        var document = Read.Document(Encoding.UTF8.GetBytes(Plan));
        (document.Text, document.Encoding).ShouldBe((Plan, "utf-8"));
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("gbk")]
    [InlineData("gb18030")]
    public void Reads_the_Chinese_encodings_without_being_told(string name)
    {
        var document = Read.Document(CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(Plan));
        (document.Text, document.Encoding).ShouldBe((Plan, "GB18030"));
    }

    [Fact]
    public void Reads_characters_that_only_GB18030_has() => Read.Document(Read.Gb18030.GetBytes("镕𠮷䶮、" + Plan)).Text.ShouldBe("镕𠮷䶮、" + Plan);

    [Theory, MemberData(nameof(SeedNames))]
    public void Reads_every_seed_from_every_encoding(string seed)
    {
        var text = Repository.ReadSeed(seed);
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Read.Gb18030 })
            Read.Document(encoding.GetBytes(text)).Text.ShouldBe(text, encoding.WebName);
    }

    public static TheoryData<string> SeedNames => Repository.Seeds;

    [Theory]
    [InlineData(false, "utf-16")]
    [InlineData(true, "utf-16BE")]
    public void Recognises_UTF16_without_a_mark_and_says_so(bool isBig, string name)
    {
        var result = Read.Bytes((isBig ? Encoding.BigEndianUnicode : Encoding.Unicode).GetBytes(Plan));
        (result.Document!.Text, result.Document.Encoding).ShouldBe((Plan, name));
        Read.Codes(result).ShouldBe(["LG2105"]);
    }

    [Theory]
    [InlineData("联通")]
    [InlineData("模范")]
    public void Reads_words_whose_GB2312_bytes_happen_to_be_UTF8(string word) => Read.Document(Read.Gb18030.GetBytes(word)).Text.ShouldBe(word);

    [Theory]
    [InlineData("<meta charset=\"gb2312\">")]
    [InlineData("<meta charset=GBK>")]
    [InlineData("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=gb2312'>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"gb18030\"?>")]
    public void Believes_the_declaration_of_a_page(string declaration)
    {
        var result = Read.Bytes(Read.Gb18030.GetBytes($"{declaration}<html><body><p>区司法局负责</p></body></html>"));
        (result.Document!.Text, result.Document.Encoding).ShouldBe(("区司法局负责", "GB18030"));
        result.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_Big5_where_a_page_declares_it()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("<html><head><meta charset=big5></head><body><p>行政院法規會</p></body></html>");
        Read.Document(bytes).Text.ShouldBe("行政院法規會");
    }

    [Theory]
    [InlineData("gb2312", "utf-8")]
    [InlineData("utf-8", "GB18030")]
    [InlineData("big5", "utf-8")]
    public void Finds_out_that_a_declaration_is_wrong(string declared, string real)
    {
        var html = $"<html><head><meta charset=\"{declared}\"></head><body><p>全面推行一个窗口办理、并联办理、限时办理。（区司法局负责）</p></body></html>";
        var result = Read.Bytes(real == "utf-8" ? Encoding.UTF8.GetBytes(html) : Read.Gb18030.GetBytes(html));
        result.Document!.Text.ShouldBe("全面推行一个窗口办理、并联办理、限时办理。（区司法局负责）");
        result.Document.Encoding.ShouldBe(real);
        Read.Codes(result).ShouldBe(["LG2103"]);
        result.Diagnostics[0].Message.ShouldContain(declared);
    }

    [Fact]
    public void Reports_a_declaration_nobody_knows() =>
        Read.Codes(Read.Bytes(Encoding.UTF8.GetBytes("<html><meta charset=martian><body>正文</body></html>"))).ShouldBe(["LG2104"]);

    [Fact]
    public void Obeys_the_caller_before_the_declaration()
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
        var result = Read.Bytes(big5.GetBytes("行政院法規會"), new ReadOptions { Encoding = "big5" });
        result.Document!.Text.ShouldBe("行政院法規會");
        Read.Codes(Read.Bytes(Encoding.UTF8.GetBytes(Plan), new ReadOptions { Encoding = "martian" })).ShouldBe(["LG2104"]);
    }

    [Fact]
    public void Doubts_text_that_fits_GB18030_only_just()
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
        Read.Codes(Read.Bytes(big5.GetBytes("行政機關應當依照法律規定公布年度報告及執行情形"))).ShouldBe(["LG2107"]);
    }

    [Fact]
    public void Says_that_Japanese_is_not_what_it_can_read()
    {
        var japanese = CodePagesEncodingProvider.Instance.GetEncoding("euc-jp")!.GetBytes("行政機関の職員は、法律の定めるところにより、計画を作成しなければならない。");
        Read.Codes(Read.Bytes(japanese)).ShouldContain("LG2107");
    }

    [Theory]
    [InlineData("지방자치단체 법치행정 추진계획. 행정절차의 투명성을 높이고 공무원 교육을 실시한다.", "euc-kr", true)]
    [InlineData("完善行政执法制度，推进综合执法，加强执法监督，健全重大行政决策程序，落实普法责任制。", "gb2312", false)]
    public void Says_that_Korean_is_not_what_it_can_read(string text, string encoding, bool isDoubtful) =>
        Read.Codes(Read.Bytes(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text))).Contains("LG2107").ShouldBe(isDoubtful);

    [Theory]
    [InlineData("plan ~{VPND~} and ~{VPND~}", "HZ")]
    [InlineData("~{MjIFVF6H~}", "HZ")]
    [InlineData("plan +Ti1lhw- and +Ti1lhw-", "UTF-7")]
    [InlineData("+W4xVhFI2Xqb\n1.+W4xVhA", "UTF-7")]
    [InlineData("+W4xVhFI2Xqb", "UTF-7")]
    [InlineData("\u001b$B9T@/\u001b(B and a plan that is written with other letters", "ISO-2022")]
    public void Names_the_encodings_of_old_mail(string text, string name)
    {
        var finding = Read.Bytes(Encoding.ASCII.GetBytes(text)).Diagnostics.ShouldHaveSingleItem();
        finding.Code.ShouldBe("LG2108");
        finding.Message.ShouldContain(name);
    }

    [Theory]
    [InlineData("plan ~{VPND~} and ~VPND~")]
    [InlineData("plan +Ti1lhw- and 1+1-2")]
    [InlineData("~{} +- a+b-c")]
    [InlineData("~{VPN~} ~{VPND ~} ~{VPND")]
    [InlineData("token=abc+Zm9vYmFyYmF6cXV4+c29tZXRoaW5n")]
    public void Takes_marks_that_stand_alone_for_plain_text(string text) => Read.Bytes(Encoding.ASCII.GetBytes(text)).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Counts_lines_however_they_end(string end)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"第一行{end}第二行{end}区司"), 0xFF, .. Encoding.UTF8.GetBytes("法局负责全区依法行政工作")];
        var result = Read.Bytes(bytes);
        result.Diagnostics.Select(d => (d.Code, d.Line, d.Column)).ShouldBe([("LG2101", 3, 3)]);
        result.Document!.Locate(result.Diagnostics[0].Span.Start).Line.ShouldBe(3);
    }

    [Fact]
    public void Replaces_wrong_bytes_and_points_at_them()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("第一行\n区司"), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("法局负责全区依法行政工作，"), 0xE4, 0xB8, .. Encoding.UTF8.GetBytes("其他部门配合。")];
        var result = Read.Bytes(bytes);
        result.Document!.Text.ShouldBe("第一行\n区司\uFFFD\uFFFD法局负责全区依法行政工作，\uFFFD其他部门配合。");
        Read.Codes(result).ShouldBe(["LG2101", "LG2101"]);
        var first = result.Diagnostics[0];
        (first.Span.Start, first.Span.Length, first.Line, first.Column).ShouldBe((6, 2, 2, 3));
    }

    [Fact]
    public void Keeps_the_greater_part_right_where_encodings_are_mixed()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Plan, 5))), .. Read.Gb18030.GetBytes("区司法局"), .. Encoding.UTF8.GetBytes(Plan)];
        var result = Read.Bytes(bytes);
        result.Document!.Text.ShouldStartWith(Plan);
        result.Document.Text.ShouldEndWith(Plan);
        result.Document.Text.ShouldContain("\uFFFD");
        Read.Codes(result).ShouldContain("LG2101");
    }

    [Fact]
    public void Reports_many_faults_one_by_one_only_at_first()
    {
        var bytes = Enumerable.Range(0, 50).SelectMany(_ => Encoding.UTF8.GetBytes("区司法局负责全区依法行政工作").Append((byte)0xFF)).ToArray();
        var codes = Read.Codes(Read.Bytes(bytes));
        codes.Count(c => c == "LG2101").ShouldBe(20);
        codes[^1].ShouldBe("LG2102");
    }

    [Fact]
    public void Says_that_text_was_lost_before() => Read.Codes(Read.Bytes(Encoding.UTF8.GetBytes("区\uFFFD\uFFFD局"))).ShouldBe(["LG2106"]);

    [Fact]
    public void Replaces_the_character_a_truncated_file_ends_in()
    {
        var bytes = Encoding.UTF8.GetBytes(Plan + "区司法局");
        var result = Read.Bytes(bytes[..^1]);
        result.Document!.Text.ShouldBe(Plan + "区司法\uFFFD");
        Read.Codes(result).ShouldBe(["LG2101"]);
    }

    [Fact]
    public void Points_at_wrong_bytes_in_the_text_of_a_page()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<html><body><div>"), 0xFF, .. Encoding.UTF8.GetBytes("</div><div id=zoom><p>一、总则</p><p>区司"), 0xFF, .. Encoding.UTF8.GetBytes("法局负责全区依法行政工作</p></div></body></html>")];
        var result = Read.Bytes(bytes);
        result.Document!.Text.ShouldBe("一、总则\n区司\uFFFD法局负责全区依法行政工作");
        result.Diagnostics.Select(d => (d.Code, d.Line, d.Column)).ShouldBe([("LG2101", 2, 3), ("LG2102", 1, 1)]);
    }
}
