namespace LawGov.Analysis.FollowUp;

/// <summary>Decides what a report says of a task from its evidence, its targets and its demands.</summary>
internal sealed class StatusJudge(Wordings wordings, FollowUpOptions options)
{
    private const int ShortestDemand = 4;

    public FollowUpStatus Judge(FollowedItem item, IReadOnlyList<FoundSentence> evidence, IReadOnlyList<TargetCheck> targets, bool isLate)
    {
        if (evidence.Count == 0) return FollowUpStatus.Silent;
        if (isLate || evidence.Any(e => ReportWording.IsBegun(e.Text, item.Text) && !ReportWording.IsWordsOnly(e.Text))) return FollowUpStatus.InPart;
        if (evidence.All(e => ReportWording.IsPutOff(e.Text) || ReportWording.IsWordsOnly(e.Text))) return FollowUpStatus.Mentioned;
        if (targets.Any(t => t.Outcome != TargetOutcome.Met)) return FollowUpStatus.InPart;
        if (ReportWording.DemandsAll(item.Text) && evidence.Any(PartOfWhole.In)) return FollowUpStatus.InPart;
        return IsHalfSilent(item, evidence, targets) ? FollowUpStatus.InPart : FollowUpStatus.Done;
    }

    /// <summary>Whether half of the demands or more are not spoken of.</summary>
    private bool IsHalfSilent(FollowedItem item, IReadOnlyList<FoundSentence> evidence, IReadOnlyList<TargetCheck> targets)
    {
        var clauses = item.Sentences.SelectMany(s => Clauses.Of(s.Text)).Select(c => c.Text).Where(c => c.Count(char.IsLetterOrDigit) >= ShortestDemand).ToList();
        if (clauses.Count < 2) return false;
        var shares = wordings.SharesOf(clauses, evidence);
        var texts = targets.Select(t => t.Text).Distinct(StringComparer.Ordinal).ToList();
        var silent = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (texts.Exists(t => clauses[i].Contains(t, StringComparison.Ordinal))) continue;
            // The means of a result that is reported need not be told: 盘活闲置校舍，实现收入过30万元.
            if (i + 1 < clauses.Count && ReportWording.IsResult(clauses[i + 1])) continue;
            if (shares[i] < options.MinimumDemandShare) silent++;
        }

        return silent * 2 >= clauses.Count;
    }
}
