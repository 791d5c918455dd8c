using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.DocFile;

namespace LawGov.Readers.Tests.Doc;

/// <summary>Old Word files, made part by part.</summary>
public class DocTests
{
    private const byte Decimal = 0;
    private const byte ChineseCounting = 37;

    private static string[] Lines(DocFile file) => Read.Document(file.ToBytes()).Text.Split('\n');

    [Fact]
    public void Reads_paragraphs()
    {
        var document = Read.Document(new DocFile().P("云岭县工作要点").P("").P("修订规则。").ToBytes());
        (document.Format, document.Text).ShouldBe((SourceFormat.LegacyWord, "云岭县工作要点\n\n修订规则。"));
        document.Locate(document.Text.IndexOf('修')).ToString().ShouldBe("paragraph 3");
    }

    [Fact]
    public void Counts_lists()
    {
        var file = new DocFile().List((ChineseCounting, "%1、"), (Decimal, "%2."));
        foreach (var level in new[] { 0, 1, 1, 0, 1 }) file.P("x", 1, level);
        Lines(file).ShouldBe(["一、x", "1.x", "2.x", "二、x", "1.x"]);
    }

    [Theory]
    [InlineData("AUTONUM|AUTONUM", "1.x|2.x")]
    [InlineData("AUTONUM \\* CHINESENUM3 \\s 、|AUTONUM \\* CHINESENUM3 \\s 、", "一、x|二、x")]
    [InlineData("1:AUTONUM|2:AUTONUM|2:AUTONUM|1:AUTONUM|2:AUTONUM", "1.x|1.x|2.x|2.x|1.x")]
    [InlineData("1:AUTONUMLGL|2:AUTONUMLGL|AUTONUMLGL", "1.x|1.1.x|1.1.1.x")]
    [InlineData("1:AUTONUMOUT|2:AUTONUMOUT", "I.x|A.x")]
    [InlineData("LISTNUM|LISTNUM \\l 2|LISTNUM", "1)x|a)x|2)x")]
    [InlineData("LISTNUM LegalDefault|LISTNUM LegalDefault \\l 2", "1.x|1.1.x")]
    public void Counts_fields(string fields, string expected)
    {
        var file = new DocFile().Headings();
        foreach (var field in fields.Split('|'))
        {
            var style = char.IsAsciiDigit(field[0]) ? field[0] - '0' : 0;
            file.P(Field(style == 0 ? field : field[2..]) + "x", style: style);
        }

        Lines(file).ShouldBe(expected.Split('|'));
    }

    [Theory]
    [InlineData("3", "表3x|表4x")]
    [InlineData(null, "表1x|表2x")]
    public void Shows_the_stored_number_of_a_sequence_and_counts_on_from_it(string? stored, string expected) =>
        Lines(new DocFile().P("表" + Field("SEQ 表", stored) + "x").P("表" + Field("SEQ 表") + "x")).ShouldBe(expected.Split('|'));

    [Fact]
    public void Says_that_the_number_of_a_field_is_missing()
    {
        var result = Read.Bytes(new DocFile().P(Field("LISTNUM 无此表") + "甲").ToBytes());
        result.Document!.Text.ShouldBe("甲");
        Read.Codes(result).ShouldBe(["LG2408"]);
    }

    [Fact]
    public void Reads_tables_and_counts_fields_in_them_in_order()
    {
        var field = Field("AUTONUM");
        Lines(new DocFile().P(field + "前").Row($"序号|任务").Row($"{field}|甲").Row($"{field}|乙").P(field + "后"))
            .ShouldBe(["1.前", "序号\t任务", "2.\t甲", "3.\t乙", "4.后"]);
    }

    [Fact]
    public void Counts_no_number_of_a_covered_cell() =>
        Lines(new DocFile().List((Decimal, "%1")).Row("序号|任务").Row("#|甲").Row("^#|乙").Row("#|丙")).ShouldBe(["序号\t任务", "1\t甲", "〃\t乙", "2\t丙"]);

    [Theory]
    [InlineData("\u000B", "甲\n乙")]
    [InlineData("\u001E", "甲-乙")]
    [InlineData("\u001F", "甲乙")]
    [InlineData("\t", "甲 乙")]
    [InlineData("\u00A0", "甲 乙")]
    [InlineData("\u0001", "甲乙")]
    [InlineData("\u0013 PAGE \u00147\u0015", "甲乙")]
    [InlineData("\u0013 REF a \u0014第一\u0015", "甲第一乙")]
    public void Reads_what_stands_between_characters(string between, string expected) => Read.Document(new DocFile().P($"甲{between}乙").ToBytes()).Text.ShouldBe(expected);
}
