using System.Globalization;
using System.Text.RegularExpressions;
using LawGov.Model;
using LawGov.Model.Writing;

namespace LawGov.Analysis.FollowUp;

/// <summary>Tells whether a report gives a date behind the deadline of what it reports.</summary>
internal sealed partial class LatenessJudge(Wordings wordings, int? year)
{
    private const double LeastShare = 0.15;
    private const int EarlyDay = 5;
    private const int MiddleDay = 15;
    private const int LateDay = 25;

    public bool IsLate(FollowedItem item, IReadOnlyList<FoundSentence> evidence) =>
        item.Deadlines.Any(d => d.Date is { } due && evidence.Any(e => IsLate(item, d, due, e)));

    private bool IsLate(FollowedItem item, Deadline deadline, DateOnly due, FoundSentence evidence)
    {
        var demand = DemandOf(item, deadline);
        foreach (Match found in Day().Matches(evidence.Text))
        {
            if (DateOf(found, due) is not { } date || date <= due) continue;
            // The date must stand with what was due, not with another work of the same sentence.
            var clause = Clauses.Around(evidence.Text, found.Index);
            if (wordings.Common(wordings.Read(demand), wordings.Read(clause)) > 0 && wordings.ShareOf(demand, [evidence]) >= LeastShare) return true;
        }

        return false;
    }

    private static string DemandOf(FollowedItem item, Deadline deadline)
    {
        foreach (var sentence in item.Sentences)
        {
            var at = sentence.Text.IndexOf(deadline.Text, StringComparison.Ordinal);
            if (at >= 0) return Clauses.Around(sentence.Text, at);
        }

        return item.Text;
    }

    private DateOnly? DateOf(Match found, DateOnly due)
    {
        var month = int.Parse(found.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var named = found.Groups["year"].Success ? int.Parse(found.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : year ?? due.Year;
        if (month is < 1 or > 12 || !CalendarDates.IsYear(named)) return null;
        var day = found.Groups["day"].Success ? int.Parse(found.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : found.Groups["part"].Value switch
        {
            "初" or "上旬" => EarlyDay,
            "中旬" or "中" => MiddleDay,
            "底" or "末" or "下旬" => LateDay,
            _ => 1,
        };
        return day < 1 || day > DateTime.DaysInMonth(named, month) ? null : new DateOnly(named, month, day);
    }

    /// <summary>7月18日, 4月初, 于11月; not 截至11月底, 1—10月, 12月份, 9月底前.</summary>
    [GeneratedRegex(@"(?<![截至到\-—－~\d])(?:(?<year>20\d{2})年)?(?<![截至到\-—－~\d])(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|(?<part>上旬|中旬|下旬|初|中|底|末))?(?!份|底前|前|末前|以来|起|[\d\-—－~至])")]
    private static partial Regex Day();
}
