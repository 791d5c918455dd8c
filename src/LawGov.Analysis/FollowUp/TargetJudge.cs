using System.Text.RegularExpressions;
using LawGov.Analysis.Matching;
using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>Finds the value that a report gives for a planned target.</summary>
internal sealed partial class TargetJudge(Wordings wordings)
{
    /// <summary>Share of what the target's whole task has in common with a clause; the target's own clause counts in full.</summary>
    private const double TaskShare = 0.3;

    private const double SameUnit = 1;
    private const double SameRate = 2;

    /// <summary>Weight in common that a value needs: shares and sums are rare in a sentence, counts are many.</summary>
    private const double LeastForMeasures = 1.2;
    private const double LeastForCounts = 2;
    private const double LeastOwnForCounts = 1;

    /// <summary>Weight that a task alone must have in common with a clause that shares nothing with the target's own.</summary>
    private const double LeastByTaskAlone = 4;

    private const decimal Whole = 100;

    /// <summary>Words of which one excludes the others: 门诊 is not 住院, a project signed is not one that produces.</summary>
    private static readonly string[][] Opposed =
    [
        ["国家级", "省级", "市级", "县级", "区级", "镇级", "村级"], ["门诊", "住院"], ["进口", "出口"], ["收入", "支出"], ["城镇", "农村"], ["签约", "开工", "竣工", "投产"],
        ["申请", "授权"], ["受理", "办结"], ["招聘", "辞退"], ["新建", "拆除"], ["一产", "二产", "三产"], ["小学", "初中", "高中", "大学"], ["幼儿园", "中小学"],
        ["合格率", "覆盖率", "满意率", "办结率", "普及率", "参保率", "入学率", "就业率", "升学率", "巩固率", "绿化率", "公开率", "出庭率"],
    ];

    /// <summary>Compares the targets of a task with its evidence; a value speaks for one target only, the one it fits best.</summary>
    public List<TargetCheck> Judge(IReadOnlyList<PlannedTarget> targets, FollowedItem item, IReadOnlyList<FoundSentence> evidence)
    {
        var result = targets.Select(t => new TargetCheck
        {
            Text = t.Text,
            Planned = t.Figure.Value,
            Unit = t.Figure.Unit,
            Comparison = t.Comparison,
            Span = t.Span,
            Outcome = TargetOutcome.Unstated,
        }).ToList();
        if (evidence.Count == 0 || targets.Count == 0) return result;
        var own = targets.Select(t => wordings.Read(t.Clause)).ToList();
        var task = wordings.Read(item.Text);
        var values = evidence.SelectMany(s => s.Figures.Select(f => ValueOf(s, f, task))).ToList();
        var candidates = wordings.Couples(own, values.ConvertAll(v => v.Passage)).Select(c => (Target: c.A, Value: Candidate(targets[c.A], own[c.A], values[c.B])))
            .Where(c => c.Value is not null).OrderByDescending(c => c.Value!.Weight);
        var taken = new HashSet<SourceSpan>();
        var given = new HashSet<int>();
        foreach (var (target, value) in candidates)
        {
            var span = value!.Sentence.Sentence.SpanOf(value.Figure.Span.Start, value.Figure.Span.End);
            if (given.Contains(target) || !taken.Add(span)) continue;
            given.Add(target);
            result[target] = result[target] with { Reported = value.Value, ReportedSpan = span, Outcome = targets[target].IsMetBy(value.Value) ? TargetOutcome.Met : TargetOutcome.Missed };
        }

        for (var i = 0; i < result.Count; i++)
            if (!given.Contains(i) && IsOfAll(targets[i])) result[i] = OfAll(result[i], own[i], evidence);
        return result;
    }

    private Stated ValueOf(FoundSentence sentence, Figure figure, Passage task)
    {
        var clause = Clauses.Around(sentence.Text, figure.Span.Start);
        var passage = wordings.Read(clause);
        return new Stated(sentence, figure, clause, passage, wordings.Common(passage, task), RatesIn(clause));
    }

    private Found? Candidate(PlannedTarget target, Passage own, Stated stated)
    {
        var (sentence, figure, clause, passage, byTask, ratesReported) = stated;
        var kind = Quantities.KindOf(target.Figure.Unit);
        if (Quantities.KindOf(figure.Unit) != kind || Quantities.Convert(figure.Value, figure.Unit, target.Figure.Unit) is not { } value) return null;
        if (AreOpposed(target.Clause, clause)) return null;
        var shared = wordings.Common(own, passage);
        var sameUnit = figure.Unit == target.Figure.Unit;
        var ratesPlanned = RatesIn(target.Clause);
        var sameRate = ratesPlanned.Overlaps(ratesReported);
        if (kind == QuantityKind.Share && ((ratesPlanned.Count > 0 && ratesReported.Count > 0 && !sameRate && shared < LeastForCounts) || IsOtherShare(target, clause, figure))) return null;
        if (kind is QuantityKind.Count or QuantityKind.People)
        {
            if (shared <= 0 && byTask < LeastByTaskAlone) return null;
            if (!sameUnit && shared < LeastOwnForCounts) return null;
            if (shared + (TaskShare * byTask) < LeastForCounts) return null;
        }
        else if (shared + (TaskShare * byTask) < LeastForMeasures)
        {
            return null;
        }

        return new Found(sentence, figure, value, shared + (TaskShare * byTask) + (sameUnit ? SameUnit : 0) + (sameRate ? SameRate : 0));
    }

    /// <summary>全部按时办结 states 100 %; 32件…办结31件 states less.</summary>
    private TargetCheck OfAll(TargetCheck check, Passage own, IReadOnlyList<FoundSentence> evidence)
    {
        foreach (var sentence in evidence)
        {
            if (wordings.Common(own, sentence.Passage) < LeastOwnForCounts) continue;
            foreach (var (start, clause) in Clauses.Of(sentence.Text))
                if (ReportWording.SaysAll(clause)) return check with { Reported = Whole, ReportedSpan = sentence.Sentence.SpanOf(start, start + clause.Length), Outcome = TargetOutcome.Met };
            if (PartOfWhole.In(sentence)) return check with { Outcome = TargetOutcome.Missed };
        }

        return check;
    }

    private static bool IsOfAll(PlannedTarget target) =>
        Quantities.KindOf(target.Figure.Unit) == QuantityKind.Share && target.Figure.Value >= Whole && !Saving().IsMatch(target.Clause);

    private static bool AreOpposed(string planned, string reported) => Opposed.Any(words =>
    {
        var (a, b) = (words.Where(w => planned.Contains(w, StringComparison.Ordinal)).ToList(), words.Where(w => reported.Contains(w, StringComparison.Ordinal)).ToList());
        return a.Count > 0 && b.Count > 0 && !a.Intersect(b).Any();
    });

    /// <summary>A growth rate, or the share of the year's plan, beside a target that is none.</summary>
    private static bool IsOtherShare(PlannedTarget target, string clause, Figure figure)
    {
        var at = clause.IndexOf(figure.Text, StringComparison.Ordinal);
        return Growth().IsMatch(at > 0 ? clause[..at] : clause) && !Growth().IsMatch(target.Clause) && !Saving().IsMatch(target.Clause);
    }

    private static HashSet<string> RatesIn(string clause) => [.. Rate().Matches(clause).Select(m => m.Value)];

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{2}率")]
    private static partial Regex Rate();

    [GeneratedRegex("同比|增长|下降|提高(?![至到])|提升(?![至到])|完成(?:年度|全年)?(?:计划|任务|目标)")]
    private static partial Regex Growth();

    [GeneratedRegex("压缩|压减|减少|提速|缩短")]
    private static partial Regex Saving();

    /// <summary>A value that the report states, with the clause it stands in and what that has in common with the task.</summary>
    private sealed record Stated(FoundSentence Sentence, Figure Figure, string Clause, Passage Passage, double ByTask, HashSet<string> Rates);

    private sealed record Found(FoundSentence Sentence, Figure Figure, decimal Value, double Weight);
}
