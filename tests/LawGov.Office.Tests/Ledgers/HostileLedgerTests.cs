using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using LawGov.Analysis.Ledgers;
using LawGov.Office.Ledgers;

namespace LawGov.Office.Tests.Ledgers;

/// <summary>Whatever a workbook that comes back as a ledger is made of: a ledger or a finding, never an exception, never a part of it.</summary>
public partial class HostileLedgerTests
{
    private static readonly Ledger Small = new() { Title = "某方案", Entries = [new LedgerEntry { Id = "0123456789", Number = 1, Path = "1", Text = "清理文件" }] };

    /// <summary>What is done to the sheet, and whether a ledger can still be read.</summary>
    public static TheoryData<string, Func<string, string>, bool> Sheets => new()
    {
        { "as it was", s => s, true },
        { "a row of number 2147483648", s => Number().Replace(s, "<row r=\"2147483648\""), true },
        { "a row of a number with 14 digits", s => Number().Replace(s, "<row r=\"99999999999999\""), true },
        { "a row of number -5", s => Number().Replace(s, "<row r=\"-5\""), true },
        { "a row without number", s => Number().Replace(s, "<row"), true },
        { "no heading", s => Regex.Replace(s, "Task|任务", "?"), false },
        { "columns beyond the last", s => Regex.Replace(s, "r=\"([A-Z]+)(\\d+)\"", "r=\"XFE$2\""), true },
        { "an entity", s => "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">]>" + s[(s.IndexOf("?>", StringComparison.Ordinal) + 2)..], false },
        { "cut", s => s[..(s.Length / 2)], false },
        { "empty", _ => "", false },
        { "nested deeply", s => s.Replace("</sheetData>", string.Concat(Enumerable.Repeat("<a>", 20_000)) + string.Concat(Enumerable.Repeat("</a>", 20_000)) + "</sheetData>", StringComparison.Ordinal), true },
        { "100,000 rows more", s => s.Replace("</sheetData>", string.Concat(Enumerable.Repeat("<row/>", 100_000)) + "</sheetData>", StringComparison.Ordinal), false },
    };

    [Theory, MemberData(nameof(Sheets))]
    public async Task A_sheet_is_read_or_reported(string name, Func<string, string> change, bool isLedger)
    {
        using var file = new MemoryStream();
        await LedgerWorkbook.WriteAsync(file, Small, null, TestContext.Current.CancellationToken);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
            var path = entry.FullName;
            string sheet;
            using (var reader = new StreamReader(entry.Open())) sheet = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            entry.Delete();
            await using var stream = zip.CreateEntry(path).Open();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(change(sheet)), TestContext.Current.CancellationToken);
        }

        file.Position = 0;
        var reading = LedgerWorkbook.Read(file);
        (reading.Ledger is not null).ShouldBe(isLedger, name);
        if (isLedger) reading.Ledger!.Entries.Single().Text.ShouldBe("清理文件");
        else reading.Findings.ShouldNotBeEmpty();
    }

    [GeneratedRegex("<row r=\"\\d+\"")]
    private static partial Regex Number();
}
