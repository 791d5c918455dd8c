using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.WordFile;

namespace LawGov.Readers.Tests.Word;

public class ParagraphTests
{
    private const string Deleted = "<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del>";

    [Fact]
    public void Reads_one_paragraph_a_line()
    {
        var document = Read.Word(new WordFile().P("标题").P("").P("正文"));
        document.Text.ShouldBe("标题\n\n正文");
        document.Format.ShouldBe(SourceFormat.Docx);
        document.Encoding.ShouldBeNull();
        document.Locate(document.Text.IndexOf('正')).ToString().ShouldBe("paragraph 3");
    }

    [Fact]
    public void Reads_the_strict_namespace() =>
        Read.Word(new WordFile { Namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main" }.P("正文")).Text.ShouldBe("正文");

    [Fact]
    public void Joins_runs_and_keeps_their_spaces() =>
        Read.Word(new WordFile().Xml($"<w:p>{Run("第一")}{Run(" 条 ")}{Run("任务")}</w:p>")).Text.ShouldBe("第一 条 任务");

    [Theory]
    [InlineData("<w:br/>", "甲\n乙")]
    [InlineData("<w:cr/>", "甲\n乙")]
    [InlineData("<w:br w:type=\"page\"/>", "甲乙")]
    [InlineData("<w:tab/>", "甲 乙")]
    [InlineData("<w:noBreakHyphen/>", "甲-乙")]
    [InlineData("<w:softHyphen/>", "甲乙")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"2460\"/>", "甲①乙")]
    [InlineData("<w:footnoteReference w:id=\"2\"/>", "甲乙")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>壹</w:t></w:r></w:rubyBase></w:ruby>", "甲壹乙")]
    public void Reads_what_a_run_holds(string content, string expected) =>
        Read.Word(new WordFile().Xml($"<w:p><w:r><w:t>甲</w:t>{content}<w:t>乙</w:t></w:r></w:p>")).Text.ShouldBe(expected);

    [Theory]
    [InlineData("<w:hyperlink>{0}</w:hyperlink>")]
    [InlineData("<w:smartTag>{0}</w:smartTag>")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:ins w:id=\"1\">{0}</w:ins>")]
    [InlineData("<w:moveTo w:id=\"1\">{0}</w:moveTo>")]
    [InlineData("<w:fldSimple w:instr=\"REF a\">{0}</w:fldSimple>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"x\">{0}</mc:Choice><mc:Fallback><w:r><w:t>丙</w:t></w:r></mc:Fallback></mc:AlternateContent>")]
    [InlineData("<m:oMathPara><m:oMath><m:r><m:t>乙</m:t></m:r></m:oMath></m:oMathPara>")]
    public void Reads_through_what_wraps_runs(string wrapper) =>
        Read.Word(new WordFile().Xml($"<w:p>{Run("甲")}{wrapper.Replace("{0}", Run("乙"))}</w:p>")).Text.ShouldBe("甲乙");

    [Theory]
    [InlineData(Deleted)]
    [InlineData("<w:moveFrom w:id=\"1\"><w:r><w:t>旧</w:t></w:r></w:moveFrom>")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>隐</w:t></w:r>")]
    [InlineData("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入</w:t></w:r></w:sdtContent></w:sdt>")]
    public void Leaves_out_what_Word_does_not_show(string content) =>
        Read.Word(new WordFile()
            .Styles("<w:style w:type=\"character\" w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>")
            .Xml($"<w:p>{Run("甲")}{content}{Run("乙")}</w:p>")).Text.ShouldBe("甲乙");

    [Fact]
    public void Shows_text_that_a_run_takes_back_from_hiding() =>
        Read.Word(new WordFile().Xml("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>甲</w:t></w:r></w:p>")).Text.ShouldBe("甲");

    [Fact]
    public void Accepts_tracked_changes_and_says_so()
    {
        var result = Read.Bytes(new WordFile().Xml($"<w:p>{Run("区")}{Deleted}<w:ins w:id=\"2\">{Run("司法局")}</w:ins></w:p>").ToBytes());
        result.Document!.Text.ShouldBe("区司法局");
        Read.Codes(result).ShouldBe(["LG2404"]);
    }

    [Fact]
    public void Runs_paragraphs_together_where_a_change_deleted_the_end_between_them()
    {
        const string mark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
        var file = new WordFile().List(Level(0, "decimal", "%1."));
        file.P("甲", 1, 0).Xml(Paragraph("乙", 1, 0, more: mark)).P("丙", 1, 0).Xml(Paragraph("", 1, 0, more: mark)).P("丁", 1, 0);
        Read.Lines(file).ShouldBe(["1. 甲", "2. 乙丙", "3. 丁"]);
    }

    [Fact]
    public void Ignores_the_numbering_of_before_a_change()
    {
        const string change = "<w:pPrChange w:id=\"1\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>";
        Read.Lines(new WordFile().List(Level(0, "decimal", "%1.")).Xml(Paragraph("甲", more: change)).P("乙", 1, 0)).ShouldBe(["甲", "1. 乙"]);
    }

    [Fact]
    public void Leaves_out_the_table_of_contents()
    {
        const string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        const string page = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGEREF _1</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        const string end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var file = new WordFile().P("标题").Xml($"<w:p>{begin}{Run("一、总则")}{page}</w:p><w:p>{Run("二、附则")}{page}</w:p><w:p>{end}</w:p>").P("一、总则");
        var result = Read.Bytes(file.ToBytes());
        result.Document!.Text.ShouldBe("标题\n一、总则");
        Read.Codes(result).ShouldBe(["LG2403"]);
    }

    [Fact]
    public void Leaves_out_a_table_of_contents_in_a_content_control()
    {
        const string properties = "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>";
        var result = Read.Bytes(new WordFile().Xml($"<w:sdt>{properties}<w:sdtContent>{Paragraph("目录")}{Paragraph("一、总则 1")}</w:sdtContent></w:sdt>").P("一、总则").ToBytes());
        result.Document!.Text.ShouldBe("一、总则");
        Read.Codes(result).ShouldBe(["LG2403"]);
    }

    [Fact]
    public void Shows_the_result_of_other_fields_and_never_their_code()
    {
        const string field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>码</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2022年</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Read.Word(new WordFile().Xml($"<w:p>{field}{Run("底前")}</w:p>")).Text.ShouldBe("2022年底前");
    }

    [Fact]
    public void Does_not_lose_the_rest_behind_a_field_that_never_goes_on() =>
        Read.Lines(new WordFile().Xml("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>").P("正文")).ShouldBe(["", "正文"]);

    [Fact]
    public void Keeps_notes_and_boxes_apart_with_their_place()
    {
        var file = new WordFile()
            .Footnotes($"<w:footnote w:type=\"separator\" w:id=\"-1\">{Paragraph("线")}</w:footnote><w:footnote w:id=\"2\">{Paragraph("注一")}{Paragraph("注二")}</w:footnote>")
            .Endnotes($"<w:endnote w:id=\"1\">{Paragraph("尾注")}</w:endnote>")
            .P("标题")
            .Xml($"<w:p>{Run("甲")}<w:r><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
            .Xml("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>乙</w:t></w:r></w:p>");
        var document = Read.Word(file);
        document.Text.ShouldBe("标题\n甲\n乙");
        document.Notes.ShouldBe(
        [
            new ReadNote(ReadNoteKind.Footnote, "注一\n注二", new SourcePlace(2)),
            new ReadNote(ReadNoteKind.Endnote, "尾注", new SourcePlace(2)),
            new ReadNote(ReadNoteKind.TextBox, "框", new SourcePlace(3)),
        ]);
    }

    [Fact]
    public void Counts_lists_of_a_text_box_apart()
    {
        const string box = "<w:pict><v:textbox><w:txbxContent><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>";
        var document = Read.Word(new WordFile().List(Level(0, "decimal", "%1.")).P("甲", 1, 0).Xml($"<w:p><w:r>{box}</w:r></w:p>").P("乙", 1, 0));
        document.Text.ShouldBe("1. 甲\n\n2. 乙");
        document.Notes[0].Text.ShouldBe("1. 框");
    }

    [Fact]
    public void Leaves_out_headers() => Read.Word(new WordFile().Header(Paragraph("页眉")).P("正文")).Text.ShouldBe("正文");

    [Fact]
    public void Says_that_an_imported_file_was_not_read() =>
        Read.Codes(Read.Bytes(new WordFile().P("正文").Xml("<w:altChunk/>").ToBytes())).ShouldBe(["LG2405"]);

    [Fact]
    public void Reads_a_file_whose_styles_are_broken()
    {
        var result = Read.Bytes(new WordFile().P("正文").Raw("word/styles.xml", "<w:styles").ToBytes());
        result.Document!.Text.ShouldBe("正文");
        Read.Codes(result).ShouldBe(["LG2407"]);
    }

    [Fact]
    public void Says_that_a_document_is_empty() => Read.Codes(Read.Bytes(new WordFile().ToBytes())).ShouldBe(["LG2016"]);
}
