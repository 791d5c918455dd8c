using LawGov.Model.Lexicon;

namespace LawGov.Model.Structuring;

/// <summary>A labelled division or item, or a paragraph that stands for one, in the finished tree of a document. Immutable.</summary>
internal sealed class OutlineNode
{
    /// <summary>Takes over the tree below <paramref name="root"/>.</summary>
    public OutlineNode(Node root)
        : this(root, null, 0)
    {
    }

    private OutlineNode(Node built, OutlineNode? parent, int index)
    {
        Index = index++;
        Label = built.Label;
        RowName = built.RowName;
        Start = built.Start;
        End = built.End;
        Scope = built.Scope;
        Edition = built.Edition;
        Title = built.Title;
        HasOwnHeading = built.HasOwnHeading;
        Parent = parent;
        Paragraphs = built.Paragraphs.Count == 0 ? [] : built.Paragraphs.ToValueList();
        Cells = built.Cells.Count == 0 ? [] : built.Cells.ToValueList();
        var children = built.Children.Count == 0 ? [] : new OutlineNode[built.Children.Count];
        for (var i = 0; i < children.Length; i++) index += (children[i] = new OutlineNode(built.Children[i], this, index)).Size;
        IsField = Label.Exists && Title.IsEmpty && children.Length == 0 && Cells.Count == 0 && built.Paragraphs.Count > 0 && built.Paragraphs.TrueForAll(p => p.IsField);
        Size = index - Index;
        Children = children;
        Items = Array.TrueForAll(children, c => c.Label.Exists) ? children : Array.FindAll(children, c => c.Label.Exists);
    }

    /// <summary>Its place among all nodes of the tree in the order of the text; 0 for the root.</summary>
    public int Index { get; }

    /// <summary>How many nodes it is, with all that stand below it.</summary>
    public int Size { get; }

    /// <summary>Its label; none for the root and for paragraphs without one.</summary>
    public Label Label { get; }

    /// <summary>The cell that names the row of a table; empty for all others.</summary>
    public TextRange RowName { get; }

    /// <summary>First character, label included.</summary>
    public int Start { get; }

    /// <summary>Behind the last character, children included.</summary>
    public int End { get; }

    /// <summary>Body or annex.</summary>
    public SectionScope Scope { get; }

    /// <summary>Which body or annex of its file this stands in, from 1; a file may contain several plans.</summary>
    public int Edition { get; }

    /// <summary>The heading behind the label; empty when the first paragraph is text at once.</summary>
    public TextRange Title { get; }

    /// <summary>The heading has a paragraph of its own, so that what follows is not its sentence.</summary>
    public bool HasOwnHeading { get; }

    /// <summary>It is nothing but a field such as 责任单位：甲.</summary>
    public bool IsField { get; }

    /// <summary>Its own text, in order; a lead title is part of the first paragraph.</summary>
    public ValueList<NodeParagraph> Paragraphs { get; }

    /// <summary>Unit and deadline cells of its table row.</summary>
    public ValueList<NodeCell> Cells { get; }

    /// <summary>What stands below it, in order.</summary>
    public IReadOnlyList<OutlineNode> Children { get; }

    /// <summary>Those below it that have a label, in order.</summary>
    public IReadOnlyList<OutlineNode> Items { get; }

    /// <summary>What it stands below; null for the root.</summary>
    public OutlineNode? Parent { get; }
}
