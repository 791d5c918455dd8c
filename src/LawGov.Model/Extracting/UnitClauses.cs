using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

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
    /// <summary>The clauses in brackets within <paramref name="range"/>, in order. <paramref name="rules"/> is brought up to date with the rules they state; <paramref name="unread"/> receives what looks like a clause and is none, <paramref name="unclosed"/> a clause whose bracket never closes.</summary>
    public static void FindBracketed(CompactText text, TextRange range, ref ClauseRules rules, List<UnitClause> found, List<TextRange> unread, out TextRange unclosed)
    {
        unclosed = default;
        var content = text.Slice(range.Start, range.End);
        if (content.IndexOfAny(Brackets.Opening) < 0) return;
        var done = 0;
        var groups = BracketGroups.Find(content, out var open);
        foreach (var group in groups)
        {
            if (group.Open < done) continue;
            var inner = new TextRange(range.Start + group.Open + 1, range.Start + group.Close);
            var clause = UnitClauseReader.Read(text, inner, new TextRange(inner.Start - 1, inner.End + 1), rules);
            if (clause is { IsBare: true } && !EndsSentence(content, group.Open, group.Close)) clause = null;
            if (clause is null)
            {
                if (ClauseShapes.LooksLikeClause(content[(group.Open + 1)..group.Close])) unread.Add(new TextRange(inner.Start - 1, inner.End + 1));
                continue;
            }

            found.Add(clause);
            if (clause.Rule is { } rule) rules = rules.With(rule.Kind);
            done = group.Close + 1;
        }

        if (open >= done && ReadUnclosed(text, range, open, ref rules) is { } last)
        {
            found.Add(last);
            unclosed = last.Range;
        }
    }

    /// <summary>A clause that lost its closing bracket ends with its paragraph; only a noun such as 责任单位： makes sure that it is one.</summary>
    private static UnitClause? ReadUnclosed(CompactText text, TextRange range, int open, ref ClauseRules rules)
    {
        var inner = new TextRange(range.Start + open + 1, range.End);
        var content = text.Slice(inner.Start, inner.End);
        if (content.Length > ClauseShapes.LongestClause || RoleNouns.ReadField(content).Kind != FieldKind.Units) return null;
        return UnitClauseReader.Read(text, inner, inner with { Start = inner.Start - 1 }, rules);
    }

    /// <summary>The clause that a line such as <c>责任单位：甲</c> is; null when it names no unit and no deadline.</summary>
    public static UnitClause? ReadLine(CompactText text, TextRange range, ref ClauseRules rules)
    {
        var clause = UnitClauseReader.Read(text, range, range, rules);
        if (clause?.Rule is { } rule) rules = rules.With(rule.Kind);
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
