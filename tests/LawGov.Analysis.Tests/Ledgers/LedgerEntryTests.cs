using LawGov.Analysis.Ledgers;

namespace LawGov.Analysis.Tests.Ledgers;

/// <summary>Whether someone has written something about a task.</summary>
public class LedgerEntryTests
{
    private static readonly LedgerEntry Empty = new() { Id = "1", Path = "1", Text = "清理文件" };

    public static TheoryData<LedgerEntry, bool> Entries => new()
    {
        { Empty, false },
        { Empty with { When = "6月底前", DueOn = new(2023, 6, 30), Targets = "2件", Article = "5" }, false }, // all of it from the plan
        { Empty with { State = LedgerState.InProgress }, true },
        { Empty with { Progress = "已开展" }, true },
        { Empty with { CompletedOn = new(2023, 6, 1) }, true },
        { Empty with { Remarks = "延期" }, true },
    };

    [Theory]
    [MemberData(nameof(Entries), DisableDiscoveryEnumeration = true)]
    public void Filled(LedgerEntry entry, bool expected) => entry.IsFilled.ShouldBe(expected);
}
