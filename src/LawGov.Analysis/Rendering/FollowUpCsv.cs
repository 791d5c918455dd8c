using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.Rendering;

/// <summary>Follow-ups as comma-separated text. Thread-safe.</summary>
public static class FollowUpCsv
{
    /// <summary>Writes plan against report with an empty last column for the answer of the unit (对账表), header row first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(FollowUpReport report) => Write(FollowUpTables.Ledger(report));

    /// <summary>Writes any table, header row first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static string Write(ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new CsvText();
        foreach (var column in table.Columns) csv.Cell(column.Name);
        csv.EndRow();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row) csv.Cell(cell);
            csv.EndRow();
        }

        return csv.ToString();
    }
}
