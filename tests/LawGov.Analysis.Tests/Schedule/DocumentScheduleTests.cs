using LawGov.Analysis.Schedule;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Schedule;

/// <summary>What the entries of one document say.</summary>
public class DocumentScheduleTests
{
    private static readonly Deadline Yearly = new("每年12月底前", null, DeadlineRecurrence.Yearly, new SourceSpan(5, 8));
    private static readonly Deadline Once = new("6月底前", new DateOnly(2023, 6, 30), DeadlineRecurrence.None, new SourceSpan(20, 5));

    [Theory]
    [InlineData("工作总结", "每年12月底前报送。", "工作总结", "每年12月底前报送。")]
    [InlineData("", "每年12月底前报送总结。逾期通报。", "每年12月底前报送总结", "每年12月底前报送总结。逾期通报。")]
    [InlineData("", "报送总结；通报", "报送总结", "报送总结；通报")]
    [InlineData("", "报送总结;通报", "报送总结", "报送总结;通报")]
    [InlineData("", "报送总结\n通报", "报送总结", "报送总结\n通报")]
    [InlineData("", "报送总结，通报", "报送总结，通报", "报送总结，通报")]
    [InlineData("每年12月底前报送", null, "每年12月底前报送", "每年12月底前报送")]
    public void A_section_gives_its_title_and_text(string title, string? text, string expectedTitle, string expectedText)
    {
        var entry = Read(new PolicyDocument { Sections = [Section("1", title, text)] }).Single();
        (entry.Path, entry.Title, entry.Text, entry.Units.Count).ShouldBe(("1", expectedTitle, expectedText, 0));
    }

    [Fact]
    public void Sections_inside_sections_are_read_and_what_a_task_has_is_not_read_again()
    {
        var document = new PolicyDocument
        {
            Tasks = [new PolicyTask { Path = "1.1", Text = "报送总结", Deadlines = [Yearly] }],
            Sections = [new Section { Path = "1", Label = "一、", Title = "要求", Sections = [Section("1.1", "报送", null), Section("1.2", "通报", null) with { Deadlines = [Once] }] }],
        };
        Read(document).Select(e => (e.Path, e.When)).ShouldBe([("1.2", "6月底前"), ("1.1", "每年12月底前")]);
    }

    [Theory]
    [InlineData(40, 40)]
    [InlineData(41, 40)]
    public void Without_title_the_first_forty_characters_stand_for_it(int length, int expected)
    {
        var entry = Read(Document(new string('甲', length))).Single();
        entry.Title.ShouldBe(new string('甲', expected));
        entry.Text.ShouldBe(new string('甲', length));
    }

    [Theory]
    [InlineData(2000, 2000, "")]
    [InlineData(2001, 2000, "…")]
    public void Of_a_long_text_the_beginning_is_given(int length, int expected, string mark) =>
        Read(Document(new string('甲', length))).Single().Text.ShouldBe(new string('甲', expected) + mark);

    [Fact]
    public void A_character_of_two_units_is_not_cut_in_two() => Read(Document(new string('甲', 39) + "𠀀乙")).Single().Title.ShouldBe(new string('甲', 39));

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("2022-09-17", null, null, "2022-09-17")]
    [InlineData(null, "2022-10-01", null, "2022-10-01")]
    [InlineData("2022-09-17", "2022-10-01", null, "2022-09-17")] // when it was signed, before when it was published
    [InlineData(null, null, 2021, "2021-01-01")]
    [InlineData("2022-09-17", null, 2021, "2022-09-17")]
    [InlineData("2020-12-31", null, 2021, "2021-01-01")]
    [InlineData("2021-01-01", null, 2021, "2021-01-01")]
    [InlineData(null, "2022-10-01", 2021, "2022-10-01")]
    public void What_recurs_begins_with_the_document(string? signed, string? published, int? start, string? expected)
    {
        var document = Document("报送") with { SignedOn = Day(signed), PublishedOn = Day(published), Period = start is { } year ? new Period(year, 2025) : null };
        var entry = Read(document).Single();
        entry.From.ShouldBe(Day(expected));
        entry.Until.ShouldBe(start is null ? null : new DateOnly(2025, 12, 31));
    }

    [Fact]
    public void What_has_a_date_has_neither_beginning_nor_end()
    {
        var entry = Read(Document("报送", Once) with { SignedOn = new(2022, 9, 17), Period = new Period(2021, 2025) }).Single();
        (entry.Kind, entry.Date, entry.From, entry.Until, entry.Days.Count).ShouldBe((ScheduleEntryKind.Deadline, new DateOnly(2023, 6, 30), null, null, 0));
    }

    [Theory]
    [InlineData(DeadlineRecurrence.Yearly, ScheduleEntryKind.RecurringDeadline)]
    [InlineData(DeadlineRecurrence.Ongoing, ScheduleEntryKind.Ongoing)]
    [InlineData(DeadlineRecurrence.None, ScheduleEntryKind.Ongoing)]
    public void The_kind_is_told_by_date_and_days(DeadlineRecurrence recurrence, ScheduleEntryKind expected) =>
        Read(Document("报送", Yearly with { Recurrence = recurrence })).Single().Kind.ShouldBe(expected);

    [Theory]
    [InlineData("plan.txt", "工作方案", "plan.txt")]
    [InlineData(null, "工作方案", "工作方案")]
    [InlineData(null, null, "1")]
    public void The_name_is_the_source_then_the_title_then_the_position(string? source, string? title, string expected)
    {
        var entry = Read(Document("报送") with { Source = source, Title = title }).Single();
        (entry.Document, entry.DocumentTitle).ShouldBe((expected, title));
    }

    [Fact]
    public void Ids_tell_documents_apart_and_stay_the_same()
    {
        string Id(string? source, string? title, string? when = null) => Read(Document("报送", when is null ? Yearly : Yearly with { Text = when }) with { Source = source, Title = title }).Single().Id;
        Id("a.txt", "工作方案").ShouldBe(Id("b.txt", "工作方案")); // the same plan under another name
        Id("a.txt", null).ShouldNotBe(Id("b.txt", null));
        Id("a.txt", "工作方案").ShouldNotBe(Id("a.txt", "工作要点"));
        Id("a.txt", "工作方案").ShouldNotBe(Id("a.txt", "工作方案", "每年底前"));
    }

    [Fact]
    public void A_target_of_each_period_is_a_duty_of_its_last_days()
    {
        var task = new PolicyTask
        {
            Path = "1",
            Title = "培训",
            Text = "每季度培训不少于2次。抽查不少于3次。",
            Targets = [new Target("不少于2次", 2, "次", Comparison.AtLeast, new SourceSpan(5, 5)), new Target("不少于3次", 3, "次", Comparison.AtLeast, new SourceSpan(13, 5))],
        };
        var entry = Read(new PolicyDocument { Tasks = [task] }).Single();
        (entry.Kind, entry.Title, entry.When, entry.Recurrence, entry.Span, string.Join(' ', entry.Days))
            .ShouldBe((ScheduleEntryKind.RecurringDuty, "培训", "每季度培训不少于2次", DeadlineRecurrence.Quarterly, new SourceSpan(5, 5), "03-31 06-31 09-31 12-31"));
    }

    private static ValueList<ScheduleEntry> Read(PolicyDocument document) => ScheduleAnalyzer.Default.Analyze(document).Entries;

    private static PolicyDocument Document(string text, Deadline? deadline = null) => new() { Tasks = [new PolicyTask { Path = "1", Text = text, Deadlines = [deadline ?? Yearly] }] };

    private static Section Section(string path, string title, string? text) => new() { Path = path, Label = "（一）", Title = title, Text = text, Deadlines = [Yearly] };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
