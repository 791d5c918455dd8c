using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Assigning;

/// <summary>Finds the numbered headings between a division and its tasks, which their labels alone would make items: 1.优化服务 above （1）…（责任单位：甲）.</summary>
internal sealed class SectionChoice(CompactText text, NodeTable<NodeFacts> facts, OutlineNode root)
{
    /// <summary>A longer first sentence is no heading.</summary>
    private const int LongestHeading = 60;

    /// <summary>The nodes that are tasks, or below which one is.</summary>
    private readonly NodeTable<bool> _withTasks = new(root);

    /// <summary>Marks in <paramref name="facts"/> the items below <paramref name="root"/> that are headings above tasks, and gives them their titles.</summary>
    public static void Choose(CompactText text, OutlineNode root, NodeTable<NodeFacts> facts)
    {
        var choice = new SectionChoice(text, facts, root);
        choice.FindTasks(root);
        foreach (var item in root.Items) choice.Visit(item);
    }

    private bool FindTasks(OutlineNode node)
    {
        var isFound = facts[node].IsTask;
        foreach (var item in node.Items) isFound |= FindTasks(item);
        return _withTasks[node] = isFound;
    }

    private void Visit(OutlineNode node)
    {
        if (!_withTasks[node] || node.Items.Count == 0) return;
        if (!node.Label.IsDivision)
        {
            var fact = facts[node];
            // What stands inside of a task is the task's own text.
            if (fact.IsTask || !MayHead(node) || HeadingOf(node, fact) is not { IsEmpty: false } heading) return;
            facts[node] = fact with { Title = heading, IsHeading = true };
        }

        foreach (var item in node.Items) Visit(item);
    }

    /// <summary>An item with a label of its own; what the row of a table or an indented list contains is placed by these.</summary>
    private static bool MayHead(OutlineNode node) =>
        node is { Label: { Length: > 0, Kind: LabelKind.ArabicDot or LabelKind.ArabicParenthesis or LabelKind.Circled }, RowName.IsEmpty: true, Cells.Count: 0 };

    /// <summary>The title of the item, else its first sentence where that is short enough for one; the units behind it do not count.</summary>
    private TextRange HeadingOf(OutlineNode node, NodeFacts fact)
    {
        if (node.Paragraphs is not [{ IsField: false } first, ..]) return default;
        var range = first.Range;
        var sentence = Sentences.FindFirstEnd(text.Slice(range.Start, range.End));
        if (!fact.Title.IsEmpty) range = fact.Title;
        else if (sentence > 0) range = range with { End = range.Start + sentence };
        foreach (var clause in fact.Written)
            if (clause.Range.Start < range.End) range = range with { End = Math.Max(range.Start, clause.Range.Start) };
        var length = text.Slice(range.Start, range.End).TrimEnd("。:;,").Length;
        return length <= LongestHeading ? range with { End = range.Start + length } : default;
    }
}
