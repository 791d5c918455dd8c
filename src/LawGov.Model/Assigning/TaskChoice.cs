using LawGov.Model.Structuring;

namespace LawGov.Model.Assigning;

/// <summary>Decides which nodes are tasks where unit clauses do not.</summary>
internal static class TaskChoice
{
    /// <summary>In a plan that assigns nothing, the innermost labelled items are its tasks.</summary>
    public static void ChooseWhereNoneIsAssigned(OutlineNode root, NodeTable<NodeFacts> facts)
    {
        foreach (var fact in facts.All)
            if (fact.IsTask) return;
        ChooseLeaves(root, facts);
    }

    private static void ChooseLeaves(OutlineNode node, NodeTable<NodeFacts> facts)
    {
        var fact = facts[node];
        if (node.Items.Count == 0 && node.Label.Exists && (node.Paragraphs.Count > 0 || node.Children.Count > 0 || !fact.Title.IsEmpty)) facts[node] = fact with { IsTask = true };
        foreach (var item in node.Items) ChooseLeaves(item, facts);
    }
}
