using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>Decides what a report says of a task from its evidence, its targets and its demands.</summary>
internal sealed class StatusJudge(Wordings wordings, FollowUpOptions options)
{
    private const int ShortestDemand = 4;

    public FollowUpStatus Judge(FollowedItem item, IReadOnlyList<FoundSentence> evidence, IReadOnlyList<TargetCheck> targets, bool isLate)
    {
        if (evidence.Count == 0) return FollowUpStatus.Silent;
        if (isLate || IsBegun(item, evidence)) return FollowUpStatus.InPart;
        if (evidence.All(e => ReportWording.IsPutOff(e.Text) || ReportWording.IsWordsOnly(e.Text))) return FollowUpStatus.Mentioned;
        if (targets.Any(t => t.Outcome != TargetOutcome.Met)) return FollowUpStatus.InPart;
        if (ReportWording.DemandsAll(item.Text) && evidence.Any(PartOfWhole.In)) return FollowUpStatus.InPart;
        return IsHalfSilent(item, evidence, targets) ? FollowUpStatus.InPart : FollowUpStatus.Done;
    }

    private static bool IsBegun(FollowedItem item, IReadOnlyList<FoundSentence> evidence)
    {
        // There are some hundred such words and any number of sentences: each word is looked up in the task once.
        var demanded = new Dictionary<string, bool>(StringComparer.Ordinal);
        return evidence.Any(e => ReportWording.BegunIn(e.Text).Any(IsNotDemanded) && !ReportWording.IsWordsOnly(e.Text));

        bool IsNotDemanded(string word)
        {
            if (!demanded.TryGetValue(word, out var isDemanded)) demanded.Add(word, isDemanded = item.Text.Contains(word, StringComparison.Ordinal));
            return !isDemanded;
        }
    }

    /// <summary>Whether half of the demands or more are not spoken of.</summary>
    private bool IsHalfSilent(FollowedItem item, IReadOnlyList<FoundSentence> evidence, IReadOnlyList<TargetCheck> targets)
    {
        var clauses = item.Sentences.SelectMany(s => Clauses.Of(s.Text).Select(c => (c.Text, Span: s.SpanOf(c.Start, c.Start + c.Text.Length))))
            .Where(c => c.Text.Count(char.IsLetterOrDigit) >= ShortestDemand).ToList();
        if (clauses.Count < 2) return false;
        var shares = wordings.SharesOf(clauses.ConvertAll(c => c.Text), evidence);
        int[] stated = [.. targets.Select(t => t.Span.Start).Order()];
        var silent = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (HasPlaceIn(stated, clauses[i].Span)) continue;
            // The means of a result that is reported need not be told: 盘活闲置校舍，实现收入过30万元.
            if (i + 1 < clauses.Count && ReportWording.IsResult(clauses[i + 1].Text)) continue;
            if (shares[i] < options.MinimumDemandShare) silent++;
        }

        return silent * 2 >= clauses.Count;
    }

    private static bool HasPlaceIn(int[] places, SourceSpan span)
    {
        var at = Array.BinarySearch(places, span.Start);
        if (at < 0) at = ~at;
        return at < places.Length && places[at] < span.End;
    }
}
