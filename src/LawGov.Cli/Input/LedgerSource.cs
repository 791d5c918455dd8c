using LawGov.Analysis.Ledgers;
using LawGov.Cli.Terminals;
using LawGov.Office.Ledgers;

namespace LawGov.Cli.Input;

/// <summary>Reads the ledger that an argument names.</summary>
internal static class LedgerSource
{
    /// <summary>The ledger, each finding a line on standard error; null when the file contains none.</summary>
    public static Ledger? Read(Terminal terminal, string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var reading = LedgerWorkbook.Read(file);
            foreach (var finding in reading.Findings) terminal.Report(terminal.Say("error.file", path, finding.Message(terminal.Language)));
            return reading.Ledger;
        }
        catch (Exception e) when (Faults.IsOfFileSystem(e))
        {
            terminal.Report(terminal.Say("error.file", path, Faults.WhyUnread(terminal, path, e)));
            return null;
        }
    }
}
