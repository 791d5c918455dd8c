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
    [InlineData("最长不得超过5个工作日", "不得超过5个工作日", "5", "个工作日", Comparison.AtMost)]
    [InlineData("不得高于3%", "不得高于3%", "3", "%", Comparison.AtMost)]
    [InlineData("不得少于2次", "不得少于2次", "2", "次", Comparison.AtLeast)]
    [InlineData("占比不低于供应总量的5%", "不低于供应总量的5%", "5", "%", Comparison.AtLeast)]
    [InlineData("预付款不低于合同金额30%", "不低于合同金额30%", "30", "%", Comparison.AtLeast)]
    [InlineData("保证金不得超过合同金额的5%", "不得超过合同金额的5%", "5", "%", Comparison.AtMost)]
    [InlineData("达到设计能力的70%", "达到设计能力的70%", "70", "%", Comparison.AtLeast)]
    [InlineData("处理量达到设计能力的60%", "达到设计能力的60%", "60", "%", Comparison.AtLeast)]
    [InlineData("上线率实现100%", "实现100%", "100", "%", Comparison.AtLeast)]
    [InlineData("提高产品合格率至93%", "提高产品合格率至93%", "93", "%", Comparison.AtLeast)]
    [InlineData("压缩办理时限到3天", "压缩办理时限到3天", "3", "天", Comparison.AtMost)]
    [InlineData("签订时间压缩至10日内", "压缩至10日内", "10", "日", Comparison.AtMost)]
    [InlineData("亩产值不低于2500元/亩", "不低于2500元/亩", "2500", "元/亩", Comparison.AtLeast)]
    [InlineData("抽检不少于4批次/千人", "不少于4批次/千人", "4", "批次/千人", Comparison.AtLeast)]
    [InlineData("实现突破1万户的目标", "突破1万户", "10000", "户", Comparison.MoreThan)]
    [InlineData("投放资金500万元以上", "500万元以上", "5000000", "元", Comparison.AtLeast)]
    [InlineData("新建3个以上的示范点", "3个以上", "3", "个", Comparison.AtLeast)]
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
    [InlineData("对出口500万美元以下的茶企")] // who is meant
    [InlineData("对进出口额低于6500万美元的茶企")]
    [InlineData("对全县5000万元以上项目开展监测")]
    [InlineData("采购200万元以下的货物")]
    [InlineData("50万元以下账款")]
    [InlineData("注册资本5000万元以上")]
    [InlineData("三级及以上茶园占比")]
    [InlineData("失业3个月及以上人员")]
    [InlineData("举办超过100人的活动")]
    [InlineData("不超过300万元的部分")]
    [InlineData("通行次数在30次(含)以上的车辆")]
    [InlineData("10日内办结")]
    [InlineData("达到职工人数25%")]
    [InlineData("提高补贴，由5元至10元")]
    [InlineData("不低于总量，占5%")]
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
