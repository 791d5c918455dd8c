using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.WordFile;

namespace LawGov.Readers.Tests.Word;

public class NumberFieldTests
{
    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Field(string code, string? result = null) =>
        $"{Mark("begin")}<w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r>{(result is null ? "" : Mark("separate") + Run(result))}{Mark("end")}";

    private static string Styled(string? style, string inner, string number = "") =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}{number}</w:pPr>{inner}</w:p>";

    private static WordFile WithHeadings() => new WordFile().Styles(
        string.Concat(Enumerable.Range(1, 3).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"H{i}\"><w:name w:val=\"heading {i}\"/></w:style>")));

    // Paragraphs as style:code, text "x" behind each number.
    [Theory]
    [InlineData("AUTONUM|AUTONUM", "1.x|2.x")]
    [InlineData("AUTONUM \\* Arabic \\s :|AUTONUM \\* alphabetic \\s \" \"|AUTONUM \\* ROMAN", "1:x|b x|III.x")]
    [InlineData("AUTONUM \\* CHINESENUM3 \\s 、|AUTONUM \\* CHINESENUM3 \\s 、", "一、x|二、x")]
    [InlineData("H1:AUTONUM|H2:AUTONUM|H2:AUTONUM|H1:AUTONUM|H2:AUTONUM", "1.x|1.x|2.x|2.x|1.x")]
    [InlineData("H1:AUTONUM|AUTONUM|AUTONUM|H1:AUTONUM|AUTONUM", "1.x|1.x|2.x|2.x|1.x")]
    [InlineData("H1:AUTONUMLGL|H2:AUTONUMLGL|H2:AUTONUMLGL|AUTONUMLGL|H1:AUTONUMLGL \\e", "1.x|1.1.x|1.2.x|1.2.1.x|2x")]
    [InlineData("H1:AUTONUMOUT|H2:AUTONUMOUT|H3:AUTONUMOUT|H1:AUTONUMOUT", "I.x|A.x|1.x|II.x")]
    [InlineData("LISTNUM|LISTNUM|LISTNUM \\l 2|LISTNUM", "1)x|2)x|a)x|3)x")]
    [InlineData("LISTNUM LegalDefault|LISTNUM \"LegalDefault\" \\l 2|LISTNUM LegalDefault \\l 2 \\s 5", "1.x|1.1.x|1.5.x")]
    [InlineData("LISTNUM OutlineDefault \\l 1 \\s 4|LISTNUM OutlineDefault", "IV.x|V.x")]
    public void Counts_paragraphs(string fields, string expected)
    {
        var file = WithHeadings();
        foreach (var field in fields.Split('|'))
        {
            var style = field.StartsWith('H') ? field[..2] : null;
            file.Xml(Styled(style, Field(style is null ? field : field[3..]) + Run("x")));
        }

        Read.Lines(file).ShouldBe(expected.Split('|'));
    }

    [Theory]
    [InlineData("1", "表1x|表2x")]
    [InlineData(null, "表1x|表2x")]
    [InlineData("7", "表7x|表8x")]
    public void Shows_a_stored_number_and_counts_on_from_it(string? stored, string expected)
    {
        var file = new WordFile().Xml(Styled(null, Run("表") + Field("SEQ 表 \\* ARABIC", stored) + Run("x"))).Xml(Styled(null, Run("表") + Field("SEQ 表 \\* ARABIC") + Run("x")));
        Read.Lines(file).ShouldBe(expected.Split('|'));
    }

    [Theory]
    [InlineData("SEQ 图 \\r 5", "5")]
    [InlineData("SEQ 图 \\c", "0")]
    [InlineData("SEQ 图 \\h", "")]
    [InlineData("SEQ 图 \\* CHINESENUM3", "一")]
    public void Knows_the_switches_of_a_sequence(string code, string expected) => Read.Word(new WordFile().Xml(Styled(null, Field(code)))).Text.ShouldBe(expected);

    [Fact]
    public void Counts_inside_a_numbered_paragraph_one_level_below_it()
    {
        const string number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var file = new WordFile().List(Level(0, "decimal", "%1."), Level(1, "decimal", "（%2）"))
            .Xml(Styled(null, Run("甲") + Field("LISTNUM") + Run("乙") + Field("LISTNUM") + Run("丙"), number)).Xml(Styled(null, Run("丁") + Field("LISTNUM"), number));
        Read.Lines(file).ShouldBe(["1. 甲（1）乙（2）丙", "2. 丁（1）"]);
    }

    [Fact]
    public void Finds_the_list_a_field_names()
    {
        var file = new WordFile().Numbering($"<w:abstractNum w:abstractNumId=\"3\"><w:name w:val=\"任务\"/>{Level(0, "chineseCounting", "任务%1：")}</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"3\"/></w:num>")
            .Xml(Styled(null, Field("LISTNUM 任务 \\l 1") + Run("甲"))).Xml(Styled(null, Field("LISTNUM 4 \\l 1") + Run("乙"))).P("丙", 4, 0);
        Read.Lines(file).ShouldBe(["任务一：甲", "任务二：乙", "任务三： 丙"]);
    }

    [Fact]
    public void Says_that_a_number_is_missing()
    {
        var result = Read.Bytes(new WordFile().Xml(Styled(null, Field("LISTNUM 无此表") + Run("甲"))).ToBytes());
        result.Document!.Text.ShouldBe("甲");
        Read.Codes(result).ShouldBe(["LG2408"]);
    }

    [Fact]
    public void Counts_anew_what_a_file_stores_of_fields_that_always_count() =>
        Read.Lines(new WordFile().Xml(Styled(null, Field("AUTONUM", "9.") + Run("甲"))).Xml(Styled(null, "<w:fldSimple w:instr=\" AUTONUM \">" + Run("3.") + "</w:fldSimple>" + Run("乙"))))
            .ShouldBe(["1.甲", "2.乙"]);
}
