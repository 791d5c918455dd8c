using System.Text;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Writes tables as Markdown. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// Console.WriteLine(MarkdownTable.Write(WorkloadTables.Units(report, most: 10)));
/// </code>
/// </example>
public static class MarkdownTable
{
    /// <summary>Writes a table with its title in bold above it; lines end with a line feed.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(ReportTable table, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        text.Append("**").Append(Escape(table.Title)).Append("**\n\n");
        Row(text, table.Columns.Select(c => Escape(c.Name)));
        Row(text, table.Columns.Select(c => c.IsNumber ? "---:" : "---"));
        foreach (var row in table.Rows.Until(cancellationToken)) Row(text, row.Select(Escape));
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>A cell stays on its line and in its column.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r') escaped.Append(' ');
            else if (c is '|' or '\\' or '*' or '_' or '`' or '<') escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString();
    }
}
