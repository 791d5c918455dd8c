using LawGov.Model.Clauses;
using LawGov.Model.Diagnostics;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assigning;

/// <summary>Gives heading clauses to the items below that have none, trailing clauses to the division they close, and marks the tasks.</summary>
internal sealed class PassingDown(CompactText text, NodeTable<NodeClauses> read, OutlineNode root, TextRange? part, DiagnosticBag diagnostics)
{
    private const int LongestExcerpt = 24;

    private readonly NodeTable<NodeFacts> _facts = new(root);

    /// <summary>The nodes that have units, or below which one has.</summary>
    private readonly NodeTable<bool> _withUnits = new(root);

    /// <summary>The nodes of which an item has units of its own.</summary>
    private readonly NodeTable<bool> _itemsWithUnits = new(root);

    /// <summary>Nodes whose plain clauses name units, less those where only prose does.</summary>
    private int _plain;

    /// <summary>The facts of all nodes of <paramref name="skeleton"/>.</summary>
    /// <param name="skeleton">The tree of the document.</param>
    /// <param name="read">The clauses of its nodes.</param>
    /// <param name="part">The only part that may contain tasks, empty when none does; null when all may.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static NodeTable<NodeFacts> Apply(Skeleton skeleton, NodeTable<NodeClauses> read, TextRange? part, DiagnosticBag diagnostics)
    {
        var passing = new PassingDown(skeleton.Text, read, skeleton.Root, part, diagnostics);
        passing.FindUnits(skeleton.Root);
        passing.Visit(skeleton.Root, read[skeleton.Root].Own);
        return passing._facts;
    }

    private bool FindUnits(OutlineNode node)
    {
        var hasUnits = read[node].HasUnits;
        if (hasUnits) _plain++;
        else if (read[node].Prose.Count > 0) _plain--;
        foreach (var child in node.Children)
        {
            hasUnits |= FindUnits(child);
            _itemsWithUnits[node] |= child.Label.Exists && read[child].HasUnits;
        }

        _withUnits[node] = hasUnits;
        return hasUnits;
    }

    /// <summary>Settles <paramref name="node"/>, for which <paramref name="clauses"/> speak, and all below it.</summary>
    private void Visit(OutlineNode node, ValueList<UnitClause> clauses)
    {
        var heading = read[node].Heading;
        var closing = heading.Count == 0 && node.Parent is not null && !NodeClauses.NamesUnits(clauses) ? FindClosing(node.Items) : null;
        if (closing is not null) clauses = [.. clauses, .. read[closing].Own];
        // A heading is a task of its own where nothing stands below it to take its units, and beside items that have theirs.
        if (heading.Count > 0 && (node.Items.Count == 0 || HasUnits(node.Items))) clauses = [.. heading, .. clauses];
        var isOfProse = read[node].Prose.Count > 0 && !NodeClauses.NamesUnits(clauses) && MayBeProse(node);
        if (isOfProse) clauses = [.. clauses, .. read[node].Prose];
        _facts[node] = new NodeFacts(TitleOf(node), clauses, read[node].Own, MayBeTask(node) && node.Parent is not null && NodeClauses.NamesUnits(clauses)) { IsOfProse = isOfProse };
        if (node.Children.Count == 0) return;
        var below = new ValueList<UnitClause>[node.Children.Count];
        for (var i = 0; i < below.Length; i++) below[i] = node.Children[i] == closing ? [] : HandDown(heading, node.Children[i]);
        ReportBare(node.Children, below);
        for (var i = 0; i < below.Length; i++) Visit(node.Children[i], below[i]);
    }

    /// <summary>Where a plan names its units in clauses, what its prose says of who does what is no assignment, but in an item beside others that have theirs.</summary>
    private bool MayBeProse(OutlineNode node) => !HasUnits(node.Children) && (_plain < 0 || node.Parent is { } parent && _itemsWithUnits[parent]);

    private bool MayBeTask(OutlineNode node) => part is not { } only || node.Start >= only.Start && node.Start < only.End;

    private bool HasUnits(IReadOnlyList<OutlineNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
            if (_withUnits[nodes[i]]) return true;
        return false;
    }

    private ValueList<UnitClause> HandDown(ValueList<UnitClause> heading, OutlineNode child) =>
        heading.Count == 0 || !child.Label.Exists || _withUnits[child] || read[child].SaysNobody ? read[child].Own : [.. heading, .. read[child].Own];

    /// <summary>A bracket that turns out to name no units is part of the heading.</summary>
    private TextRange TitleOf(OutlineNode node) =>
        node is { HasOwnHeading: true, Paragraphs: { Count: > 0 } paragraphs } && paragraphs[0].IsField && read[node].Heading.Count == 0
        && FieldNouns.ReadField(text.Slice(paragraphs[0].Range.Start, paragraphs[0].Range.End)).Kind == FieldKind.None
            ? node.Title with { End = paragraphs[0].Range.End }
            : node.Title;

    /// <summary>
    /// Where only the last of several items closes with a clause, the clause speaks for all of them: when it has a paragraph
    /// of its own, or when the items are the parts of one sentence (…；…；…。). The item that gives its clauses away; null when none does.
    /// </summary>
    private OutlineNode? FindClosing(IReadOnlyList<OutlineNode> items)
    {
        if (items.Count < 2 || !NodeClauses.NamesUnits(read[items[^1]].Own)) return null;
        for (var i = 0; i < items.Count - 1; i++)
            if (_withUnits[items[i]]) return null;
        var isOneSentence = IsOneSentence(items);
        return (isOneSentence || read[items[^1]].IsSeparate && !items[^1].Label.IsDivision) ? items[^1] : null;
    }

    private bool IsOneSentence(IReadOnlyList<OutlineNode> items)
    {
        for (var i = 0; i < items.Count - 1; i++)
        {
            if (items[i].Label.Kind == LabelKind.Circled) continue;
            if (items[i].Paragraphs is not { Count: > 0 } paragraphs || paragraphs[^1].IsField || text.Chars[paragraphs[^1].Range.End - 1] != ';') return false;
        }

        return true;
    }

    /// <summary>Where most of the items side by side name their units, one without has probably lost them.</summary>
    private void ReportBare(IReadOnlyList<OutlineNode> children, ValueList<UnitClause>[] clauses)
    {
        var assigned = 0;
        List<OutlineNode>? bare = null;
        for (var i = 0; i < clauses.Length; i++)
        {
            var item = children[i];
            if (!item.Label.Exists) continue;
            var hasHeading = read[item].Heading.Count > 0;
            if (NodeClauses.NamesUnits(clauses[i]) || hasHeading && item.Items.Count == 0) assigned++;
            else if (read[item].Prose.Count > 0) continue;
            else if (!hasHeading && item.Items.Count == 0 && !read[item].SaysNobody && !HasUnits(item.Children)) (bare ??= []).Add(item);
        }

        if (bare is null || bare.Count > assigned) return;
        foreach (var item in bare)
        {
            if (Goals.Open(text.Slice(item.Start, item.End))) continue;
            var label = text.ToSpan(item.Start, item.Start + Math.Max(1, item.Label.Length));
            diagnostics.Add(ReadingDiagnostics.ItemWithoutUnits, label, text.Original(item.Start, Math.Min(item.End, item.Start + LongestExcerpt)));
        }
    }
}
