using System.Net;
using System.Text;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Writes tables as HTML. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("workload.html", HtmlTable.Write(WorkloadTables.Units(report, most: 10)));
/// </code>
/// </example>
public static class HtmlTable
{
    /// <summary>Writes a table with its title as caption: a fragment without styles, every text escaped; lines end with a line feed.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(ReportTable table, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder("<table>\n");
        text.Append("<caption>").Append(Escape(table.Title)).Append("</caption>\n<thead>\n<tr>");
        foreach (var column in table.Columns) Cell(text, "th scope=\"col\"", "th", column, column.Name);
        text.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows.Until(cancellationToken))
        {
            text.Append("<tr>");
            for (var i = 0; i < row.Count; i++) Cell(text, "td", "td", table.Columns[i], row[i]);
            text.Append("</tr>\n");
        }

        return text.Append("</tbody>\n</table>\n").ToString();
    }

    private static void Cell(StringBuilder text, string open, string close, ReportColumn column, string value) => text
        .Append('<').Append(open).Append(column.IsNumber ? " align=\"right\">" : ">").Append(Escape(value)).Append("</").Append(close).Append('>');

    /// <summary>Chinese characters stay readable: only what HTML reserves is escaped.</summary>
    private static string Escape(string text)
    {
        var reserved = text.AsSpan().IndexOfAny("<>&\"'");
        if (reserved < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c is '<' or '>' or '&' or '"' or '\'') escaped.Append(WebUtility.HtmlEncode(c.ToString()));
            else escaped.Append(c);
        }

        return escaped.ToString();
    }
}
