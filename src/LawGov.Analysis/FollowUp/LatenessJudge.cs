using System.Globalization;
using System.Text.RegularExpressions;
using LawGov.Analysis.Matching;
using LawGov.Model;
using LawGov.Model.Writing;

namespace LawGov.Analysis.FollowUp;

/// <summary>Tells whether a report gives a date behind the deadline of what it reports.</summary>
internal sealed partial class LatenessJudge(Wordings wordings, int? year)
{
    private const double LeastShare = 0.15;
    /// <summary>A clause with no more than this beside its date (5月底前印发) says of the clause before it when it is due.</summary>
    private const int FewLetters = 6;

    private const int EarlyDay = 5;
    private const int MiddleDay = 15;
    private const int LateDay = 25;

    public bool IsLate(FollowedItem item, IReadOnlyList<FoundSentence> evidence)
    {
        if (item.Deadlines.Count == 0 || evidence.Count == 0) return false;
        var stated = evidence.SelectMany(Dates).ToList();
        if (stated.Count == 0) return false;
        var demands = Demands(item);
        return wordings.Couples(demands.ConvertAll(d => d.Passage), stated.ConvertAll(s => s.Clause)).Any(c => IsLate(demands[c.A], stated[c.B]));
    }

    private bool IsLate(Demand demand, StatedDate stated) => DateOf(stated.Found, demand.Due) is { } date && date > demand.Due
        // The date must stand with what was due, not with another work of the same sentence.
        && wordings.Common(demand.Passage, stated.Clause) > 0 && wordings.ShareOf(demand.Passage, stated.Sentence) >= LeastShare;

    private IEnumerable<StatedDate> Dates(FoundSentence sentence) =>
        Day().Matches(sentence.Text).Select(found => new StatedDate(sentence, found, wordings.Read(Clauses.Around(sentence.Text, found.Index).Replace(found.Value, "", StringComparison.Ordinal))));

    /// <summary>What is due, and when: the clause that the deadline stands in; of one that stands elsewhere (a column of a table) the whole item.</summary>
    private List<Demand> Demands(FollowedItem item)
    {
        var demands = new List<Demand>();
        Passage? whole = null;
        foreach (var deadline in item.Deadlines)
        {
            if (deadline.Date is not { } due) continue;
            var passage = ClauseOf(item, deadline) is { } clause ? wordings.Read(clause) : whole ??= wordings.Read(item.Text);
            demands.Add(new Demand(due, passage));
        }

        return demands;
    }

    private static string? ClauseOf(FollowedItem item, Deadline deadline)
    {
        if (item.SentenceAt(deadline.Span.Start) is not { } sentence) return null;
        var at = sentence.Text.IndexOf(deadline.Text, StringComparison.Ordinal);
        if (at < 0) return null;
        var clause = Clauses.Around(sentence.Text, at);
        return clause.Length - deadline.Text.Length > FewLetters ? clause : Clauses.Before(sentence.Text, at) + clause;
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

    private sealed record Demand(DateOnly Due, Passage Passage);

    /// <summary>A date in the report, with what else stands in its clause.</summary>
    private sealed record StatedDate(FoundSentence Sentence, Match Found, Passage Clause);
}
