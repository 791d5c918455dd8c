using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.WordFile;

namespace LawGov.Readers.Tests.Word;

public class NumberingTests
{
    [Theory]
    [InlineData("chineseCounting", "%1、", "一、 甲|二、 乙|三、 丙")]
    [InlineData("chineseCountingThousand", "（%1）", "（一） 甲|（二） 乙|（三） 丙")]
    [InlineData("chineseCountingThousand", "第%1条", "第一条 甲|第二条 乙|第三条 丙")]
    [InlineData("chineseCountingThousand", "第%1章　", "第一章　甲|第二章　乙|第三章　丙")]
    [InlineData("japaneseCounting", "%1、", "一、 甲|二、 乙|三、 丙")]
    [InlineData("ideographDigital", "%1、", "一、 甲|二、 乙|三、 丙")]
    [InlineData("ideographTraditional", "%1、", "甲、 甲|乙、 乙|丙、 丙")]
    [InlineData("decimal", "%1.", "1. 甲|2. 乙|3. 丙")]
    [InlineData("decimal", "(%1)", "(1) 甲|(2) 乙|(3) 丙")]
    [InlineData("decimalFullWidth", "%1．", "１． 甲|２． 乙|３． 丙")]
    [InlineData("decimalEnclosedCircle", "%1", "① 甲|② 乙|③ 丙")]
    [InlineData("upperRoman", "%1.", "I. 甲|II. 乙|III. 丙")]
    [InlineData("lowerLetter", "%1)", "a) 甲|b) 乙|c) 丙")]
    [InlineData("none", "附件", "附件 甲|附件 乙|附件 丙")]
    [InlineData("bullet", "——", "—— 甲|—— 乙|—— 丙")]
    [InlineData("bullet", "\uF06C", "• 甲|• 乙|• 丙")]
    public void Renders_labels(string format, string text, string expected) =>
        Read.Lines(new WordFile().List(Level(0, format, text)).P("甲", 1, 0).P("乙", 1, 0).P("丙", 1, 0)).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("<w:suff w:val=\"nothing\"/>", "一、甲")]
    [InlineData("<w:suff w:val=\"space\"/>", "一、 甲")]
    [InlineData("<w:suff w:val=\"tab\"/>", "一、 甲")]
    [InlineData("", "一、 甲")]
    public void Sets_the_gap_behind_the_label(string suffix, string expected) =>
        Read.Word(new WordFile().List(Level(0, "chineseCounting", "%1、", suffix)).P("甲", 1, 0)).Text.ShouldBe(expected);

    [Fact]
    public void Numbers_a_plan_with_parts_sections_and_items()
    {
        var file = new WordFile().List(
            Level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>"),
            Level(1, "chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>"),
            Level(2, "decimal", "%3."));
        file.P("政府职能", 1, 0).P("审批改革", 1, 1).P("严格执行", 1, 2).P("建立机制", 1, 2).P("清单管理", 1, 1).P("2016年底前", 1, 2).P("政府立法", 1, 0).P("立法机制", 1, 1);
        Read.Lines(file).ShouldBe(["一、政府职能", "（一）审批改革", "1. 严格执行", "2. 建立机制", "（二）清单管理", "1. 2016年底前", "二、政府立法", "（一）立法机制"]);
    }

    [Fact]
    public void Restarts_never_where_the_list_says_so()
    {
        var file = new WordFile().List(Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"));
        file.P("a", 1, 0).P("b", 1, 1).P("c", 1, 1).P("d", 1, 0).P("e", 1, 1);
        Read.Lines(file).ShouldBe(["一、 a", "1. b", "2. c", "二、 d", "3. e"]);
    }

    [Fact]
    public void Restarts_after_the_level_the_list_names()
    {
        var file = new WordFile().List(Level(0, "decimal", "%1"), Level(1, "decimal", "%2"), Level(2, "decimal", "(%3)", "<w:lvlRestart w:val=\"1\"/>"));
        file.P("a", 1, 0).P("b", 1, 1).P("c", 1, 2).P("d", 1, 1).P("e", 1, 2).P("f", 1, 0).P("g", 1, 2);
        Read.Lines(file).ShouldBe(["1 a", "1 b", "(1) c", "2 d", "(2) e", "2 f", "(1) g"]);
    }

    [Fact]
    public void Composes_the_numbers_of_several_levels()
    {
        var file = new WordFile().List(Level(0, "chineseCounting", "第%1章"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"));
        file.P("a", 1, 0).P("b", 1, 1).P("c", 1, 2).P("d", 1, 2).P("e", 1, 0).P("f", 1, 2);
        Read.Lines(file).ShouldBe(["第一章 a", "一.1 b", "1.1.1 c", "1.1.2 d", "第二章 e", "2.1.1 f"]);
    }

    [Fact]
    public void Counts_on_in_lists_of_one_family_and_restarts_where_a_list_says_so()
    {
        var file = new WordFile().Numbering(
            $"<w:abstractNum w:abstractNumId=\"7\">{Level(0, "decimal", "%1.")}</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>");
        file.P("a", 1, 0).P("b", 2, 0).P("c", 3, 0).P("d", 3, 0).P("e", 1, 0);
        Read.Lines(file).ShouldBe(["1. a", "2. b", "5. c", "6. d", "7. e"]);
    }

    [Fact]
    public void Takes_a_level_that_a_list_defines_anew()
    {
        var file = new WordFile().Numbering(
            $"<w:abstractNum w:abstractNumId=\"7\">{Level(0, "decimal", "%1.")}</w:abstractNum>"
            + $"<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">{Level(0, "chineseCounting", "第%1条", start: 3)}</w:lvlOverride></w:num>");
        Read.Lines(file.P("a", 1, 0).P("b", 1, 0)).ShouldBe(["第三条 a", "第四条 b"]);
    }

    [Fact]
    public void Starts_where_a_level_says() =>
        Read.Lines(new WordFile().List(Level(0, "decimal", "%1.", start: 0)).P("a", 1, 0).P("b", 1, 0)).ShouldBe(["0. a", "1. b"]);

    [Fact]
    public void Keeps_lists_apart()
    {
        var file = new WordFile().Numbering(
            $"<w:abstractNum w:abstractNumId=\"1\">{Level(0, "chineseCounting", "%1、")}</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">{Level(0, "decimal", "%1.")}</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>");
        file.P("a", 1, 0).P("b", 2, 0).P("c", 1, 0).P("d", 2, 0);
        Read.Lines(file).ShouldBe(["一、 a", "1. b", "二、 c", "2. d"]);
    }

    [Fact]
    public void Follows_levels_linked_to_styles()
    {
        var file = new WordFile()
            .Styles("""
                <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="H2"/></w:style>
                <w:style w:type="paragraph" w:styleId="H3"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Off"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
                """)
            .List(
                Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>"), Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>"),
                Level(2, "decimal", "%3.", "<w:pStyle w:val=\"H3\"/>"));
        file.P("a", style: "H1").P("b", style: "H2").P("c", style: "Mine").P("d", style: "H3").P("e", style: "Off").P("f", style: "H1").P("g", list: 0, style: "H1");
        Read.Lines(file).ShouldBe(["一、 a", "（一） b", "（二） c", "1. d", "e", "二、 f", "g"]);
    }

    [Fact]
    public void Numbers_paragraphs_of_the_default_style()
    {
        var file = new WordFile()
            .Styles("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .List(Level(0, "decimal", "%1."));
        Read.Lines(file.P("a").P("b")).ShouldBe(["1. a", "2. b"]);
    }

    [Fact]
    public void Follows_a_list_to_the_numbering_style_that_defines_it()
    {
        var file = new WordFile()
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"Law\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>")
            .Numbering(
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Law\"/></w:abstractNum>"
                + $"<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"Law\"/>{Level(0, "chineseCountingThousand", "第%1条")}</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>");
        Read.Lines(file.P("a", 1, 0).P("b", 1, 0)).ShouldBe(["第一条 a", "第二条 b"]);
    }

    [Fact]
    public void Reads_custom_formats_out_of_their_branch()
    {
        const string level = """
            <w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>
            <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>
            """;
        Read.Lines(new WordFile().List(level).P("a", 1, 0).P("b", 1, 0)).ShouldBe(["001 a", "002 b"]);
    }

    [Fact]
    public void Numbers_empty_paragraphs_and_cells()
    {
        var file = new WordFile().List(Level(0, "decimal", "%1"));
        var number = $"<w:tc>{Paragraph("", 1, 0)}</w:tc>";
        file.Xml(Table(Row(Cell("序号"), Cell("任务")), Row(number, Cell("甲")), Row(number, Cell("乙"))));
        Read.Lines(file).ShouldBe(["序号\t任务", "1\t甲", "2\t乙"]);
    }

    [Fact]
    public void Says_once_that_a_format_is_unknown()
    {
        var result = Read.Bytes(new WordFile().List(Level(0, "thaiCounting", "%1.")).P("a", 1, 0).P("b", 1, 0).ToBytes());
        result.Document!.Text.ShouldBe("1. a\n2. b");
        Read.Codes(result).ShouldBe(["LG2401"]);
    }

    [Fact]
    public void Says_that_a_list_is_missing()
    {
        var result = Read.Bytes(new WordFile().P("a", 9, 0).P("b", 9, 0).ToBytes());
        result.Document!.Text.ShouldBe("a\nb");
        Read.Codes(result).ShouldBe(["LG2402"]);
    }

    [Fact]
    public void Survives_loops_of_styles_and_lists()
    {
        var file = new WordFile()
            .Styles("""
                <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
                <w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                """)
            .Numbering("<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        Read.Lines(file.P("a", style: "A").P("b", 1, 0)).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Marks_automatic_numbers_in_the_map()
    {
        var document = Read.Word(new WordFile().List(Level(0, "chineseCounting", "%1、")).P("前言").P("甲", 1, 0));
        document.Text.ShouldBe("前言\n一、 甲");
        document.Locate(3).ShouldBe(new SourcePlace(2, IsAutomaticNumber: true));
        document.Locate(6).ShouldBe(new SourcePlace(2));
    }
}
