using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Members of clauses that set a deadline, that only speak of time, and that are names. The document is of 2024.</summary>
public class ClauseDatesTests
{
    [Theory]
    [InlineData("2023年10月底前完成", "2023年10月底前", "2023-10-31")]
    [InlineData("2023年10月底以前完成", "2023年10月底以前", "2023-10-31")]
    [InlineData("2023年10月之前", "2023年10月之前", "2023-10-31")]
    [InlineData("6月底", "6月底", "2024-06-30")]
    [InlineData("6月底。", "6月底", "2024-06-30")]
    [InlineData("2023.12.31", "2023.12.31", "2023-12-31")]
    [InlineData("2023.12", "2023.12", "2023-12-31")]
    [InlineData("2023/9", "2023/9", "2023-09-30")]
    [InlineData("2023.12底前", "2023.12底前", "2023-12-31")]
    [InlineData("2023.12末前", "2023.12末前", "2023-12-31")]
    [InlineData("2023.13", "", "")]
    [InlineData("2023.0", "", "")]
    [InlineData("2023.123", "", "")]
    [InlineData("1899.12", "", "")]
    [InlineData("2023-9", "2023-9", "2023-09-30")]
    [InlineData("2023.", "", "")]
    [InlineData("2023年1-12月", "2023年1-12月", "2023-12-31")]
    [InlineData("2021-2025年", "2021-2025年", "2025-12-31")]
    [InlineData("2021至2025年", "2021至2025年", "2025-12-31")]
    [InlineData("2021到2025年", "2021到2025年", "2025-12-31")]
    [InlineData("2021~2025年", "2021~2025年", "2025-12-31")]
    [InlineData("2021--2025年", "2021--2025年", "2025-12-31")]
    [InlineData("1月-6月", "1月-6月", "2024-06-30")]
    [InlineData("2023年3月-6月", "2023年3月-6月", "2023-06-30")] // of the year of the first
    [InlineData("2023年3月-2024.6", "2023年3月-2024.6", "2024-06-30")]
    [InlineData("2023年3月-建桥", "2023年3月", "2023-03-31")]
    [InlineData("2023年3月-", "2023年3月", "2023-03-31")]
    [InlineData("于2023年底", "2023年底", "2023-12-31")]
    [InlineData("力争10月底", "10月底", "2024-10-31")]
    [InlineData("计划于明年6月底", "明年6月底", "2025-06-30")]
    [InlineData("项目建设于10月", "10月", "2024-10-31")] // five characters before
    [InlineData("桥梁项目建设于10月", "", "")] // seven
    [InlineData("11月初前", "11月初前", "2024-11-10")]
    [InlineData("年中前完成", "年中前", "2024-06-30")]
    [InlineData("上半年内", "上半年内", "2024-06-30")]
    [InlineData("国庆节前", "国庆节前", "2024-09-30")]
    [InlineData("2025年五一前", "2025年五一前", "2025-04-30")]
    [InlineData("“十四五”期末", "“十四五”期末", "2025-12-31")]
    [InlineData("“十四五”期间", "“十四五”期间", "2025-12-31")]
    [InlineData("“十四五”时期", "“十四五”时期", "2025-12-31")]
    [InlineData("“十四五”末", "“十四五”末", "2025-12-31")]
    [InlineData("“十四五”规划", "“十四五”", "2025-12-31")]
    [InlineData("3年内完成", "", "")] // counts from a day that is not given
    [InlineData("三年内完成", "", "")]
    [InlineData("市交通局", "", "")]
    [InlineData("", "", "")]
    public void Days(string member, string words, string date)
    {
        var read = ClauseDates.Read(member, 2024, out var isStart);
        isStart.ShouldBeFalse();
        if (words.Length == 0)
        {
            read.ShouldBeNull();
            return;
        }

        read.ShouldNotBeNull();
        (member[read.Value.Start..read.Value.End], $"{read.Value.Date:yyyy-MM-dd}", read.Value.Recurrence).ShouldBe((words, date, DeadlineRecurrence.None));
    }

    [Theory]
    [InlineData("每年12月底前", DeadlineRecurrence.Yearly)]
    [InlineData("每半年报告", DeadlineRecurrence.HalfYearly)]
    [InlineData("每季度末", DeadlineRecurrence.Quarterly)]
    [InlineData("每季报告", DeadlineRecurrence.Quarterly)]
    [InlineData("每月底", DeadlineRecurrence.Monthly)]
    [InlineData("并于每月底", DeadlineRecurrence.Monthly)]
    [InlineData("长期坚持", DeadlineRecurrence.Ongoing)]
    [InlineData("长期坚持。", DeadlineRecurrence.Ongoing)]
    [InlineData("立行立改", DeadlineRecurrence.Ongoing)]
    [InlineData("全年", DeadlineRecurrence.Ongoing)]
    public void What_comes_again(string member, DeadlineRecurrence recurrence)
    {
        var read = ClauseDates.Read(member, 2024, out _).ShouldNotBeNull();
        (read.Date, read.Recurrence, read.End).ShouldBe((null, recurrence, member.TrimEnd('。').Length));
        ClauseDates.IsMember(member).ShouldBe(member[0] != '并');
    }

    [Theory]
    [InlineData("2023年5月启动")]
    [InlineData("2023年5月开始")]
    [InlineData("2023年5月起")]
    [InlineData("2023年5月开展")]
    [InlineData("2023年5月起实施")]
    public void When_something_starts_is_no_deadline(string member)
    {
        ClauseDates.Read(member, 2024, out var isStart).ShouldBeNull();
        isStart.ShouldBeTrue();
        ClauseDates.IsMember(member).ShouldBeFalse();
        ClauseDates.IsSchedule(member).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2023年10月底前完成", true)]
    [InlineData("6月底", true)]
    [InlineData("于6月底", true)]
    [InlineData("力争6月底", true)]
    [InlineData("争取6月底", true)]
    [InlineData("确保6月底", true)]
    [InlineData("并于6月底", true)]
    [InlineData("到2025年", true)]
    [InlineData("至2025年", true)]
    [InlineData("在6月", true)]
    [InlineData("预计6月", true)]
    [InlineData("计划6月", true)]
    [InlineData("“十四五”期间", true)]
    [InlineData("上半年", true)]
    [InlineData("第一季度", true)]
    [InlineData("明年", true)]
    [InlineData("6月底桥梁建设全部完成并且通过竣工验收、投入使用。", true)]
    [InlineData("6月底前桥梁建设全部完成并且通过上级部门组织的竣工验收", true)] // 28 characters
    [InlineData("6月底前桥梁建设全部完成并且通过上级有关部门组织的验收投用", false)] // 29
    [InlineData("2023年5月成立的市交通局", false)] // a name
    [InlineData("市交通局", false)]
    [InlineData("于", false)]
    [InlineData("6个部门", false)]
    [InlineData("", false)]
    public void Members(string member, bool isMember) => ClauseDates.IsMember(member).ShouldBe(isMember);

    [Theory]
    [InlineData("3年内完成", true)]
    [InlineData("三年内", true)]
    [InlineData("3个月以内", true)]
    [InlineData("3个月之内", true)]
    [InlineData("3天前", true)]
    [InlineData("即日起", true)]
    [InlineData("自2023年起", true)]
    [InlineData("从2023年起", true)]
    [InlineData("自建桥起", false)]
    [InlineData("自", false)]
    [InlineData("按季度推进", true)]
    [InlineData("按月调度", true)]
    [InlineData("按年度推进", true)]
    [InlineData("逐年提高", true)]
    [InlineData("逐步提高", true)]
    [InlineData("分批实施", true)]
    [InlineData("分步实施", true)]
    [InlineData("分阶段实施", true)]
    [InlineData("分年度实施", true)]
    [InlineData("适时调整", true)]
    [InlineData("3个工作组到位", true)]
    [InlineData("3座桥建成", true)]
    [InlineData("3月见效", true)]
    [InlineData("3月落实", true)]
    [InlineData("3月实现", true)]
    [InlineData("3座桥", false)]
    [InlineData("桥梁建成", false)]
    [InlineData("", false)]
    public void Speaks_of_time(string member, bool isSchedule) => ClauseDates.IsSchedule(member).ShouldBe(isSchedule);
}
