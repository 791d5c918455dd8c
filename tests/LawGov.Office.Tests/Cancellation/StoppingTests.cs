using LawGov.Analysis.Ledgers;
using LawGov.Analysis.Schedule;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Office.Calendars;
using LawGov.Office.Ledgers;
using LawGov.Tests.Shared;

namespace LawGov.Office.Tests.Cancellation;

/// <summary>Writing a large file stops within 50 ms of work after it was told to, wherever it stands.</summary>
[Collection(Alone.Name)]
public class StoppingTests
{
    private static readonly PolicyDocument Plan = PolicyDocumentParser.Default.Parse("某市法治政府建设实施方案\n一、任务\n" + string.Concat(Enumerable.Range(1, 4000)
        .Select(i => $"{i}.完善第{i}项制度，{2020 + (i % 9)}年底前完成，每年培训不少于{i}学时。（责任单位：市司法局、市财政局）\n"))).Document;

    private static readonly Ledger Ledger = LedgerBuilder.Default.Create(Plan);

    private static readonly ScheduleReport Schedule = ScheduleAnalyzer.Default.Analyze([Plan]);

    [Fact]
    public void A_calendar() => CancellationProbe.FindFault("calendar", t => ScheduleCalendar.Write(Schedule, cancellationToken: t)).ShouldBeNull();

    [Fact]
    public void A_ledger_as_Word_file() => CancellationProbe.FindFault("Word", t => LedgerDocument.Write(new MemoryStream(), Ledger, cancellationToken: t)).ShouldBeNull();

    [Fact]
    public async Task A_workbook_that_is_read()
    {
        using var file = new MemoryStream();
        await LedgerWorkbook.WriteAsync(file, Ledger, null, TestContext.Current.CancellationToken);
        CancellationProbe.FindFault("workbook read", t =>
        {
            file.Position = 0;
            LedgerWorkbook.Read(file, t);
        }).ShouldBeNull();
    }

    [Fact]
    public void A_ledger_as_workbook() =>
        CancellationProbe.FindFault("workbook", t => LedgerWorkbook.WriteAsync(new MemoryStream(), Ledger, cancellationToken: t).GetAwaiter().GetResult()).ShouldBeNull();
}
