using System.Text.RegularExpressions;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.FollowUp;

/// <summary>Reads the numbers that a task is to reach, those without a comparison (改造危桥18座) included.</summary>
/// <remarks>Not targets: how often (每2年), a scope (15个村全部…, 500米覆盖率), periods.</remarks>
internal static partial class PlannedTargetReader
{
    private const int LongestRest = 6;

    public static List<PlannedTarget> Read(IEnumerable<SourceSentence> sentences)
    {
        var targets = new List<PlannedTarget>();
        foreach (var sentence in sentences)
        {
            foreach (var (start, clause) in Clauses.Of(sentence.Text))
            {
                var figures = FigureScanner.Find(clause);
                for (var i = 0; i < figures.Count; i++)
                    if (Read(clause, figures, i) is { } target) targets.Add(target with { Span = sentence.SpanOf(start + target.Span.Start, start + target.Span.End) });
            }
        }

        return targets;
    }

    private static PlannedTarget? Read(string clause, ValueList<Figure> figures, int at)
    {
        var figure = figures[at];
        var (before, after) = (clause[..figure.Span.Start], clause[figure.Span.End..]);
        var least = AtLeast().Match(before);
        var most = AtMost().Match(before);
        var behind = Behind().Match(after);
        var isMost = most.Success || figure.Comparison == Comparison.AtMost || behind.Value.EndsWith('内') || behind.Value.EndsWith('下');
        var isAbout = behind.Value == "左右";
        // An age tells whom a task is for.
        if (figure.Unit == "岁") return null;
        var isExact = !isMost && !least.Success && !behind.Success && figure.Comparison == Comparison.Exactly;
        if (isExact && IsScope(figure, before, after[behind.Length..], at + 1 < figures.Count)) return null;
        var comparison = isMost ? Comparison.AtMost : isExact || isAbout ? Comparison.Exactly : Comparison.AtLeast;
        var start = isMost && most.Success ? most.Index : least.Success ? least.Index : figure.Span.Start;
        var end = figure.Span.End + behind.Length;
        return new PlannedTarget(figure, comparison, isAbout, clause, clause[start..end], SourceSpan.FromBounds(start, end));
    }

    /// <summary>Whether a bare number tells how often or of how many, not how much.</summary>
    private static bool IsScope(Figure figure, string before, string rest, bool hasNext)
    {
        if (before.Contains('每', StringComparison.Ordinal) || Often().IsMatch(before) || Quantities.KindOf(figure.Unit) == QuantityKind.Time) return true;
        if (ReportWording.DemandsAll(rest) || (hasNext && rest.StartsWith('每'))) return true;
        if (Quantities.KindOf(figure.Unit) is not (QuantityKind.Count or QuantityKind.People)) return false;
        return rest.Length > LongestRest && !Making().IsMatch(before);
    }

    [GeneratedRegex("(?:不少于|不低于|不小于|至少|达到|达|提升至|提升到|提高到|提高至|增至|增加到|力争|超过|突破|逾|保持在|稳定在)$")]
    private static partial Regex AtLeast();

    [GeneratedRegex("(?:不高于|不多于|不大于|控制在|压减至|压减到|压缩至|压缩到|缩短至|缩短到|降至|降到|减至|减少到)$")]
    private static partial Regex AtMost();

    [GeneratedRegex("^(?:[（(]含[）)])?(?:及以上|以上|左右|及以下|以下|以内|之内)")]
    private static partial Regex Behind();

    [GeneratedRegex("(?:每|第|前|近|过去|全市|全县|全区|全省|全镇)$")]
    private static partial Regex Often();

    [GeneratedRegex("(?:新建|建设|建成|改造|完成|培育|创建|打造|实施|新增|举办|开展|组织|推出|引进|培训|评选|选树|遴选|新改建|发展)$")]
    private static partial Regex Making();
}
