using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>Applies what persons decided about tasks.</summary>
internal static class DecidedStatuses
{
    /// <summary>The tasks with the decided statuses, and the decisions that name no task of the plan.</summary>
    public static (ValueList<FollowedTask> Tasks, ValueList<StatusDecision> Unused) Apply(IReadOnlyList<StatusDecision> decisions, List<FollowedTask> tasks)
    {
        var unused = new List<StatusDecision>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tasks.Count; i++) places.TryAdd(tasks[i].Path, i);
        foreach (var decision in decisions)
        {
            var at = places.GetValueOrDefault(decision.Task, -1);
            if (at < 0 && decision.Task.Length > 0) at = tasks.FindIndex(t => t.Text.StartsWith(decision.Task, StringComparison.Ordinal));
            if (at < 0) unused.Add(decision);
            else tasks[at] = tasks[at] with { Status = decision.Status, IsDecided = true };
        }

        return (tasks.ToValueList(), unused.ToValueList());
    }
}
