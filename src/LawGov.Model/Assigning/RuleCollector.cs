using LawGov.Model.Clauses;
using LawGov.Model.Diagnostics;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assigning;

/// <summary>Gathers the rules a document states, in the order of the text, and knows those in force.</summary>
internal sealed class RuleCollector(CompactText text, DiagnosticBag diagnostics)
{
    private readonly List<DocumentRule> _stated = [];

    /// <summary>Where the rules stand.</summary>
    private readonly HashSet<SourceSpan> _spans = [];

    /// <summary>Where the words of the rules end.</summary>
    private readonly HashSet<(DocumentRuleKind Kind, int End)> _ends = [];

    /// <summary>The rules, in the order they were found.</summary>
    public IReadOnlyList<DocumentRule> Stated => _stated;

    /// <summary>What applies to the next clause.</summary>
    public RulesInForce InForce { get; private set; }

    /// <summary>Rules of the head, and of notes, which apply to the whole text wherever they stand.</summary>
    public void ReadBeforeTheTree(Skeleton skeleton)
    {
        for (var i = 0; i < skeleton.Blocks.Length; i++)
        {
            var range = new TextRange(skeleton.Blocks[i].Start, skeleton.Blocks[i].End);
            var content = text.Slice(range.Start, range.End);
            var isHead = skeleton.Uses[i] == BlockUse.FrontMatter;
            if (isHead) ReadImpliedGroups(range);
            if (isHead || content.StartsWith("注:") || content.StartsWith("备注:")) ReadStated(range, isHead ? range.Start : 0, []);
        }
    }

    /// <summary>Puts the rule in force that <paramref name="clause"/> states.</summary>
    public void Enter(UnitClause clause) => InForce = InForce.With(clause.Rule);

    /// <summary>Keeps the rule that <paramref name="clause"/> states.</summary>
    public void Keep(UnitClause clause)
    {
        if (clause.Rule is not { } rule) return;
        // 备注：排在第一位的为牵头单位: the note was read before the tree.
        if (!_ends.Contains((rule.Kind, rule.Range.End))) Add(rule.Kind, rule.Range, clause.Range.Start, []);
    }

    /// <summary>Rules that prose or a heading states; those in <paramref name="clauses"/> are known already.</summary>
    public void ReadStated(TextRange range, int from, List<UnitClause> clauses)
    {
        var content = text.Slice(range.Start, range.End);
        var (end, next) = (0, 0);
        while (RuleSentences.Find(content, end, out var start, out end) is { } kind)
        {
            var words = new TextRange(range.Start + start, range.Start + end);
            var span = text.ToSpan(words.Start, words.End);
            while (next < clauses.Count && clauses[next].Range.End <= words.End) next++;
            var isInClause = next < clauses.Count && clauses[next].Range.Start < words.Start;
            if (isInClause || _spans.Contains(span)) continue;
            InForce = InForce.With(new RuleMention(kind, words, null));
            Add(kind, words, from, []);
        }
    }

    /// <summary>Groups that a sentence implies in all later tasks, in a clause or in prose.</summary>
    public void ReadImpliedGroups(TextRange range)
    {
        var content = text.Slice(range.Start, range.End);
        var at = 0;
        while (ImpliedGroups.Find(content, at) is { } sentence)
        {
            var names = new ClauseText(content[sentence.UnitsStart..sentence.UnitsEnd], range.Start + sentence.UnitsStart, text);
            var units = ClauseReader.ReadList(names, AssignmentRole.Responsible).Units.Select(unit => text.Original(unit.Range.Start, unit.Range.End)).ToValueList();
            Add(DocumentRuleKind.GroupImplied, new TextRange(range.Start + sentence.Start, range.Start + sentence.End), range.Start + sentence.Start, units);
            at = sentence.End;
        }
    }

    private void Add(DocumentRuleKind kind, TextRange range, int from, ValueList<string> units)
    {
        var written = text.Original(range.Start, range.End);
        var span = text.ToSpan(range.Start, range.End);
        _ends.Add((kind, range.End));
        _spans.Add(span);
        _stated.Add(new DocumentRule(kind, written, units, text.ToSource(from), span));
        diagnostics.Add(ReadingDiagnostics.RuleInForce, span, written);
    }
}
