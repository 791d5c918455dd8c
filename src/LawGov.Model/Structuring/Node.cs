using LawGov.Model.Lexicon;

namespace LawGov.Model.Structuring;

/// <summary>A labelled division or item, or a paragraph that stands for one, in the tree of a document.</summary>
internal sealed class Node(Label label, int start, SectionScope scope, int edition)
{
    /// <summary>Its label; none for the root and for paragraphs without one.</summary>
    public Label Label { get; } = label;

    /// <summary>The cell that names the row of a table; empty for all others.</summary>
    public TextRange RowName { get; internal set; }

    /// <summary>First character, label included.</summary>
    public int Start { get; } = start;

    /// <summary>Behind the last character, children included.</summary>
    public int End { get; internal set; } = start;

    /// <summary>Body or annex.</summary>
    public SectionScope Scope { get; } = scope;

    /// <summary>Which body or annex of its file this stands in, from 1; a file may contain several plans.</summary>
    public int Edition { get; } = edition;

    /// <summary>The heading behind the label; empty when the first paragraph is text at once.</summary>
    public TextRange Title { get; internal set; }

    /// <summary>The heading has a paragraph of its own, so that what follows is not its sentence.</summary>
    public bool HasOwnHeading { get; internal set; }

    /// <summary>The heading of its own paragraph is a full sentence: text that follows without label goes on from it.</summary>
    public bool IsSentenceHeading { get; internal set; }

    /// <summary>Its own text, in order; a lead title is part of the first paragraph.</summary>
    public List<NodeParagraph> Paragraphs { get; } = [];

    /// <summary>Unit and deadline cells of its table row.</summary>
    public List<NodeCell> Cells { get; } = [];

    /// <summary>What stands below it, in order.</summary>
    public List<Node> Children { get; } = [];

    /// <summary>What it stands below; null for the root.</summary>
    public Node? Parent { get; private set; }

    /// <summary>Adds <paramref name="child"/> as the last one.</summary>
    public Node Add(Node child)
    {
        child.Parent = this;
        Children.Add(child);
        return child;
    }

    /// <summary>Takes the paragraphs of <paramref name="sibling"/>, the last child of the same parent, and removes it there.</summary>
    public void Take(Node sibling)
    {
        Paragraphs.AddRange(sibling.Paragraphs);
        End = Math.Max(End, sibling.End);
        sibling.Parent!.Children.Remove(sibling);
    }
}
