using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Structuring;

/// <summary>Puts labelled blocks and paragraphs into a tree by the kinds of their labels.</summary>
internal sealed class TreeBuilder(CompactText text)
{
    private Node? _current;

    /// <summary>The item that closed with its units before the loose paragraph that is current.</summary>
    private Node? _looseBehind;
    private SectionScope _scope;
    private int _edition = 1;
    private bool _hasOutermost;

    /// <summary>Root of the tree.</summary>
    public Node Root { get; } = new(default, 0, SectionScope.Body, 1);

    /// <summary>Starts an annex: what follows stands beside the body, not below it.</summary>
    public void StartAnnex()
    {
        // An annex mark before any division only says that the text itself was sent as an annex.
        if (Root.Children.Count == 0) return;
        _edition = _scope == SectionScope.Annex ? _edition + 1 : 1;
        _scope = SectionScope.Annex;
        _current = null;
        _looseBehind = null;
        _hasOutermost = false;
    }

    /// <summary>Ends the current item: what follows without label stands below no division.</summary>
    public void OpenLoose(int start)
    {
        _current = Root.Add(new Node(default, start, _scope, _edition));
        _looseBehind = null;
    }

    /// <summary>Ends the list that is open: a heading stands behind it.</summary>
    public void CloseList()
    {
        if (_current is not { Label.IsListed: true } && _looseBehind is not { Label.IsListed: true }) return;
        var node = _looseBehind ?? _current;
        while (node is { Label.IsListed: true }) node = node.Parent;
        _current = node;
        _looseBehind = null;
    }

    /// <summary>Adds a cell above the rows that follow to what contains the item of the row before; the item stays open.</summary>
    public void AddBetween(Block block) => AddText(_current?.Parent ?? Root, new TextRange(block.Start, block.End));

    /// <summary>Adds a labelled block.</summary>
    public Node AddLabelled(Block block)
    {
        var parent = FindParent(block.Label);
        if (parent == Root && block.Label is { Kind: LabelKind.ChineseComma or LabelKind.Chapter or LabelKind.Part, Number: 1 })
        {
            if (_hasOutermost) _edition++;
            _hasOutermost = true;
        }

        var node = parent.Add(new Node(block.Label, block.Start, _scope, _edition));
        _current = node;
        _looseBehind = null;
        NodeHeadings.Read(text, node, block);
        Extend(node, block.End);
        return node;
    }

    /// <summary>1.工作内容：…；2.责任单位：甲 below （一）: adds a field with a number to the item whose parts are numbered; false where the block is something else.</summary>
    /// <param name="block">The block.</param>
    /// <param name="next">The label behind it: above items of its own a field is a heading.</param>
    public bool AddNumberedField(Block block, Label next)
    {
        if (next.Exists && next.Kind > block.Label.Kind && next.Kind is not (LabelKind.Inline or LabelKind.Dash)) return false;
        var isField = FieldNouns.ReadField(text.Slice(block.TextStart, block.End)).Kind is FieldKind.Units or FieldKind.Deadline;
        // A line of a list that is no item has no number.
        if (!isField && block.Label is not { IsListed: true, Number: 0 } || FindParent(block.Label) is not { Label.Exists: true } parent) return false;
        parent.Paragraphs.Add(new NodeParagraph(new TextRange(block.TextStart, block.End), isField));
        _current = parent;
        _looseBehind = null;
        Extend(parent, block.End);
        return true;
    }

    /// <summary>Adds the item of a table's row; without a number it has its place among its siblings.</summary>
    /// <param name="row">The cell of its text, with a label of no length.</param>
    /// <param name="name">The cell that numbers the row; empty when it has none.</param>
    public Node AddRow(Block row, TextRange name)
    {
        if (name.IsEmpty) row = row with { Label = row.Label with { Number = (FindParent(row.Label).Children.FindLast(c => c.Label.Kind == row.Label.Kind)?.Label.Number ?? 0) + 1 } };
        var node = AddLabelled(row);
        node.RowName = name;
        return node;
    }

    /// <summary>Adds a paragraph without label to the item it belongs to.</summary>
    public void AddParagraph(Block block)
    {
        var isField = block.Has(BlockTraits.Field);
        var target = _current ?? Root;
        if (target is { IsSentenceHeading: true, HasOwnHeading: true, Paragraphs.Count: 0, Children.Count: 0 })
        {
            // （五）建立监督考核机制。 with its text or its clause in the next paragraph is one item.
            target.HasOwnHeading = false;
            target.Paragraphs.Add(new NodeParagraph(new TextRange(target.Title.Start, target.End), false));
        }

        if (_looseBehind is { } item && (isField || EndsWithClause(block)))
        {
            // The clause shows that what seemed to stand behind the item was more of it.
            item.Take(target);
            _current = target = item;
            _looseBehind = null;
        }
        else if (!isField && target != Root && IsComplete(target) && !(HasText(target) && (EndsWithClause(block) || FurtherFields.Open(text.Slice(block.Start, block.End)))))
        {
            // The item has closed with its units: what follows is a paragraph of its own below the same heading.
            // 问题2：…（甲局负责）。 is a sentence with all it says; 二、开放（甲局负责）。 may have its text in the next paragraph.
            var parent = target.Label.IsDivision && target.HasOwnHeading && !(target.IsSentenceHeading && target.Label.IsWorded) ? target : target.Parent!;
            _looseBehind = HasText(target) ? target : null;
            target = parent.Add(new Node(default, block.Start, _scope, _edition));
            _current = target;
        }

        target.Paragraphs.Add(new NodeParagraph(new TextRange(block.Start, block.End), isField && !FurtherFields.Open(text.Slice(block.Start, block.End))));
        Extend(target, block.End);
    }

    /// <summary>A numbered item with text of its own, not a heading above unnumbered ones.</summary>
    private static bool HasText(Node node) => node.Label.Exists && !node.HasOwnHeading;

    private bool EndsWithClause(Block block) => EndsWithClause(new TextRange(block.Start, block.End));

    /// <summary>甲、乙按职责分工负责 is one without brackets where it is all there is.</summary>
    private bool EndsWithClause(TextRange range) => ClosingClauses.Ends(text.Slice(range.Start, range.End)) || ClauseLines.Matches(new ClauseText(text.Slice(range.Start, range.End), range.Start, text));

    /// <summary>Adds a cell to the item of its row.</summary>
    public static void AddCell(Node item, TextRange range, Column column)
    {
        item.Cells.Add(new NodeCell(range, column));
        Extend(item, range.End);
    }

    /// <summary>Adds a cell of text to the item of its row.</summary>
    public static void AddText(Node item, TextRange range)
    {
        item.Paragraphs.Add(new NodeParagraph(range, false));
        Extend(item, range.End);
    }

    private Node FindParent(Label label)
    {
        // Where items are numbered 1. and contain (一), the usual order is turned round.
        if (label is { Kind: LabelKind.ChineseParenthesis, Number: 1 } && _current is { Label.Kind: LabelKind.ArabicDot } item && !HasAncestor(item, label.Kind)) return item;
        if (label is { IsWorded: true, Number: 1 } && FindOpenHeading(label.Kind) is { } heading) return heading;
        // 具体措施： between an item that closed with its units and its parts changes nothing.
        for (var node = _looseBehind ?? _current; node is not null && node != Root; node = node.Parent)
        {
            if (!node.Label.Exists) continue;
            if (node.Label.Kind == label.Kind) return node.Parent!;
            if (node.Label.Kind < label.Kind && !(node.Label.IsWorded && HasAncestor(node, label.Kind))) return node;
        }

        return Root;
    }

    /// <summary>（一） above 任务一：, 任务一： above 举措一：: the innermost open heading without text, where no label of the kind is open.</summary>
    private Node? FindOpenHeading(LabelKind kind)
    {
        Node? heading = null;
        for (var node = _current; node is not null && node != Root; node = node.Parent)
        {
            if (node.Label.Kind == kind) return null;
            if (node is { Label.Exists: true, HasOwnHeading: true }) heading ??= node;
        }

        return heading;
    }

    private static bool HasAncestor(Node node, LabelKind kind)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
            if (at.Label.Kind == kind) return true;
        return false;
    }

    private bool IsComplete(Node node)
    {
        return node.Paragraphs is [.., var last] && (last.IsField || EndsWithClause(last.Range));
    }

    private static void Extend(Node node, int end)
    {
        for (Node? at = node; at is not null; at = at.Parent) at.End = Math.Max(at.End, end);
    }
}
