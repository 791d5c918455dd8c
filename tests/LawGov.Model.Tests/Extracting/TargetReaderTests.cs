using System.Globalization;
using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Numbers that are to be reached, with what is compared, and counts that are none.</summary>
public class TargetReaderTests
{
    [Theory]
    [InlineData("不少于60学时。", "不少于60学时", "60", "学时", Comparison.AtLeast)]
    [InlineData("覆盖率不低于95%,", "不低于95%", "95", "%", Comparison.AtLeast)]
    [InlineData("至少5名", "至少5名", "5", "名", Comparison.AtLeast)]
    [InlineData("至少接受一次培训", "至少接受一次", "1", "次", Comparison.AtLeast)]
    [InlineData("至少要接受一次", "至少要接受一次", "1", "次", Comparison.AtLeast)]
    [InlineData("达到100%", "达到100%", "100", "%", Comparison.AtLeast)]
    [InlineData("提高到百分之九十五", "提高到百分之九十五", "95", "%", Comparison.AtLeast)]
    [InlineData("不超过3个工作日", "不超过3个工作日", "3", "个工作日", Comparison.AtMost)]
    [InlineData("控制在3天以内", "控制在3天以内", "3", "天", Comparison.AtMost)]
    [InlineData("压减至20天", "压减至20天", "20", "天", Comparison.AtMost)]
    [InlineData("超过50%", "超过50%", "50", "%", Comparison.MoreThan)]
    [InlineData("突破10万户", "突破10万户", "100000", "户", Comparison.MoreThan)]
    [InlineData("低于5%", "低于5%", "5", "%", Comparison.LessThan)]
    [InlineData("举办两期以上", "两期以上", "2", "期", Comparison.AtLeast)]
    [InlineData("举办2期(含)以上", "2期(含)以上", "2", "期", Comparison.AtLeast)]
    [InlineData("举办2期及以上", "2期及以上", "2", "期", Comparison.AtLeast)]
    [InlineData("3个工作日之内办结", "3个工作日之内", "3", "个工作日", Comparison.AtMost)]
    [InlineData("不少于3天以内", "不少于3天以内", "3", "天", Comparison.AtLeast)] // the word before decides
    [InlineData("20人以下", "20人以下", "20", "人", Comparison.AtMost)]
    public void Read(string text, string words, string value, string unit, Comparison comparison)
    {
        var found = Find(text).ShouldHaveSingleItem();
        text[found.Range.Start..found.Range.End].ShouldBe(words);
        (found.Value, found.Unit, found.Comparison).ShouldBe((decimal.Parse(value, CultureInfo.InvariantCulture), unit, comparison));
    }

    [Theory]
    [InlineData("")]
    [InlineData("举办2期培训")]
    [InlineData("不少于第3批")]
    [InlineData("第三批以上")]
    [InlineData("不少于2023年")]
    [InlineData("至少要认真接受一次")] // too far from its word
    [InlineData("至少,一次")]
    [InlineData("不少于约60学时")]
    [InlineData("达到全覆盖")]
    public void Not_read(string text) => Find(text).ShouldBeEmpty();

    [Fact]
    public void Several_stand_in_their_order() => Find("不少于60学时,举办2期以上,控制在3天以内").ConvertAll(t => t.Value).ShouldBe([60m, 2m, 3m]);

    private static List<TargetMention> Find(string text)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<TargetMention>();
        TargetReader.Find(compact, new TextRange(0, compact.Chars.Length), found);
        return found;
    }
}
