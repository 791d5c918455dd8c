using System.Globalization;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Rendering;

/// <summary>Schedules as tables. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// ScheduleReport report = ScheduleAnalyzer.Default.Analyze(plan.Document);
/// Console.WriteLine(MarkdownTable.Write(ScheduleTables.ByQuarter(report, new Quarter(2024, 1), new Quarter(2024, 4))));
/// </code>
/// </example>
public static class ScheduleTables
{
    /// <summary>What falls due from <paramref name="first"/> to <paramref name="last"/>, a row for each day and entry.</summary>
    /// <param name="report">The schedule.</param>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day; not before <paramref name="first"/>.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> lies before <paramref name="first"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable Due(ScheduleReport report, DateOnly first, DateOnly last, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            $"{Day(first)} – {Day(last)}",
            [new(language.Say("column.date")), new(language.Say("column.document")), new(language.Say("column.path")), new(language.Say("column.title")), new(language.Say("column.when")), new(language.Say("column.units"))],
            report.DueBetween(first, last).Until(cancellationToken).Select(o => ValueList.Of<string>(
                [Day(o.Date), o.Entry.Document, language.Path(o.Entry.Path), o.Entry.Title, o.Entry.When, Terms.List(o.Entry.Units.Select(u => u.Written).Distinct(), language)])).ToValueList());
    }

    /// <summary>Entries by quarter and unit: how many fall due, the units with most first.</summary>
    /// <param name="report">The schedule.</param>
    /// <param name="first">First quarter.</param>
    /// <param name="last">Last quarter; not before <paramref name="first"/>.</param>
    /// <param name="most">Most rows, at least 1.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> lies before <paramref name="first"/>, or <paramref name="most"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable ByQuarter(ScheduleReport report, Quarter first, Quarter last, int most = int.MaxValue, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        List<Quarter> quarters = [];
        for (var quarter = first; quarter <= last; quarter = Quarter.Of(quarter.LastDay.AddDays(1))) quarters.Add(quarter);
        var rows = from occurrence in report.DueBetween(first.FirstDay, last.LastDay).Until(cancellationToken)
                   from unit in occurrence.Entry.Units.Select(u => u.Name).Distinct()
                   group Quarter.Of(occurrence.Date) by unit into due
                   orderby due.Count() descending
                   select ValueList.Of<string>([due.Key, .. quarters.Select(q => Number(due.Count(d => d == q))), Number(due.Count())]);
        return new ReportTable(
            $"{first} – {last}",
            [new(language.Say("column.unit")), .. quarters.Select(q => new ReportColumn(q.ToString(), true)), new(language.Say("table.all"), true)],
            rows.Take(most).ToValueList());
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
