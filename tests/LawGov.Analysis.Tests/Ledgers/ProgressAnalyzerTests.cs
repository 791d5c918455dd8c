using LawGov.Analysis.Ledgers;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Ledgers;

public class ProgressAnalyzerTests
{
    private static readonly Ledger Sample = new()
    {
        Entries =
        [
            Entry("a", "2023-03-31", LedgerState.Done, "2023-03-20", "司法局"),
            Entry("b", "2023-03-31", LedgerState.Done, "2023-05-10", "司法局"),
            Entry("c", "2023-06-30", LedgerState.InProgress, null, "财政局"),
            Entry("d", null, LedgerState.NotStarted, null, "财政局"),
            Entry("e", "2023-06-30", LedgerState.Withdrawn, null, "司法局"),
            Entry("f", "2023-12-31", LedgerState.Done, null, "财政局"),
        ],
    };

    /// <summary>The same ledger seen from five days, counted by hand.</summary>
    [Theory]
    [InlineData("2023-03-20", 6, 1, 2, 2, 1, 0, 0)]
    [InlineData("2023-03-31", 6, 1, 2, 2, 1, 0, 0)]
    [InlineData("2023-04-01", 6, 1, 2, 2, 1, 1, 0)]
    [InlineData("2023-05-10", 6, 1, 1, 3, 1, 0, 1)]
    [InlineData("2023-07-01", 6, 1, 1, 3, 1, 1, 1)]
    public void Progress_is_that_of_the_day(string at, int tasks, int notStarted, int inProgress, int done, int withdrawn, int overdue, int late) =>
        ProgressAnalyzer.Default.Analyze(Sample, DateOnly.Parse(at)).Total.ShouldBe(new ProgressCount(tasks, notStarted, inProgress, done, withdrawn, overdue, late));

    [Fact]
    public void A_task_done_later_was_in_progress_until_then() =>
        ProgressAnalyzer.Default.Analyze(Sample, new(2023, 3, 19)).Total.ShouldBe(new ProgressCount(6, 1, 3, 1, 1, 0, 0));

    [Fact]
    public void Units_stand_by_what_is_overdue()
    {
        var report = ProgressAnalyzer.Default.Analyze(Sample, new(2023, 7, 1));
        report.Units.Select(u => (u.Unit, u.IsLead, u.Count.Tasks, u.Count.Overdue)).ShouldBe([("财政局", true, 3, 1), ("司法局", true, 3, 0)]);
        report.Overdue.Single().Id.ShouldBe("c");
    }

    [Fact]
    public void A_unit_that_only_helps_is_not_asked()
    {
        var ledger = new Ledger { Entries = [Entry("a", null, LedgerState.NotStarted, null, "司法局") with { Units = [new("教育局", "教育局", AssignmentRole.Cooperating, false)] }] };
        ProgressAnalyzer.Default.Analyze(ledger, new(2023, 7, 1)).Units.ShouldBeEmpty();
    }

    [Fact]
    public void Changes_since_a_copy_are_listed()
    {
        var before = Sample with { Entries = Sample.Entries.Take(5).Select(e => e.Id == "c" ? e with { State = LedgerState.NotStarted } : e).ToValueList() };
        ProgressAnalyzer.Default.Analyze(Sample, new(2023, 7, 1), before).Changes.Select(c => (c.Entry.Id, c.Before)).ShouldBe([("c", LedgerState.NotStarted), ("f", null)]);
    }

    [Fact]
    public void Wrong_arguments_are_named() => Should.Throw<ArgumentNullException>(() => ProgressAnalyzer.Default.Analyze(null!, default)).ParamName.ShouldBe("ledger");

    private static LedgerEntry Entry(string id, string? due, LedgerState state, string? completed, string unit) => new()
    {
        Id = id,
        Path = id,
        Text = id,
        DueOn = due is null ? null : DateOnly.Parse(due),
        State = state,
        CompletedOn = completed is null ? null : DateOnly.Parse(completed),
        Units = [new(unit, unit, AssignmentRole.Lead, false)],
    };
}
