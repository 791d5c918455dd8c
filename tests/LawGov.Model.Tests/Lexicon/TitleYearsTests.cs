using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>The years of a title that are the time of its document, and those that are not.</summary>
public class TitleYearsTests
{
    [Theory]
    [InlineData("某市法治政府建设规划(2021-2025年)", 2021, 2025)]
    [InlineData("某市2023年至2025年行动计划", 2023, 2025)]
    [InlineData("某市2023至2025年行动计划", 2023, 2025)]
    [InlineData("某市2023年到2025年行动计划", 2023, 2025)]
    [InlineData("某市(20212025年)规划", 2021, 2025)]
    [InlineData("某市(2021一2025年)规划", 2021, 2025)]
    [InlineData("某市(2021~2025年)规划", 2021, 2025)]
    [InlineData("某市“十四五”规划", 2021, 2025)]
    [InlineData("某市2020年工作要点", 2020, 2020)]
    [InlineData("某市2020年度报告", 2020, 2020)]
    [InlineData("某市2020年", 2020, 2020)]
    [InlineData("某市落实《纲要(2021-2030年)》2024年工作要点", 2024, 2024)]
    [InlineData("某市2024年落实《第十四个五年规划》和《某法》工作要点", 2024, 2024)]
    [InlineData("关于印发《某市2024年工作要点》的通知", 2024, 2024)]
    [InlineData("某市“十四五”期间落实《2024年要点》方案", 2024, 2024)]
    [InlineData("关于印发《某市2024年工作要点", 2024, 2024)] // the mark that closes is lost
    [InlineData("某市2024年第三季度重点工作", 2024, 2024)]
    [InlineData("某市2024年1-6月重点工作", 2024, 2024)]
    [InlineData("某市2024年5月份工作安排", 2024, 2024)]
    [InlineData("某市2021-2025", 2021, 2025)] // nothing behind
    [InlineData("某市2023年-2025", 2023, 2025)]
    [InlineData("某市2023年(2024-2020)计划", 2023, 2023)]
    [InlineData("某市1234-2025年,2022年计划", 2025, 2025)]
    [InlineData("某市2021-20255年2022年", 2022, 2022)]
    [InlineData("2020年某市与2021年计划", 2020, 2020)]
    [InlineData("某局2024年工作总结及2025年工作计划", 2024, 2025)]
    [InlineData("某局2024年工作总结暨2025年工作打算", 2024, 2025)]
    [InlineData("某局关于2024年工作情况和2025年工作安排的报告", 2024, 2025)]
    [InlineData("某局2024年工作总结及2026年工作计划", 2024, 2024)] // not the next
    [InlineData("某局2024年工作要点及2025年工作计划", 2024, 2024)] // looks back on nothing
    [InlineData("某局2025年上半年工作总结和下半年工作安排", 2025, 2025)]
    public void Named(string title, int start, int end) => TitleYears.Find(title).ShouldBe(new Period(start, end));

    [Theory]
    [InlineData("某局2024年工作总结及2025年工作计划", 2025)]
    [InlineData("某局2025年上半年工作总结和下半年工作安排", 2025)]
    [InlineData("某局2024-2025年工作总结", null)]
    [InlineData("某局2025年下半年工作总结", null)]
    [InlineData("某局2025年工作计划", null)]
    [InlineData("某局工作总结", null)]
    public void The_plan_behind_a_report(string title, int? year) => TitleYears.FindOutlook(title).ShouldBe(year);

    [Theory]
    [InlineData("某市2023年至今在建项目", 2023)]
    [InlineData("2023年至今在建项目", 2023)]
    [InlineData("某市2020年以来工作总结", 2020)]
    [InlineData("某市12023年至今", null)]
    [InlineData("某市202年至今", null)]
    [InlineData("某市1234年至今", null)]
    [InlineData("某市近年至今", null)]
    [InlineData("某市2023年至2025年计划", null)]
    [InlineData("", null)]
    public void Since(string title, int? year) => TitleYears.Since(title).ShouldBe(year);

    [Theory]
    [InlineData("")]
    [InlineData("某市工作方案")]
    [InlineData("某市工作方案(2023年修订版)")]
    [InlineData("某市工作方案(2023年版)")]
    [InlineData("某市工作方案(2023年本)")]
    [InlineData("某市公告2026年第25号")]
    [InlineData("某市通知2024年5月24日")]
    [InlineData("某市规划(2024年5月)")]
    [InlineData("某市公告2024年第3期")]
    [InlineData("某市2020号文件")]
    [InlineData("某市12020年")]
    [InlineData("某市20202年")]
    [InlineData("某市(20252021年)规划")]
    [InlineData("某市202年")]
    public void Not_named(string title) => TitleYears.Find(title).ShouldBeNull();
}
