using System.Globalization;
using LawGov.Analysis.Schedule;

namespace LawGov.Reporting.Pictures;

/// <summary>The deadlines of a schedule as a picture: a row for each, at its day. Thread-safe.</summary>
/// <remarks>Entries without a date are left out. Equal schedules give equal pictures.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// ScheduleReport report = ScheduleAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("deadlines.svg", DeadlineTimeline.ToSvg(report));
/// </code>
/// </example>
public static class DeadlineTimeline
{
    private const double Row = 24;
    private const double Width = 520;
    private const double Names = 340;
    private const double Margin = 16;

    /// <summary>The picture, as SVG.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToSvg(ScheduleReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var entries = report.Entries.Where(e => e.Date is not null).ToList();
        var drawing = new SvgDrawing();
        var top = Margin + (SvgDrawing.Letter * 2);
        var height = top + (entries.Count * Row) + Margin;
        if (entries.Count > 0) Draw(drawing, entries, top, height - Margin);
        return drawing.Finish((Margin * 2) + Width + Names, height, string.Join(", ", report.Documents));
    }

    private static void Draw(SvgDrawing drawing, List<ScheduleEntry> entries, double top, double bottom)
    {
        var first = new DateOnly(entries[0].Date!.Value.Year, 1, 1);
        var last = new DateOnly(entries[^1].Date!.Value.Year, 12, 31);
        double X(DateOnly day) => Margin + (Width * (day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber));
        // More than a dozen marks would run into each other.
        var step = Math.Max(1, (last.Year - first.Year + 12) / 12);
        for (var year = first.Year; year <= last.Year; year += step)
        {
            var x = X(new DateOnly(year, 1, 1));
            drawing.Line(x, top - 6, x, bottom, Palette.Line);
            drawing.Text(x, top - 10, year.ToString(CultureInfo.InvariantCulture), "middle", Palette.Soft);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            var y = top + (i * Row) + (Row / 2);
            var (entry, day) = (entries[i], entries[i].Date!.Value);
            drawing.Line(X(first), y, X(day), y, Palette.Line);
            drawing.Circle(X(day), y, 6, Palette.Bar, $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {entry.When}");
            drawing.Text(Margin + Width + 14, y + 4, SvgDrawing.Fit($"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {entry.Title}", Names - 14));
        }
    }
}
