using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>The units of a task as the follow-up needs them.</summary>
/// <param name="Leads">Those to ask: the leads, without any those responsible; as written.</param>
/// <param name="Span">From the first of all unit clauses to the end of the last; empty when there is none.</param>
internal sealed record TaskUnits(ValueList<string> Leads, SourceSpan Span)
{
    public static TaskUnits None { get; } = new([], default);

    public static TaskUnits Of(PolicyTask? task)
    {
        if (task is null || task.Assignments.Count == 0) return None;
        var leads = task.Assignments.Where(a => a.Role == AssignmentRole.Lead).ToList();
        if (leads.Count == 0) leads = [.. task.Assignments.Where(a => a.Role is AssignmentRole.Responsible or AssignmentRole.SeparatelyResponsible)];
        return new TaskUnits(
            leads.Select(a => a.Unit).Distinct(StringComparer.Ordinal).ToValueList(),
            SourceSpan.FromBounds(task.Assignments.Min(a => a.Span.Start), task.Assignments.Max(a => a.Span.End)));
    }
}
