using LawGov.Analysis.Matching;
using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>Follows the tasks of a plan through a report.</summary>
internal sealed class TaskFollower(Wordings wordings, FollowUpOptions options, int? year)
{
    private const int TermsPerTask = 5;

    /// <summary>From which likelihood evidence of one sentence of a task is evidence of the task.</summary>
    private const double SureOfDemand = 0.6;

    /// <summary>So many sentences, the likeliest, are evidence of one sentence of a task; nobody reads on.</summary>
    private const int MostOfDemand = 8;

    private readonly TargetJudge _targets = new(wordings);
    private readonly StatusJudge _status = new(wordings, options);
    private readonly LatenessJudge _lateness = new(wordings, year);

    /// <summary>The tasks, and the numbers of the sentences that are evidence for one.</summary>
    public (List<FollowedTask> Tasks, HashSet<int> Used) Follow(
        List<FollowedItem> items, List<Passage> tasks, List<List<Passage>> demands, FoundParts report, CancellationToken cancellationToken)
    {
        var lookBack = report.LookBack.Select(s => s.Passage).ToList();
        var evidence = wordings.Align(tasks, lookBack, options.MinimumLikelihood).ToLookup(p => p.A, p => (p.B, p.Likelihood));
        var starts = Starts(demands);
        var ofDemands = wordings.Align([.. demands.SelectMany(d => d)], lookBack, options.MinimumLikelihood).ToLookup(p => p.A, p => (p.B, p.Likelihood));
        var next = wordings.Align(tasks, [.. report.Next.Select(s => s.Passage)], options.MinimumCarryOver).ToLookup(p => p.A, p => p.B);
        var used = new HashSet<int>();
        var result = new List<FollowedTask>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parts = Enumerable.Range(starts[i], demands[i].Count).Select(d => Likeliest(ofDemands[d])).ToList();
            var own = evidence[i].Concat(parts.SelectMany(p => p).Where(p => p.Likelihood >= SureOfDemand))
                .GroupBy(p => p.B).Select(g => (B: g.Key, Likelihood: g.Max(p => p.Likelihood))).OrderBy(p => p.B).ToList();
            used.UnionWith(own.Select(p => p.B));
            var deadlines = items[i].DeadlinesBySentence();
            result.Add(Task(items[i], own, report, next[i]) with
            {
                Demands = parts.Select((p, d) => Demand(items[i], items[i].Sentences[d], deadlines[d], p, report)).ToValueList(),
            });
        }

        return (result, used);
    }

    /// <summary>The problems, each with the best sentence of the arrangement that takes it up.</summary>
    public ValueList<Shortcoming> Shortcomings(FoundParts report)
    {
        var taken = wordings.Align([.. report.Problems.Select(s => s.Passage)], [.. report.Next.Select(s => s.Passage)], options.MinimumCarryOver)
            .GroupBy(p => p.A).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Likelihood).B);
        return report.Problems.Select((p, i) => new Shortcoming(
            p.Sentence.Span, p.Text, taken.TryGetValue(i, out var by) ? [report.Next[by].Sentence.Span] : [])).ToValueList();
    }

    private FollowedTask Task(FollowedItem item, List<(int B, double Likelihood)> own, FoundParts report, IEnumerable<int> next)
    {
        var sentences = own.ConvertAll(p => report.LookBack[p.B]);
        var targets = _targets.Judge(PlannedTargetReader.Read(item.Sentences), item, sentences);
        var isLate = _lateness.IsLate(item, sentences);
        return new FollowedTask
        {
            Path = item.Path,
            Span = item.Span,
            Text = item.Text,
            Leads = item.Leads,
            Deadlines = item.Deadlines.Where(d => d.Date is not null).Select(d => d.Date!.Value).Distinct().Order().ToValueList(),
            Status = _status.Judge(item, sentences, targets, isLate),
            Score = new Score(own.Count == 0 ? 0 : Math.Clamp(own.Max(p => p.Likelihood), 0, 1)),
            Terms = CommonTerms.Of(item.Text, string.Concat(sentences.Select(s => s.Text)), TermsPerTask).ToValueList(),
            Evidence = own.Select(p => Evidence(report.LookBack[p.B], p.Likelihood)).ToValueList(),
            Targets = targets.ToValueList(),
            IsLate = isLate,
            Next = next.Select(n => report.Next[n].Sentence.Span).ToValueList(),
        };
    }

    private FollowedDemand Demand(FollowedItem item, SourceSentence sentence, IEnumerable<Deadline> deadlines, List<(int B, double Likelihood)> own, FoundParts report)
    {
        var part = item with { Text = sentence.Text, Span = sentence.Span, Sentences = [sentence], Deadlines = deadlines.ToValueList() };
        var sentences = own.ConvertAll(p => report.LookBack[p.B]);
        var targets = _targets.Judge(PlannedTargetReader.Read(part.Sentences), part, sentences);
        return new FollowedDemand(
            sentence.Span, _status.Judge(part, sentences, targets, _lateness.IsLate(part, sentences)), own.Select(p => Evidence(report.LookBack[p.B], p.Likelihood)).ToValueList(), targets.ToValueList());
    }

    private static ReportEvidence Evidence(FoundSentence sentence, double likelihood) => new(
        sentence.Sentence.Span, sentence.Text, new Score(Math.Clamp(likelihood, 0, 1)),
        sentence.Figures.Select(f => f with { Span = sentence.Sentence.SpanOf(f.Span.Start, f.Span.End) }).ToValueList(),
        ReportWording.IsWordsOnly(sentence.Text));

    private static List<(int B, double Likelihood)> Likeliest(IEnumerable<(int B, double Likelihood)> evidence) =>
        [.. evidence.OrderByDescending(p => p.Likelihood).ThenBy(p => p.B).Take(MostOfDemand).OrderBy(p => p.B)];

    private static int[] Starts(List<List<Passage>> demands)
    {
        var starts = new int[demands.Count];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + demands[i - 1].Count;
        return starts;
    }
}
