using LawGov.Model.Diagnostics;
using LawGov.Model.Extracting;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Parsing;

/// <summary>Reads the unit clauses of every node and decides which nodes are tasks.</summary>
internal sealed class ClauseStage(CompactText text, UnitResolution units, DiagnosticBag diagnostics)
{
    private const int LongestExcerpt = 24;

    private readonly FactTable _facts = new();
    private readonly List<DocumentRule> _rules = [];
    private ClauseRules _inForce;

    /// <summary>The facts of all nodes of <paramref name="skeleton"/> with the rules the document states.</summary>
    public static (FactTable Facts, List<DocumentRule> Rules) Read(Skeleton skeleton, UnitResolution units, DiagnosticBag diagnostics)
    {
        var text = skeleton.Text;
        var stage = new ClauseStage(text, units, diagnostics);
        for (var i = 0; i < skeleton.Blocks.Length; i++)
        {
            var range = new TextRange(skeleton.Blocks[i].Start, skeleton.Blocks[i].End);
            var content = text.Slice(range.Start, range.End);
            var isHead = skeleton.Uses[i] == BlockUse.FrontMatter;
            if (isHead) stage.ReadImpliedGroups(range, content);
            // A note holds for the whole text, wherever it stands.
            if (isHead || content.StartsWith("注:") || content.StartsWith("备注:")) stage.ReadStatedRules(range, content, isHead ? range.Start : 0, []);
        }

        stage.ReadNode(skeleton.Root);
        stage.PassDown(skeleton.Root);
        return (stage._facts, stage._rules);
    }

    /// <summary>Reads in the order of the text, since a rule holds from where it is stated.</summary>
    private void ReadNode(Node node)
    {
        var facts = _facts[node];
        if (node.HasOwnHeading) ReadStatedRules(node.Title, text.Slice(node.Title.Start, node.Title.End), node.Start, []);
        if (node.HasOwnHeading && node.Paragraphs is not [{ IsField: true }, ..]) ReportHeading(node);
        foreach (var paragraph in node.Paragraphs) ReadParagraph(node, paragraph, facts);
        foreach (var cell in node.Cells) ReadCell(cell, facts);
        foreach (var child in node.Children) ReadNode(child);
    }

    private void ReadParagraph(Node node, NodeParagraph paragraph, NodeFacts facts)
    {
        var content = text.Slice(paragraph.Range.Start, paragraph.Range.End);
        if (paragraph.IsField && RoleNouns.ReadField(content).Kind != FieldKind.None)
        {
            if (UnitClauses.ReadLine(text, paragraph.Range, ref _inForce) is { } line) Accept(line, facts.Clauses);
            ReadImpliedGroups(paragraph.Range, content);
            facts.HasSeparateClause = true;
            return;
        }

        var finds = new ClauseFinds();
        UnitClauses.FindBracketed(text, paragraph.Range, ref _inForce, finds);
        var isHeading = paragraph.IsField && node.HasOwnHeading && paragraph == node.Paragraphs[0];
        foreach (var clause in finds.Clauses)
        {
            Accept(clause, isHeading ? facts.HeadingClauses : facts.Clauses);
            facts.HasSeparateClause |= clause.Range == paragraph.Range;
        }

        // A bracket that turns out to name no units is part of the heading.
        if (isHeading && facts.HeadingClauses.Count == 0) node.Title = node.Title with { End = paragraph.Range.End };
        if (finds.Clauses.Count == 0 && ClauseShapes.SuggestsField(content)) Report(ReadingDiagnostics.UnreadClause, paragraph.Range);
        foreach (var range in finds.Unread) Report(ReadingDiagnostics.UnreadClause, range);
        foreach (var range in finds.Unpaired) Report(ReadingDiagnostics.UnpairedClause, range);
        ReadStatedRules(paragraph.Range, content, paragraph.Range.Start, finds.Clauses);
        ReadImpliedGroups(paragraph.Range, content);
    }

    /// <summary>A heading that ends with a bracket which may have been a clause.</summary>
    private void ReportHeading(Node node)
    {
        var title = text.Slice(node.Title.Start, node.Title.End);
        if (title.IsEmpty || !Brackets.IsClosing(title[^1])) return;
        var open = ClauseShapes.FindOpening(title);
        if (open > 0 && ClauseShapes.Suggests(title[(open + 1)..^1])) Report(ReadingDiagnostics.UnreadClause, new TextRange(node.Title.Start + open, node.Title.End));
    }

    private void ReadCell(NodeCell cell, NodeFacts facts)
    {
        if (cell.Column.Kind == ColumnKind.Units) facts.Clauses.Add(UnitClauses.ReadCell(text, cell.Range, cell.Column.Role));
        else if (cell.Column.Kind == ColumnKind.Deadline) facts.Clauses.Add(new UnitClause(cell.Range, [], [cell.Range], null, false));
    }

    private void Accept(UnitClause clause, List<UnitClause> into)
    {
        // A list without any role word assigns only when its names are units.
        if (clause.IsBare && !units.KnowsMost(clause))
        {
            if (ClauseShapes.Suggests(text.Slice(clause.Range.Start + 1, clause.Range.End - 1))) Report(ReadingDiagnostics.UnreadClause, clause.Range);
            return;
        }

        into.Add(clause);
        if (clause.Rule is { } rule) AddRule(rule.Kind, rule.Range, clause.Range.Start, []);
    }

    private void Report(DiagnosticDescriptor finding, TextRange range) =>
        diagnostics.Add(finding, text.ToSpan(range.Start, range.End), text.Original(range.Start, range.End));

    private void AddRule(DocumentRuleKind kind, TextRange range, int from, ValueList<string> units)
    {
        var written = text.Original(range.Start, range.End);
        var span = text.ToSpan(range.Start, range.End);
        _rules.Add(new DocumentRule(kind, written, units, text.ToSource(from), span));
        diagnostics.Add(ReadingDiagnostics.RuleInForce, span, written);
    }

    /// <summary>Rules that prose or a heading states; those in <paramref name="clauses"/> are known already.</summary>
    private void ReadStatedRules(TextRange range, ReadOnlySpan<char> content, int from, List<UnitClause> clauses)
    {
        var end = 0;
        while (DocumentRules.Find(content, end, out var start, out end) is { } kind)
        {
            var words = new TextRange(range.Start + start, range.Start + end);
            var span = text.ToSpan(words.Start, words.End);
            if (_rules.Exists(rule => rule.Span == span) || clauses.Exists(clause => clause.Range.Start < words.Start && words.End < clause.Range.End)) continue;
            _inForce = _inForce.With(new RuleMention(kind, words, null));
            AddRule(kind, words, from, []);
        }
    }

    /// <summary>Riders for all later tasks, in a clause or in prose.</summary>
    private void ReadImpliedGroups(TextRange range, ReadOnlySpan<char> content)
    {
        var at = 0;
        while (DocumentRules.FindRider(content, at) is { } rider)
        {
            var units = new List<string>();
            foreach (var name in UnitClauses.ReadNames(text, new TextRange(range.Start + rider.UnitsStart, range.Start + rider.UnitsEnd)))
                units.Add(text.Original(name.Start, name.End));
            AddRule(DocumentRuleKind.GroupImplied, new TextRange(range.Start + rider.Start, range.Start + rider.End), range.Start + rider.Start, units.ToValueList());
            at = rider.End;
        }
    }

    /// <summary>Gives heading clauses to the items below that have none, trailing clauses to the division they close, and marks the tasks.</summary>
    private void PassDown(Node node)
    {
        var facts = _facts[node];
        var items = node.Children.FindAll(c => c.Label.Exists);
        MoveTrailingClause(node, items);
        if (facts.HeadingClauses.Count > 0)
        {
            if (items.Count == 0) facts.Clauses.InsertRange(0, facts.HeadingClauses);
            foreach (var item in items)
                if (!HasUnitsInside(item)) _facts[item].Clauses.InsertRange(0, facts.HeadingClauses);
        }

        facts.IsTask = facts.HasUnits && node.Parent is not null;
        ReportBareItems(items);
        foreach (var child in node.Children) PassDown(child);
    }

    /// <summary>Where most of the items side by side name their units, one without has probably lost them.</summary>
    private void ReportBareItems(List<Node> items)
    {
        var assigned = items.Count(item => _facts[item].HasUnits || _facts[item].HeadingClauses.Count > 0 && !HasItems(item));
        var bare = items.FindAll(item => !HasUnitsInside(item) && !HasItems(item));
        if (bare.Count == 0 || bare.Count > assigned) return;
        foreach (var item in bare)
        {
            var label = text.ToSpan(item.Start, item.Start + Math.Max(1, item.Label.Length));
            diagnostics.Add(ReadingDiagnostics.ItemWithoutUnits, label, text.Original(item.Start, Math.Min(item.End, item.Start + LongestExcerpt)));
        }
    }

    private static bool HasItems(Node node) => node.Children.Exists(child => child.Label.Exists);

    /// <summary>
    /// Where only the last of several items closes with a clause, the clause speaks for all of them: when it has a paragraph
    /// of its own, or when the items are the parts of one sentence (…；…；…。).
    /// </summary>
    private void MoveTrailingClause(Node node, List<Node> items)
    {
        if (items.Count < 2 || node.Parent is null || _facts[node].HasUnits || _facts[node].HeadingClauses.Count > 0) return;
        var last = _facts[items[^1]];
        if (!last.HasUnits || items[^1].Label.IsDivision && !IsOneSentence(items)) return;
        for (var i = 0; i < items.Count - 1; i++)
            if (HasUnitsInside(items[i])) return;
        if (!last.HasSeparateClause && !IsOneSentence(items)) return;
        _facts[node].Clauses.AddRange(last.Clauses);
        last.GivenAway.AddRange(last.Clauses);
        last.Clauses.Clear();
    }

    private bool IsOneSentence(List<Node> items)
    {
        for (var i = 0; i < items.Count - 1; i++)
        {
            if (items[i].Label.Kind == LabelKind.Circled) continue;
            if (items[i].Paragraphs is not [.., { IsField: false } paragraph] || text.Chars[paragraph.Range.End - 1] != ';') return false;
        }

        return true;
    }

    private bool HasUnitsInside(Node node)
    {
        if (_facts[node].HasUnits || _facts[node].HeadingClauses.Count > 0) return true;
        foreach (var child in node.Children)
            if (HasUnitsInside(child)) return true;
        return false;
    }
}
