using LawGov.Analysis.Citations;

namespace LawGov.Analysis.Tests.Citations;

public class TitleKeyTests
{
    [Theory]
    [InlineData("法治政府建设实施纲要(2021-2025年)", "法治政府建设实施纲要（2021—2025年）")]
    [InlineData("法治政府建设实施纲要(2021-2025年)", "法治政府建设 实施纲要（2021－2025 年）")]
    [InlineData("法治政府建设实施纲要(2021-2025年)", "法治政府建设实施纲要(2021――2025年)")]
    [InlineData("中华人民共和国行政处罚法", "行政处罚法")]
    [InlineData("关于印发《江滩区“十四五”规划》的通知", "江滩区十四五规划")]
    [InlineData("江滩区人民政府办公室关于转发河湖巡查制度的通知", "河湖巡查制度")]
    [InlineData("关于推进〈统计法〉实施的意见", "关于推进《统计法》实施的意见")]
    public void Ways_to_write_one_title_are_one(string one, string other) => TitleKey.Of(one).ShouldBe(TitleKey.Of(other));

    [Theory]
    [InlineData("法治政府建设实施纲要(2015-2020年)", "法治政府建设实施纲要(2021-2025年)")]
    [InlineData("法治政府建设实施纲要", "法治政府建设实施纲要(2021-2025年)")]
    [InlineData("行政处罚法", "行政许可法")]
    [InlineData("江滩区2022年工作要点", "江滩区2023年工作要点")]
    [InlineData("关于印发实施方案的通知", "实施方案")]
    [InlineData("关于从严治党至关重要的意见", "关于从严治党-关重要的意见")]
    public void Two_titles_are_two(string one, string other) => TitleKey.Of(one).ShouldNotBe(TitleKey.Of(other));

    [Theory]
    [InlineData("纲要", true)]
    [InlineData("实施方案", true)]
    [InlineData("民法典", false)]
    [InlineData("词典", true)]
    [InlineData("立法法", false)]
    [InlineData("宪法", false)]
    [InlineData("河湖巡查制度", false)]
    public void A_sort_of_document_is_no_title(string key, bool isBare) => TitleKey.IsBare(key).ShouldBe(isBare);

    [Theory]
    [InlineData("某市场占道经营案", true)]
    [InlineData("案", false)]
    [InlineData("江滩区内涝应急预案", false)]
    [InlineData("关于修改治水条例的议案", false)]
    [InlineData("统计法修正案", false)]
    public void A_case_is_no_document(string title, bool isCase) => TitleKey.IsCase(title).ShouldBe(isCase);

    [Theory]
    [InlineData("《规划》主要任务分工", "规划")]
    [InlineData("贯彻〈纲要〉和《意见》的方案", "纲要|意见")]
    [InlineData("关于《甲〈乙〉丙》的通知", "甲〈乙〉丙")]
    [InlineData("《没有结尾", "")]
    [InlineData("没有》开头", "")]
    public void Titles_inside_are_found(string title, string inside) => string.Join('|', TitleKey.Inside(title)).ShouldBe(inside);
}
