using System.Globalization;
using LawGov.Analysis.Coverage;

namespace LawGov.Fitting;

/// <summary>How well coverage agrees with labels.</summary>
/// <remarks>
/// Strict: the primary is among the accepted ones, null counting like any article. Lenient: or among the further ones. Local: F1 of finding items without counterpart.
/// Articles: F1 of the whole lists, further ones being no error. Points: F1 of points taken up, those labelled partial left out.
/// </remarks>
public sealed class MatchingFigures
{
    private readonly List<string> _wrong = [];
    private int _items, _strict, _lenient;
    private Counts _local, _articles, _points;

    public double Strict => _items == 0 ? 1 : (double)_strict / _items;

    public double Lenient => _items == 0 ? 1 : (double)_lenient / _items;

    public double Local => _local.F1;

    public double Articles => _articles.F1;

    public double Points => _points.F1;

    /// <summary>What is wrong, one line each.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Compares answers with their labels.</summary>
    public static MatchingFigures Of(IEnumerable<ChoiceAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var figures = new MatchingFigures();
        foreach (var answer in answers) figures.Add(answer.Label, answer.Got, answer.Listed);
        return figures;
    }

    /// <summary>Compares reports, one for each document and outline, with labels.</summary>
    public static MatchingFigures Of(IEnumerable<LabelledItem> items, IEnumerable<LabelledPoint> points, Func<string, string, CoverageReport> reportOf)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(reportOf);
        var figures = new MatchingFigures();
        foreach (var item in items) figures.Add(item, reportOf(item.Document, item.Outline));
        foreach (var group in points.GroupBy(p => (p.Document, p.Outline))) figures.Add(group, reportOf(group.Key.Document, group.Key.Outline));
        return figures;
    }

    public override string ToString() =>
        FormattableString.Invariant($"strict {Strict:0.000}  lenient {Lenient:0.000}  local F1 {Local:0.000}  article lists F1 {Articles:0.000}  points F1 {Points:0.000}  ({_items} items)");

    private void Add(LabelledItem item, CoverageReport report)
    {
        var row = report.Matches.Select(m => (Match: m, Overlap: Overlap(item, m))).Where(x => x.Overlap > 0).OrderByDescending(x => x.Overlap).FirstOrDefault().Match;
        Add(item, row is null ? -1 : row.Primary, row is null ? [] : [.. row.Articles.Select(a => (int?)a.Number)]);
    }

    private void Add(LabelledItem item, int? got, IReadOnlyList<int?> listed)
    {
        _items++;
        var strict = item.Primary.Contains(got);
        if (strict) _strict++;
        else _wrong.Add($"{item.Document} {item.Id}: {Show(item.Primary)} (also {Show(item.Also)}), got {got?.ToString(CultureInfo.InvariantCulture) ?? "local"}");
        if (strict || item.Also.Contains(got)) _lenient++;
        // Where a reader accepts both, giving an article is neither right nor wrong.
        _local = new Counts(
            _local.Right + (item.MayBeLocal && got is null ? 1 : 0),
            _local.Extra + (got is null && !item.MayBeLocal && !item.Also.Contains(null) ? 1 : 0),
            _local.Missed + (item.IsLocal && got is not null ? 1 : 0));

        List<int?> wanted = item.MayBeLocal && got is null ? [] : [.. item.Primary.Where(p => p is not null)];
        List<int?> free = [.. item.Also];
        if (wanted.Count > 1)
        {
            free.AddRange(wanted);
            wanted = [wanted.Contains(got) ? got : wanted[0]];
        }

        var hit = wanted.Count(listed.Contains);
        _articles = new Counts(_articles.Right + hit, _articles.Extra + listed.Count(a => !wanted.Contains(a) && !free.Contains(a)), _articles.Missed + wanted.Count - hit);
    }

    private void Add(IEnumerable<LabelledPoint> points, CoverageReport report)
    {
        var status = report.Articles.SelectMany(a => a.Points).ToDictionary(p => p.Id, p => p.Status);
        foreach (var point in points.Where(p => p.Verdict != "partial"))
        {
            var got = status[point.Point] is CoverageStatus.Covered or CoverageStatus.Partial;
            _points.Add(point.Verdict == "yes", got);
            if (got != (point.Verdict == "yes")) _wrong.Add($"{point.Document} point {point.Point}: {point.Verdict}, got {status[point.Point]}");
        }
    }

    private static double Overlap(LabelledItem item, ItemMatch match)
    {
        var shared = Math.Min(match.Span.End, item.End) - Math.Max(match.Span.Start, item.Start);
        return shared <= 0 ? 0 : shared / (double)Math.Max(match.Span.Length, item.End - item.Start);
    }

    private static string Show(IEnumerable<int?> numbers) => string.Join("/", numbers.Select(n => n?.ToString(CultureInfo.InvariantCulture) ?? "local"));

    private record struct Counts(int Right, int Extra, int Missed)
    {
        public readonly double F1 => Right + Extra + Missed == 0 ? 1 : 2.0 * Right / ((2 * Right) + Extra + Missed);

        public void Add(bool wanted, bool got)
        {
            if (wanted && got) Right++;
            else if (got) Extra++;
            else if (wanted) Missed++;
        }
    }
}
