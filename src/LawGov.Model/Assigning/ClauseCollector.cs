using LawGov.Model.Clauses;
using LawGov.Model.Diagnostics;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Assigning;

/// <summary>Reads the unit clauses of every node, in the order of the text, since a rule applies from where it is stated.</summary>
internal sealed class ClauseCollector(CompactText text, OutlineNode root, RuleCollector rules, UnitResolution units, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly NodeTable<NodeClauses> _clauses = new(root);
    private readonly ClauseFinds _finds = new();
    private readonly List<UnitClause> _own = [];
    private readonly List<UnitClause> _heading = [];
    private readonly ProseCollector _prose = new(units);

    /// <summary>The clauses of all nodes of <paramref name="skeleton"/>.</summary>
    public static NodeTable<NodeClauses> Read(Skeleton skeleton, RuleCollector rules, UnitResolution units, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var collector = new ClauseCollector(skeleton.Text, skeleton.Root, rules, units, diagnostics, cancellationToken);
        collector.ReadNode(skeleton.Root, isDuty: false);
        return collector._clauses;
    }

    /// <param name="node">The node, and all below it.</param>
    /// <param name="isDuty">It is one of a list of duties: the bodies that begin it are responsible for it.</param>
    private void ReadNode(OutlineNode node, bool isDuty)
    {
        if (node.HasOwnHeading) rules.ReadStated(node.Title, node.Start, []);
        if (node.HasOwnHeading && (node.Paragraphs.Count == 0 || !node.Paragraphs[0].IsField)) ReportHeading(node);
        _own.Clear();
        _heading.Clear();
        _prose.Clear();
        var isSeparate = false;
        var isHeading = IsHeadingOfItems(node);
        for (var i = 0; i < node.Paragraphs.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var paragraph = node.Paragraphs[i];
            if (paragraph.IsField && IsFieldLine(paragraph.Range)) isSeparate |= ReadLine(paragraph.Range, isHeading || i == 0 && node.HasOwnHeading && node.Title.IsEmpty ? _heading : _own);
            else isSeparate |= ReadBracketed(paragraph.Range, i == 0 && paragraph.IsField && node.HasOwnHeading ? _heading : _own);
        }

        foreach (var cell in node.Cells.AsSpan()) ReadCell(cell, _own);
        var prose = _own.Count + _heading.Count > 0 || node.Paragraphs.Count == 0 ? []
            : isDuty && DutyLabels.Read(TextOf(node.Paragraphs[0].Range)) is { } duty ? [duty]
            : _prose.Take(node.Paragraphs[0].Range.Start, isDuty);
        _clauses[node] = _own.Count + _heading.Count + prose.Count == 0 && !isSeparate ? NodeClauses.None : new NodeClauses(_own.ToValueList(), _heading.ToValueList(), isSeparate) { Prose = prose };
        var areDuties = DutyLists.AreBelow(node, text);
        foreach (var child in node.Children) ReadNode(child, areDuties);
    }

    /// <summary>二、开放 / 责任单位：甲 / （一）…: a heading with nothing but fields between it and its items, which have these units as they have those in a bracket on the heading.</summary>
    private static bool IsHeadingOfItems(OutlineNode node)
    {
        if (!node.HasOwnHeading || node.Children.Count == 0 || !node.Children[0].Label.Exists) return false;
        foreach (var paragraph in node.Paragraphs.AsSpan())
            if (!paragraph.IsField || paragraph.Range.Start > node.Children[0].Start) return false;
        return true;
    }

    private bool IsFieldLine(TextRange range) => FieldNouns.ReadField(text.Slice(range.Start, range.End)).Kind != FieldKind.None || SpacedFields.IsLine(TextOf(range));

    /// <summary>责任单位：甲 on a line of its own.</summary>
    private bool ReadLine(TextRange range, List<UnitClause> into)
    {
        if (ClauseFinder.ReadLine(TextOf(range)) is { } line)
        {
            Accept(rules.InForce.Apply(line), into);
            rules.Enter(line);
        }

        rules.ReadImpliedGroups(range);
        return true;
    }

    /// <summary>The clauses in brackets within a paragraph; true when one of them is the whole paragraph.</summary>
    private bool ReadBracketed(TextRange range, List<UnitClause> into)
    {
        var finds = _finds;
        ClauseFinder.FindBracketed(TextOf(range), finds);
        var isSeparate = false;
        for (var i = 0; i < finds.Clauses.Count; i++)
        {
            var clause = finds.Clauses[i];
            var next = i + 1 < finds.Clauses.Count ? finds.Clauses[i + 1] : null;
            // （责任单位：甲、乙）（第一责任单位为牵头单位，下同）: a rule in a bracket of its own speaks of the clause before it as well.
            var inForce = next is { Units.Count: 0 } && next.Range.Start == clause.Range.End ? rules.InForce.With(next.Rule) : rules.InForce;
            rules.Enter(clause);
            Accept(inForce.Apply(clause), into);
            isSeparate |= clause.Range == range;
        }

        if (finds.Clauses.Count == 0 && ClosingSentences.Read(TextOf(range)) is { } closing && units.KnowsMost(closing))
        {
            ReadBefore(new TextRange(range.Start, closing.Range.Start), into);
            Accept(rules.InForce.Apply(closing), into);
            isSeparate |= closing.Range == range;
        }
        else if (finds.Clauses.Count + into.Count == 0) _prose.Read(TextOf(range));

        if (finds.Clauses.Count == 0 && UnreadClauses.SuggestsField(text.Slice(range.Start, range.End))) Report(ReadingDiagnostics.UnreadClause, range);
        foreach (var unread in finds.Unread) Report(ReadingDiagnostics.UnreadClause, unread);
        foreach (var unpaired in finds.Unpaired) Report(ReadingDiagnostics.UnpairedClause, unpaired);
        rules.ReadStated(range, range.Start, finds.Clauses);
        rules.ReadImpliedGroups(range);
        return isSeparate;
    }

    /// <summary>一是…，由甲牵头。二是…，由乙负责。: what 由 says in the sentences before the last. It stays in their text.</summary>
    private void ReadBefore(TextRange range, List<UnitClause> into)
    {
        foreach (var clause in _prose.ReadAgents(TextOf(range))) into.Add(clause with { Range = new TextRange(clause.Range.Start, clause.Range.Start) });
    }

    private void ReadCell(NodeCell cell, List<UnitClause> into)
    {
        if (cell.Column.Kind == ColumnKind.Units)
        {
            var clause = ClauseReader.ReadList(TextOf(cell.Range), cell.Column.Role, isCell: !text.IsPrinted(cell.Range.Start), cell.Column.NamesPersons);
            ReportOpen(clause);
            into.Add(clause);
        }
        else if (cell.Column.Kind == ColumnKind.Deadline) into.Add(UnitClause.OfDeadline(cell.Range));
    }

    private void Accept(UnitClause clause, List<UnitClause> into)
    {
        // A list without any role word assigns only when its names are units.
        if (clause.NeedsKnownNames && !units.KnowsMost(clause))
        {
            if (UnreadClauses.Suggests(text.Slice(clause.Range.Start + 1, clause.Range.End - 1))) Report(ReadingDiagnostics.UnreadClause, clause.Range);
            return;
        }

        ReportOpen(clause);
        // 无 behind a heading hands nothing down.
        if (clause is { Units.Count: 0, Nobody.Count: > 0, Deadlines.Count: 0 } && into == _heading) return;
        into.Add(clause);
        rules.Keep(clause);
        foreach (var odd in clause.Odd) Report(ReadingDiagnostics.NoName, odd);
    }

    /// <summary>待定 in place of a name.</summary>
    private void ReportOpen(UnitClause clause)
    {
        foreach (var nobody in clause.Nobody.AsSpan())
            if (OpenUnits.Contains(text.Slice(nobody.Start, nobody.End))) Report(ReadingDiagnostics.OpenUnit, nobody);
    }

    /// <summary>A heading that ends with a bracket which may have been a clause.</summary>
    private void ReportHeading(OutlineNode node)
    {
        var title = text.Slice(node.Title.Start, node.Title.End);
        if (title.IsEmpty || !Brackets.IsClosing(title[^1])) return;
        var open = BracketPairs.FindOpening(title);
        if (open > 0 && UnreadClauses.Suggests(title[(open + 1)..^1])) Report(ReadingDiagnostics.UnreadClause, new TextRange(node.Title.Start + open, node.Title.End));
    }

    private ClauseText TextOf(TextRange range) => new(text.Slice(range.Start, range.End), range.Start, text);

    private void Report(DiagnosticDescriptor finding, TextRange range) =>
        diagnostics.Add(finding, text.ToSpan(range.Start, range.End), text.Original(range.Start, range.End));
}
