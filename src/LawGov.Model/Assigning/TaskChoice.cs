using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assigning;

/// <summary>Decides which nodes are tasks where unit clauses do not.</summary>
internal static class TaskChoice
{
    /// <summary>Headings of divisions that state and demand nothing.</summary>
    private static readonly string[] Statements =
        ["总体要求", "指导思想", "基本原则", "工作原则", "总体思路", "工作思路", "总体目标", "工作回顾", "存在问题", "存在的问题", "工作背景", "编制背景", "编制目的", "编制依据", "适用范围", "术语和定义", "附则", "总则"];

    /// <summary>In a plan that assigns nothing, the innermost labelled items are its tasks.</summary>
    /// <returns>Whether the plan assigns nothing.</returns>
    public static bool ChooseWhereNoneIsAssigned(CompactText text, OutlineNode root, NodeTable<NodeFacts> facts)
    {
        var (assigned, inProse) = (0, 0);
        foreach (var fact in facts.All)
        {
            // 由甲牵头 in the prose of one item leaves the others what they are.
            if (fact is { IsTask: true, IsOfProse: true }) inProse++;
            else if (fact.IsTask) assigned++;
        }

        // 3.责任单位：甲 beside items without units names them for none of its own.
        if (assigned > CountFields(root, facts)) return false;
        ChooseLeaves(text, root, facts);
        return assigned + inProse == 0;
    }

    private static int CountFields(OutlineNode node, NodeTable<NodeFacts> facts)
    {
        var count = facts[node].IsTask && node.IsField ? 1 : 0;
        foreach (var child in node.Children) count += CountFields(child, facts);
        return count;
    }

    private static void ChooseLeaves(CompactText text, OutlineNode node, NodeTable<NodeFacts> facts)
    {
        var fact = facts[node];
        if (node.Label.IsDivision && IsStatement(text.Slice(fact.Title.Start, fact.Title.End))) return;
        if (node.Items.Count == 0 && node.Label.Exists && (node.Paragraphs.Count > 0 || node.Children.Count > 0 || !fact.Title.IsEmpty)) facts[node] = fact with { IsTask = true };
        foreach (var item in node.Items) ChooseLeaves(text, item, facts);
    }

    private static bool IsStatement(ReadOnlySpan<char> title)
    {
        foreach (var statement in Statements)
            if (title.SequenceEqual(statement)) return true;
        return false;
    }
}
