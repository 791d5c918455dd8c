using System.Globalization;
using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>What a report counts, and numbers that count nothing.</summary>
public class FigureReaderTests
{
    [Theory]
    [InlineData("修桥12座", "12座", "12", "座", Comparison.Exactly)]
    [InlineData("占95.8%", "95.8%", "95.8", "%", Comparison.Exactly)]
    [InlineData("逾1.2万人", "逾1.2万人", "12000", "人", Comparison.MoreThan)]
    [InlineData("超过300件", "超过300件", "300", "件", Comparison.MoreThan)]
    [InlineData("不超过300件", "不超过300件", "300", "件", Comparison.AtMost)]
    [InlineData("未超过300件", "未超过300件", "300", "件", Comparison.AtMost)]
    [InlineData("近40场", "近40场", "40", "场", Comparison.LessThan)]
    [InlineData("不足5%", "不足5%", "5", "%", Comparison.LessThan)]
    [InlineData("近百场", "近百场", "100", "场", Comparison.LessThan)]
    [InlineData("逾百场", "逾百场", "100", "场", Comparison.MoreThan)]
    [InlineData("超过百场", "超过百场", "100", "场", Comparison.MoreThan)]
    [InlineData("共三场", "三场", "3", "场", Comparison.Exactly)]
    [InlineData("唯一一个", "一个", "1", "个", Comparison.Exactly)]
    [InlineData("每周一次", "一次", "1", "次", Comparison.Exactly)]
    [InlineData("住建等三个部门", "三个", "3", "个", Comparison.Exactly)]
    [InlineData("住建等三家单位", "三家", "3", "家", Comparison.Exactly)]
    [InlineData("修桥等三项", "三项", "3", "项", Comparison.Exactly)]
    [InlineData("张某等三名", "三名", "3", "名", Comparison.Exactly)]
    [InlineData("修桥等三件", "三件", "3", "件", Comparison.Exactly)]
    [InlineData("修桥等3座", "3座", "3", "座", Comparison.Exactly)]
    [InlineData("镇三级网络", "三级", "3", "级", Comparison.Exactly)]
    [InlineData("汇编“75问”", "75问", "75", "问", Comparison.Exactly)]
    [InlineData("3周", "3周", "3", "周", Comparison.Exactly)]
    [InlineData("12部", "12部", "12", "部", Comparison.Exactly)]
    [InlineData("巡查三十二次", "三十二次", "32", "次", Comparison.Exactly)]
    [InlineData("巡查二百一十余人次", "二百一十余人次", "210", "人次", Comparison.Exactly)]
    [InlineData("惠及十五万人次", "十五万人次", "150000", "人次", Comparison.Exactly)]
    [InlineData("化解率百分之九十七", "百分之九十七", "97", "%", Comparison.Exactly)]
    [InlineData("巡查十一次", "十一次", "11", "次", Comparison.Exactly)]
    [InlineData("归档85卷", "85卷", "85", "卷", Comparison.Exactly)]
    public void Read(string text, string words, string value, string unit, Comparison comparison)
    {
        var found = Find(text).ShouldHaveSingleItem();
        text[found.Range.Start..found.Range.End].ShouldBe(words);
        (found.Value, found.Unit, found.Comparison).ShouldBe((decimal.Parse(value, CultureInfo.InvariantCulture), unit, comparison));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("2024年")]
    [InlineData("9月12日")]
    [InlineData("第3批")]
    [InlineData("第三批")]
    [InlineData("1-3项")] // only the second number has a measure, and the first stands before it
    [InlineData("1+3项")]
    [InlineData("1/3项")]
    [InlineData("共三周")]
    [InlineData("共三部")]
    [InlineData("共三点")]
    [InlineData("三场")]
    [InlineData("一批")]
    [InlineData("修桥等三座")] // no measure of a list
    [InlineData("修桥等一项")] // nor more than one
    [InlineData("区三级网络")]
    [InlineData("唯一")]
    [InlineData("《桥12座》")]
    [InlineData("“桥12座”")]
    [InlineData("“1+5”")]
    [InlineData("“75”")]
    [InlineData("“75问答”")]
    [InlineData("“三场”")]
    public void Not_read(string text) => Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("12座，13条", "12座 13条")]
    [InlineData("《桥12座》13条", "13条")] // behind a title
    [InlineData("“桥12座”13条", "13条")]
    [InlineData("“”13条", "13条")]
    [InlineData("《桥12座，13条", "12座 13条")] // a title that never ends is none
    [InlineData("“75问”13条", "75问 13条")]
    [InlineData("唯一一个，13条", "一个 13条")]
    [InlineData("2024年13条", "13条")]
    public void Several(string text, string expected) => string.Join(' ', Find(text).Select(f => text[f.Range.Start..f.Range.End])).ShouldBe(expected);

    [Fact]
    public void Places_are_those_of_the_text_and_nothing_outside_the_range_is_read()
    {
        using var compact = Normalizer.Normalize("修桥12座，逾13条，14处");
        var found = new List<FigureMention>();
        FigureReader.Find(compact, new TextRange(6, 10), found);
        found.ShouldHaveSingleItem().Range.ShouldBe(new TextRange(6, 10));
    }

    private static List<FigureMention> Find(string text)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<FigureMention>();
        FigureReader.Find(compact, new TextRange(0, compact.Chars.Length), found);
        return found;
    }
}
