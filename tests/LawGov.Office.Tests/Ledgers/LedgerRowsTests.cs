using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Office.Ledgers;

namespace LawGov.Office.Tests.Ledgers;

public class LedgerRowsTests
{
    private static readonly string[] Headings = ["任务编号", "任务", "办理状态", "完成日期", "牵头单位", "责任单位"];

    [Fact]
    public void Columns_are_found_by_heading_also_below_a_title()
    {
        var reading = Read(["任务台账（2023年）"], Headings, ["a", "清理文件", "办结", "2023.6.5", "区司法局", "区财政局，区教育局（配合）"]);
        var entry = reading.Ledger!.Entries.Single();
        (entry.Id, entry.Text, entry.State, entry.CompletedOn).ShouldBe(("a", "清理文件", LedgerState.Done, new DateOnly(2023, 6, 5)));
        entry.Units.Select(u => (u.Written, u.Role)).ShouldBe([("区司法局", AssignmentRole.Lead), ("区财政局", AssignmentRole.Responsible), ("区教育局", AssignmentRole.Cooperating)]);
    }

    [Theory]
    [InlineData("", "清理文件", "", "", LedgerFindingKind.NoId)]
    [InlineData("a", "清理文件", "不知道", "", LedgerFindingKind.UnknownState)]
    [InlineData("a", "清理文件", "", "明天", LedgerFindingKind.UnknownDate)]
    public void What_cannot_be_read_is_said_with_its_row(string id, string text, string state, string date, LedgerFindingKind kind)
    {
        var finding = Read(Headings, [id, text, state, date]).Findings.Single();
        (finding.Kind, finding.Row).ShouldBe((kind, 2));
        finding.Message().ShouldContain("2");
        finding.Message(Model.MessageLanguage.Chinese).ShouldContain("第2行");
    }

    [Fact]
    public void A_copied_row_counts_once()
    {
        var reading = Read(Headings, ["a", "清理文件"], ["a", "清理文件"]);
        reading.Ledger!.Entries.Count.ShouldBe(1);
        reading.Findings.Single().Kind.ShouldBe(LedgerFindingKind.SameId);
    }

    [Fact]
    public void An_empty_row_says_nothing() => Read(Headings, ["", ""], ["a", "清理文件"]).Findings.ShouldBeEmpty();

    [Fact]
    public void A_sheet_without_the_headings_is_no_ledger() => Read(["姓名", "电话"], ["张三", "1"]).Findings.Single().Kind.ShouldBe(LedgerFindingKind.NoLedger);

    private static LedgerReading Read(params string[][] rows) => LedgerRows.Read(
        [new WorkbookSheet(null, null, [.. rows.Select((r, i) => (i + 1, (IReadOnlyDictionary<int, string>)r.Select((c, j) => (c, j)).ToDictionary(x => x.j, x => x.c)))])]);
}
