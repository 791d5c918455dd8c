using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Half years, quarters and seasons by which something is done. The document is of 2024.</summary>
public class PeriodDeadlinesTests
{
    [Theory]
    [InlineData("修路，上半年完成。", "上半年", "2024-06-30")]
    [InlineData("下半年全面建成。", "下半年", "2024-12-31")]
    [InlineData("三季度完工。", "三季度", "2024-09-30")]
    [InlineData("第三季度，力争投用。", "第三季度", "2024-09-30")]
    [InlineData("2025年上半年，试点县政府印发方案。", "2025年上半年", "2025-06-30")] // behind its subject
    [InlineData("2025年3月，各区县要公布清单。", "2025年3月", "2025-03-31")]
    [InlineData("下半年，各乡镇（街道）完成验收。", "下半年", "2024-12-31")]
    [InlineData("2025年上半年建成。", "2025年上半年", "2025-06-30")]
    [InlineData("今年二季度前完成。", "今年二季度前", "2024-06-30")]
    [InlineData("2025年6月建成。", "2025年6月", "2025-06-30")]
    [InlineData("今年10月，全面完工。", "今年10月", "2024-10-31")]
    [InlineData("上半年完成1000亩的改造。", "上半年", "2024-06-30")]
    [InlineData("国庆节前完成。", "国庆节前", "2024-09-30")]
    [InlineData("五一前开放。", "五一前", "2024-04-30")]
    [InlineData("汛期前完成加固。", "汛期前", "")]
    [InlineData("春节前发布。", "春节前", "")]
    [InlineData("6月完成。", "6月", "2024-06-30")]
    [InlineData("10月31日完成验收。", "10月31日", "2024-10-31")]
    [InlineData("2025年4月份完成。", "2025年4月份", "2025-04-30")]
    [InlineData("10月31号，全面完工。", "10月31号", "2024-10-31")]
    [InlineData("2025年3月1日公布。", "2025年3月1日", "2025-03-01")] // with its year
    [InlineData("11月上旬完成。", "11月上旬", "2024-11-10")]
    [InlineData("11月初完成验收。", "11月初", "2024-11-10")]
    [InlineData("11月初前完成验收。", "11月初前", "2024-11-10")]
    [InlineData("年中完成验收。", "年中", "2024-06-30")]
    [InlineData("2025年年中前建成。", "2025年年中前", "2025-06-30")]
    [InlineData("2025年国庆节前建成。", "2025年国庆节前", "2025-09-30")]
    [InlineData("月底前汇总。", "月底前", "")] // which month, the reader has to know
    [InlineData("本月底之前汇总。", "本月底之前", "")]
    [InlineData("季度末前汇总。", "季度末前", "")]
    [InlineData("年前完成。", "年前", "")]
    [InlineData("汛期前（6月15日）完工。", "汛期前(6月15日)", "2024-06-15")]
    public void Period_sets_a_deadline(string text, string words, string date) => Read(text).ShouldBe([$"{words} {date}"]);

    [Theory]
    [InlineData("一季度启动。")]
    [InlineData("上半年产量下降。")]
    [InlineData("上半年全面推进。")] // an adverb is no verb of completion
    [InlineData("2023年上半年完成。")] // past
    [InlineData("2024年3月，县政府印发方案。")] // told
    [InlineData("上半年，县政府印发方案。")]
    [InlineData("自2025年上半年，各乡镇完成验收。")]
    [InlineData("2025年上半年，产量达到新高。")]
    [InlineData("2025年上半年，对乡镇完成的项目补助。")]
    [InlineData("每季度完成一次。")]
    [InlineData("截至上半年完成八成。")]
    [InlineData("汛期前加强巡查。")]
    [InlineData("三年前完成。")]
    [InlineData("上月底前已完成。")]
    [InlineData("2024年中央完成部署。")]
    [InlineData("11月初步完成。")]
    [InlineData("6月成立。")] // told, and not asked for
    [InlineData("6月15日公布。")]
    [InlineData("已于6月完成。")]
    [InlineData("6月完成了选址。")]
    [InlineData("2023年10月31日完成。")] // past
    [InlineData("截至10月31日完成八成。")]
    [InlineData("2025年6月启动。")]
    [InlineData("2025年6月已建成。")]
    [InlineData("2025年6月建成的小区要验收。")]
    [InlineData("上半年通过的项目。")]
    [InlineData("半年完成。")]
    [InlineData("四季完成")]
    public void Period_sets_none(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("上半年完成。", "上半年 ")]
    [InlineData("国庆前完成。", "国庆前 ")]
    public void Without_a_year_there_is_no_date(string text, string expected) => Read(text, null).ShouldBe(expected.StartsWith('上') ? [] : [expected]);

    private static string[] Read(string text, int? year = 2024)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(compact, new TextRange(0, compact.Chars.Length), year, found);
        return [.. found.Select(d => $"{compact.Slice(d.Range.Start, d.Range.End)} {d.Date:yyyy-MM-dd}")];
    }
}
