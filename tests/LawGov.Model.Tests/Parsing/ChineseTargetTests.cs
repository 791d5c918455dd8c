using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Parsing;

/// <summary>Targets written in Chinese numerals: whole, or not at all.</summary>
public class ChineseTargetTests
{
    [Theory]
    [InlineData("成活率达到百分之九十二点五以上", 92.5, "%")]
    [InlineData("栽植不少于二十万零六百一十八株", 200618, "株")]
    [InlineData("归档不少于三万零七十件", 30070, "件")]
    [InlineData("投入不少于一亿五千万元", 150000000, "元")]
    [InlineData("培训不少于两千余人次", 2000, "人次")]
    public void Targets(string words, decimal value, string unit)
    {
        var target = PolicyDocumentParser.Default.Parse($"青山县林业工作要点\n1.{words}。（责任单位：县林业局）").Document.Tasks[0].Targets.ShouldHaveSingleItem();
        (target.Value, target.Unit, target.Comparison).ShouldBe((value, unit, Comparison.AtLeast));
    }
}
