using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>Authorities that titles begin with.</summary>
public class TitledAuthorityTests
{
    [Theory]
    [InlineData("甲县人民政府2024年工作要点", "甲县人民政府")]
    [InlineData("甲县人民政府办公室2024年工作要点", "甲县人民政府办公室")]
    [InlineData("甲省人民政府办公厅2024年工作要点", "甲省人民政府办公厅")]
    [InlineData("2024年甲县人民政府工作报告", "甲县人民政府")]
    [InlineData("2023-2024年度甲县人民政府工作报告", "甲县人民政府")]
    [InlineData("甲县民政局2024年工作计划", "甲县民政局")]
    [InlineData("国家税务总局甲县税务局2024年要点", "国家税务总局甲县税务局")]
    [InlineData("国网甲县供电公司2024年要点", "国网甲县供电公司")]
    [InlineData("中国石油甲县分公司工作要点", "中国石油甲县分公司")]
    [InlineData("湖口区人民政府金桥街道办事处2024年工作要点", "湖口区人民政府金桥街道办事处")]
    [InlineData("湖口区人民政府金桥一二三四五街道办事处2024年工作要点", "湖口区人民政府")] // seven characters
    [InlineData("甲县公安局执法站建设方案", null)] // may be about it
    [InlineData("甲县政府工作报告", null)]
    [InlineData("甲县政府工作要点", "甲县政府")]
    [InlineData("甲县2023民政局工作要点", null)]
    [InlineData("甲县桥梁2024年建设方案", null)]
    [InlineData("桥梁建设方案", null)]
    [InlineData("民政局2024年工作计划", null)]
    [InlineData("教育部2024年工作要点", null)] // no head office of branches
    public void Titles(string title, string? authority) => TitledAuthority.Find(title).ShouldBe(authority);

    [Theory]
    [InlineData("市财政局2023年工作总结", "市财政局")]
    [InlineData("2023年省财政厅工作总结", "省财政厅")]
    [InlineData("县财政局工作总结", "县财政局")]
    [InlineData("区财政局工作总结", "区财政局")]
    [InlineData("旗财政局工作总结", "旗财政局")]
    [InlineData("州财政局工作总结", "州财政局")]
    [InlineData("乡财政局工作总结", null)]
    [InlineData("市财政局桥梁建设方案", null)]
    [InlineData("市桥梁2023年工作总结", null)]
    [InlineData("", null)]
    public void Bureaus_without_their_place(string title, string? authority) => TitledAuthority.OfLevel(title).ShouldBe(authority);

    [Theory]
    [InlineData("年度 本年 工作 法治 贯彻 落实 推进 全面 深化 优化 普法 政务公开 政府信息公开 “十 重点 行政执法 依法行政", "甲县民政局")]
    [InlineData("桥梁 建设 执法", null)]
    public void Words_of_its_own_work(string words, string? authority)
    {
        foreach (var word in words.Split(' ')) TitledAuthority.Find($"甲县民政局{word}方案").ShouldBe(authority, word);
    }

    [Theory]
    [InlineData(14, true)] // sixteen characters behind the place
    [InlineData(15, false)]
    public void The_longest_name(int filling, bool isOne) => (TitledAuthority.Find("甲县" + new string('桥', filling) + "中心2024年要点") is not null).ShouldBe(isOne);
}
