using LawGov.Analysis.FollowUp;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.FollowUp;

/// <summary>A work is late when the report gives, beside it, a day behind the one it was due on.</summary>
public class LatenessTests
{
    [Theory]
    [InlineData("编制消防救援规划，2023年5月31日前印发。", "消防救援规划于5月31日印发。", false)]
    [InlineData("编制消防救援规划，2023年5月31日前印发。", "消防救援规划于6月1日印发。", true)]
    [InlineData("编制消防救援规划，2023年5月31日前印发。", "截至6月1日，消防救援规划已印发。", false)]
    [InlineData("编制消防救援规划，2023年5月31日前印发。", "消防救援规划印发实施，6月1日开通热线。", false)]
    [InlineData("编制消防救援规划，2023年5月31日前印发。", "消防救援规划于2022年6月1日印发。", false)]
    [InlineData("编制消防救援规划，持续抓好。", "消防救援规划于6月1日印发。", false)]
    public void A_day_beside_the_work_tells(string task, string sentence, bool isLate)
    {
        var plan = $"某县2023年工作要点\n一、主要任务\n1.{task}（责任单位：县消防大队）\n2.推进河道护岸建设。（责任单位：县水利局）\n";
        var report = $"某县2023年工作报告\n一、工作情况\n{sentence}建成河道护岸。\n";
        var parsed = PolicyDocumentParser.Default.Parse(plan).Document;
        var reported = PolicyDocumentParser.Default.Parse(report).Document;
        FollowUpAnalyzer.Default.Analyze(parsed, plan, reported, report).Tasks[0].IsLate.ShouldBe(isLate);
    }

    /// <summary>So many deadlines and dates that not all are compared: those that speak of one thing still are.</summary>
    [Theory]
    [InlineData("3日", false)]
    [InlineData("29日", true)]
    public void One_late_work_among_hundreds_is_found(string day, bool isLate)
    {
        var names = Enumerable.Range(0, 120).Select(i => $"{(char)(0x4E00 + (7 * i))}{(char)(0x5A00 + (11 * i))}{(char)(0x6B00 + (13 * i))}河道护岸").ToList();
        var plan = "某县2023年工作要点\n一、主要任务\n1." + string.Concat(names.Select(n => $"2023年9月15日前建成{n}。")) + "（责任单位：县水利局）\n";
        var report = "某县2023年工作报告\n一、工作情况\n" + string.Concat(names.Select((n, i) => $"{n}于9月{(i == 77 ? day : "3日")}建成。"));
        var parsed = PolicyDocumentParser.Default.Parse(plan).Document;
        var reported = PolicyDocumentParser.Default.Parse(report).Document;
        FollowUpAnalyzer.Default.Analyze(parsed, plan, reported, report).Tasks[0].IsLate.ShouldBe(isLate);
    }
}
