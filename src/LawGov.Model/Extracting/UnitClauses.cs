using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Finds the clauses that assign units in the text of an item.</summary>
/// <remarks>
/// Forms, in brackets of any kind:
/// A <c>（责任单位：甲、乙）</c>, B <c>（牵头单位：甲；配合单位：乙）</c>, C <c>（甲牵头，乙配合，丙落实）</c>, D <c>（甲、乙按职责分工负责）</c>,
/// E <c>（责任单位：甲牵头；乙落实）</c>, F <c>（甲、乙负责。列第一位者为牵头单位，下同）</c>, G <c>（甲、乙）</c>;
/// outside of brackets: H <c>责任单位：甲</c> on a line of its own, several fields in a row.
/// </remarks>
internal static class UnitClauses
{
    /// <summary>The clauses in brackets within <paramref name="range"/>, in order. <paramref name="rules"/> is brought up to date with the rules they state.</summary>
    public static void FindBracketed(CompactText text, TextRange range, ref ClauseRules rules, ClauseFinds finds)
    {
        var content = text.Slice(range.Start, range.End);
        if (content.IndexOfAny(Brackets.Any) < 0) return;
        var done = 0;
        var groups = BracketGroups.Find(content, out var unclosed, out var unopened);
        foreach (var group in groups)
        {
            if (group.Open < done) continue;
            var inner = new TextRange(range.Start + group.Open + 1, range.Start + group.Close);
            var outer = new TextRange(inner.Start - 1, inner.End + 1);
            var clause = UnitClauseReader.Read(text, inner, outer, rules);
            var endsSentence = EndsSentence(content, group.Open, group.Close);
            if (clause is { IsBare: true } && !endsSentence) clause = null;
            if (clause is null)
            {
                var words = content[(group.Open + 1)..group.Close];
                if (ClauseShapes.LooksLikeClause(words) || endsSentence && ClauseShapes.Suggests(words)) finds.Unread.Add(outer);
                continue;
            }

            if (clause.Rule is { } rule)
            {
                rules = rules.With(rule);
                if (clause.Units.Count == 0) Reread(text, outer, rules, finds.Clauses);
            }

            finds.Clauses.Add(clause);
            done = group.Close + 1;
        }

        if (unclosed >= done) ReadUnclosed(text, range, unclosed, finds, ref rules);
        if (unopened >= 0) AddUnpaired(ReadUnopened(text, range, unopened, finds, ref rules), finds);
    }

    /// <summary>（责任单位：甲、乙）（第一责任单位为牵头单位，下同）: a rule in a bracket of its own speaks of the clause before it as well.</summary>
    private static void Reread(CompactText text, TextRange rule, ClauseRules rules, List<UnitClause> clauses)
    {
        if (clauses is not [.., var last] || last.Range.End != rule.Start) return;
        var inner = new TextRange(last.Range.Start + 1, last.Range.End - 1);
        if (UnitClauseReader.Read(text, inner, last.Range, rules) is { } again) clauses[^1] = again;
    }

    /// <summary>A clause that lost its closing bracket ends with its paragraph.</summary>
    private static void ReadUnclosed(CompactText text, TextRange range, int open, ClauseFinds finds, ref ClauseRules rules)
    {
        var inner = new TextRange(range.Start + open + 1, range.End);
        var outer = inner with { Start = inner.Start - 1 };
        var clause = ReadDamaged(text, inner, outer, ref rules);
        AddUnpaired(clause, finds);
        if (clause is null && ClauseShapes.Suggests(text.Slice(inner.Start, inner.End).TrimEnd(")〕]】。;"))) finds.Unread.Add(outer);
    }

    /// <summary>A clause that lost its opening bracket starts behind the sentence before it.</summary>
    private static UnitClause? ReadUnopened(CompactText text, TextRange range, int close, ClauseFinds finds, ref ClauseRules rules)
    {
        var content = text.Slice(range.Start, range.Start + close);
        var start = content.LastIndexOfAny("。;!") + 1;
        var inner = new TextRange(range.Start + start, range.Start + close);
        if (finds.Clauses.Count > 0 && finds.Clauses[^1].Range.End > inner.Start) return null;
        return ReadDamaged(text, inner, inner with { End = inner.End + 1 }, ref rules);
    }

    /// <summary>Only a noun such as 责任单位： or a verb at the end makes sure that text with one bracket is a clause.</summary>
    private static UnitClause? ReadDamaged(CompactText text, TextRange inner, TextRange outer, ref ClauseRules rules)
    {
        var content = text.Slice(inner.Start, inner.End);
        if (content.Length > ClauseShapes.LongestClause || !ClauseShapes.LooksLikeClause(content)) return null;
        var clause = UnitClauseReader.Read(text, inner, outer, rules);
        if (clause is null or { IsBare: true } or { Units.Count: 0 }) return null;
        if (clause.Rule is { } rule) rules = rules.With(rule);
        return clause;
    }

    private static void AddUnpaired(UnitClause? clause, ClauseFinds finds)
    {
        if (clause is null) return;
        finds.Clauses.Add(clause);
        finds.Unpaired.Add(clause.Range);
    }

    /// <summary>The clause that a line such as <c>责任单位：甲</c> is; null when it names no unit and no deadline.</summary>
    public static UnitClause? ReadLine(CompactText text, TextRange range, ref ClauseRules rules)
    {
        var content = text.Slice(range.Start, range.End);
        // The opening bracket of such a line is lost now and then.
        var isUnpaired = Brackets.IsClosing(content[^1]) && content.IndexOfAny(Brackets.Opening) < 0;
        var clause = UnitClauseReader.Read(text, isUnpaired ? range with { End = range.End - 1 } : range, range, rules);
        if (clause?.Rule is { } rule) rules = rules.With(rule);
        return clause;
    }

    /// <summary>The clause that a table cell is under a column with a role.</summary>
    public static UnitClause ReadCell(CompactText text, TextRange range, AssignmentRole role) => UnitClauseReader.ReadList(text, range, role);

    /// <summary>The names in a range that holds nothing but names, in order.</summary>
    public static List<TextRange> ReadNames(CompactText text, TextRange range) =>
        UnitClauseReader.ReadList(text, range, AssignmentRole.Responsible).Units.Select(unit => unit.Range).ToList();

    /// <summary>A list without role word assigns only at the end of a sentence or of the item.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> content, int open, int close)
    {
        var after = content[(close + 1)..].TrimStart("。;");
        if (after.IsEmpty) return open == 0 || Sentences.IsClosed(content[open - 1]) || content[open - 1] is '”' or '》' || after.IsEmpty;
        return open > 0 && Sentences.IsEnd(content[open - 1]);
    }
}
