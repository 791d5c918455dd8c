using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Normalizing;

/// <summary>Rows that a page printed over several lines: their characters stand in another order than in the source, and every range knows what it fills there.</summary>
public class CompactTextTests
{
    private const string Table = "工作分工\n序号    任务    责任单位\n1    加强河道巡查，及时清    县水利\n     理漂浮物。    局、县住\n2    疏通沟渠。    县农业农村局";

    [Theory]
    [InlineData("工作分工", "工作分工")]
    [InlineData("任务\t责任单位", "任务    责任单位")]
    [InlineData("河道巡查", "河道巡查")]
    [InlineData("巡查,及时清", "巡查，及时清")]
    [InlineData("及时清理漂浮物。", "及时清    县水利\n     理漂浮物。")]
    [InlineData("理漂浮物。", "理漂浮物。")]
    [InlineData("县水利局、县住", "县水利\n     理漂浮物。    局、县住")]
    [InlineData("局、县住", "局、县住")]
    [InlineData("漂浮物。\t县水利", "县水利\n     理漂浮物。")] // what stands before in the source stands behind here
    [InlineData("1\t加强河道巡查,及时清理漂浮物。\t县水利局、县住", "1    加强河道巡查，及时清    县水利\n     理漂浮物。    局、县住")]
    [InlineData("县住2\t疏通", "县住\n2    疏通")]
    [InlineData("疏通沟渠。\t县农业农村局", "疏通沟渠。    县农业农村局")]
    [InlineData("分工序号", "分工\n序号")]
    public void Ranges_of_printed_rows(string words, string source)
    {
        using var text = Normalizer.Normalize(Table);
        var at = text.Chars.IndexOf(words);
        at.ShouldBeGreaterThanOrEqualTo(0, text.Chars.ToString());
        text.ToSpan(at, at + words.Length).In(Table).ToString().ShouldBe(source);
    }

    [Theory]
    [InlineData("工作分工", false)]
    [InlineData("序号", true)]
    [InlineData("局、县住", true)]
    [InlineData("县农业", true)]
    public void Only_rows_are_printed(string words, bool expected)
    {
        using var text = Normalizer.Normalize(Table);
        text.IsPrinted(text.Chars.IndexOf(words)).ShouldBe(expected);
    }

    [Fact]
    public void Lines_of_a_printed_table()
    {
        LineText.Of(Table).ShouldBe("工作分工¶rp 序号⇥任务⇥责任单位¶rpu 1⇥加强河道巡查,及时清理漂浮物。⇥县水利局、县住¶rpu 2⇥疏通沟渠。⇥县农业农村局");
        LineText.Of("序号    任务    责任单位\n1    加强河道巡查    县水利局\n— 2 —\n2    疏通沟渠。    县农业农村局\n3    修桥。    县交通局").ShouldContain("¶m¶");
    }
}
