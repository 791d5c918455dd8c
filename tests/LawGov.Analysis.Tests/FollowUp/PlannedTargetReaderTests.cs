using LawGov.Analysis.FollowUp;
using LawGov.Model;

namespace LawGov.Analysis.Tests.FollowUp;

public class PlannedTargetReaderTests
{
    [Theory]
    [InlineData("改造危桥18座。", "18座=18")]
    [InlineData("培训不少于60学时，", "不少于60学时>60")]
    [InlineData("满意度达到95%以上", "达到95%以上>95")]
    [InlineData("办结时间不超过5个工作日", "不超过5个工作日<5")]
    [InlineData("控制在3万吨以内", "控制在3万吨以内<30000")]
    [InlineData("增长7%左右", "7%左右=7")]
    [InlineData("收入5万元（含）以上", "5万元（含）以上>50000")]
    [InlineData("能耗3%以下", "3%以下<3")]
    [InlineData("能耗3%及以下", "3%及以下<3")]
    [InlineData("提高到90%", "提高到90%>90")]
    [InlineData("压减至10件", "压减至10件<10")]
    [InlineData("建成公园6个、绿道4公里", "6个=6|4公里=4")]
    [InlineData("年满60岁老人", "")] // whom it is for
    [InlineData("每2件案件", "")]
    [InlineData("每村每季度2次", "")]
    [InlineData("全县12个社区活动", "")] // of how many
    [InlineData("前3名", "")]
    [InlineData("5天公示", "")]
    [InlineData("不少于5天公示", "不少于5天>5")]
    [InlineData("15个村全部通水", "")]
    [InlineData("建成15个村全覆盖网络", "")]
    [InlineData("对8个重点乡镇企业园", "")] // more than a noun behind it: whom, not how much
    [InlineData("对8个重点乡镇企业", "8个=8")]
    [InlineData("打造8个重点乡镇企业园", "8个=8")]
    [InlineData("2个以上部门", "2个以上>2")]
    public void Numbers_that_are_to_be_reached(string sentence, string expected) =>
        string.Join('|', PlannedTargetReader.Read([new SourceSentence(sentence, 0, sentence.Length)]).Select(t => $"{t.Text}{Mark(t.Comparison)}{t.Figure.Value}")).ShouldBe(expected);

    [Fact]
    public void A_target_knows_its_clause_and_its_place()
    {
        const string text = "一、 抓好道路，改造\n危桥不少于 18座。";
        var target = PlannedTargetReader.Read([new SourceSentence(text, 3, text.Length)]).ShouldHaveSingleItem();
        target.Clause.ShouldBe("改造危桥不少于18座");
        target.Span.In(text).ToString().ShouldBe("不少于 18座");
    }

    [Theory]
    [InlineData(Comparison.AtLeast, false, 10, true)]
    [InlineData(Comparison.AtLeast, false, 9.9, false)]
    [InlineData(Comparison.Exactly, false, 11, true)]
    [InlineData(Comparison.Exactly, false, 9, false)]
    [InlineData(Comparison.AtMost, false, 10, true)]
    [InlineData(Comparison.AtMost, false, 10.1, false)]
    [InlineData(Comparison.LessThan, false, 10.1, false)]
    [InlineData(Comparison.Exactly, true, 9.5, true)]
    [InlineData(Comparison.Exactly, true, 9.4, false)]
    public void A_value_meets_a_target(Comparison comparison, bool isAbout, double value, bool met)
    {
        var figure = new Figure("10件", 10, "件", Numeral.Arabic, Comparison.Exactly, new SourceSpan(0, 3));
        new PlannedTarget(figure, comparison, isAbout, "", "", default).IsMetBy((decimal)value).ShouldBe(met);
    }

    private static char Mark(Comparison comparison) => comparison switch { Comparison.AtLeast => '>', Comparison.AtMost => '<', _ => '=' };
}
