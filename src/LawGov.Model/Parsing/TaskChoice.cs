using LawGov.Model.Structuring;

namespace LawGov.Model.Parsing;

/// <summary>Decides which nodes are tasks where unit clauses do not.</summary>
internal static class TaskChoice
{
    /// <summary>In a plan that assigns nothing, the innermost labelled items are its tasks.</summary>
    public static void ChooseWhereNoneIsAssigned(Node root, FactTable facts)
    {
        if (!AnyTask(root, facts)) ChooseLeaves(root, facts);
    }

    /// <summary>A report has no tasks, whoever its prose says is responsible.</summary>
    public static void Clear(Node root, FactTable facts)
    {
        facts[root].IsTask = false;
        foreach (var child in root.Children) Clear(child, facts);
    }

    private static bool AnyTask(Node node, FactTable facts) => facts[node].IsTask || node.Children.Exists(child => AnyTask(child, facts));

    private static void ChooseLeaves(Node node, FactTable facts)
    {
        var items = node.Children.FindAll(c => c.Label.Exists);
        if (items.Count == 0 && node.Label.Exists && (node.Paragraphs.Count > 0 || node.Children.Count > 0 || !node.Title.IsEmpty)) facts[node].IsTask = true;
        foreach (var item in items) ChooseLeaves(item, facts);
    }
}
