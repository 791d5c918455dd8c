using System.Diagnostics;
using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Office.Ledgers;
using LawGov.Tests.Shared;

namespace LawGov.Office.Tests.Ledgers;

/// <summary>Another program opens the workbook and sees the same cells. Needs LibreOffice Calc, which <c>.ci/run</c> installs; skipped without it.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private const string Program = "/usr/bin/soffice";

    private const string CommaSeparatedUtf8 = "csv:Text - txt - csv (StarCalc):44,34,76,1";

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov-office").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task LibreOffice_saves_the_cells_that_were_written()
    {
        Assert.SkipUnless(File.Exists(Program) && Directory.Exists("/usr/lib/libreoffice/share/calc"), "LibreOffice Calc is not installed");
        var ledger = LedgerBuilder.Default.Create(PolicyDocumentParser.Default.Parse(Repository.ReadSeed("xuhui-2020-workpoints")).Document);
        var book = Path.Combine(_folder, "ledger.xlsx");
        await using (var file = File.Create(book)) await LedgerWorkbook.WriteAsync(file, ledger);

        await ConvertAsync(book);
        var rows = Csv.Read(await File.ReadAllTextAsync(Path.Combine(_folder, "ledger.csv")));
        rows[0].ShouldBe(LedgerColumns.All.Select(c => LedgerColumns.Heading(c, MessageLanguage.Chinese)));
        rows.Skip(1).ShouldBe(ledger.Entries.Select(e => LedgerColumns.All.Select(c => LedgerCells.Text(e, c, MessageLanguage.Chinese)).ToList()));
    }

    private async Task ConvertAsync(string book)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { $"-env:UserInstallation=file://{_folder}/profile", "--headless", "--convert-to", CommaSeparatedUtf8, "--outdir", _folder, book }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
    }

    /// <summary>Rows of comma-separated text with quotation marks.</summary>
    private static class Csv
    {
        public static List<List<string>> Read(string text)
        {
            List<List<string>> rows = [[]];
            var cell = new System.Text.StringBuilder();
            var isQuoted = false;
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else if (c == '"') isQuoted = !isQuoted;
                else if (!isQuoted && c is ',' or '\n' && !isQuoted)
                {
                    rows[^1].Add(cell.ToString());
                    cell.Clear();
                    if (c == '\n') rows.Add([]);
                }
                else cell.Append(c);
            }

            rows.RemoveAt(rows.Count - 1);
            return rows;
        }
    }
}
