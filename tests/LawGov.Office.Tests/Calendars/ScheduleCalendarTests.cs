using Ical.Net;
using LawGov.Analysis.Schedule;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Office.Calendars;
using LawGov.Tests.Shared;

namespace LawGov.Office.Tests.Calendars;

public class ScheduleCalendarTests
{
    [Fact]
    public void The_calendar_of_the_seeds_has_the_days_of_the_schedule()
    {
        var report = ScheduleAnalyzer.Default.Analyze(Repository.SeedNames.Select(n => PolicyDocumentParser.Default.Parse(Repository.ReadSeed(n), n).Document));
        var calendar = Calendar.Load(ScheduleCalendar.Write(report))!;
        var dated = report.Entries.Where(e => e.Date is not null || e.Days.Count > 0).ToList();
        calendar.Events.Count.ShouldBe(dated.Count);
        foreach (var entry in dated)
        {
            var item = calendar.Events.Single(e => e.Uid == $"{entry.Id}@lawgov");
            var expected = entry.DueBetween(new(2010, 1, 1), new(2040, 12, 31)).Take(5);
            item.GetOccurrences().Take(5).Select(o => o.Period.StartTime.Date).ShouldBe(expected, entry.When);
            item.IsAllDay.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("每季度末", DeadlineRecurrence.Quarterly, "2023-03-31 2023-06-30 2023-09-30 2023-12-31 2024-03-31")]
    [InlineData("每月5日前", DeadlineRecurrence.Monthly, "2023-02-05 2023-03-05 2023-04-05 2023-05-05 2023-06-05")]
    [InlineData("每年2月底前", DeadlineRecurrence.Yearly, "2023-02-28 2024-02-29")]
    public void Rules_give_the_days_of_the_entry_within_its_period(string text, DeadlineRecurrence recurrence, string days)
    {
        var document = new PolicyDocument
        {
            SignedOn = new(2023, 2, 1),
            Period = new Period(2023, 2024),
            Tasks = [new PolicyTask { Path = "1", Text = "报告", Deadlines = [new Deadline(text, null, recurrence, default)] }],
        };
        var item = Calendar.Load(ScheduleCalendar.Write(ScheduleAnalyzer.Default.Analyze(document)))!.Events.Single();
        string.Join(' ', item.GetOccurrences().Take(5).Select(o => o.Period.StartTime.Date.ToString("yyyy-MM-dd"))).ShouldBe(days);
    }

    [Fact]
    public void What_has_no_day_is_left_out_and_marks_stay_text()
    {
        var document = new PolicyDocument
        {
            Tasks =
            [
                new PolicyTask { Path = "1", Text = "坚持", Deadlines = [new Deadline("长期坚持", null, DeadlineRecurrence.Ongoing, new SourceSpan(1, 2))] },
                new PolicyTask { Path = "2", Text = "甲,乙;丙\\丁\nEND:VEVENT", Deadlines = [new Deadline("年底前", new(2023, 12, 31), DeadlineRecurrence.None, new SourceSpan(5, 2))] },
            ],
        };
        var item = Calendar.Load(ScheduleCalendar.Write(ScheduleAnalyzer.Default.Analyze(document)))!.Events.Single();
        item.Summary.ShouldBe("甲,乙");
        item.Description!.ShouldStartWith("甲,乙;丙\\丁\nEND:VEVENT\n");
    }

    [Fact]
    public void Reminders_and_stamps_are_options()
    {
        var report = ScheduleAnalyzer.Default.Analyze(new PolicyDocument { Tasks = [new PolicyTask { Path = "1", Text = "甲", Deadlines = [new Deadline("年底前", new(2023, 12, 31), DeadlineRecurrence.None, default)] }] });
        var text = ScheduleCalendar.Write(report, new CalendarOptions { ReminderDays = 7, Stamp = new DateTimeOffset(2023, 1, 2, 3, 4, 5, TimeSpan.Zero) });
        text.ShouldContain("TRIGGER:-P7D");
        text.ShouldContain("DTSTAMP:20230102T030405Z");
        ScheduleCalendar.Write(report).ShouldBe(ScheduleCalendar.Write(report));
        Should.Throw<ArgumentOutOfRangeException>(() => new CalendarOptions { ReminderDays = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new CalendarOptions { ReminderDays = 366 });
        Should.Throw<ArgumentNullException>(() => ScheduleCalendar.Write(null!)).ParamName.ShouldBe("schedule");
    }
}
