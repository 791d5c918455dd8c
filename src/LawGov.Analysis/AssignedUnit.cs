using LawGov.Model;

namespace LawGov.Analysis;

/// <summary>A unit that has a part in a task.</summary>
/// <param name="Name">Full name with its place; the name as written when unknown.</param>
/// <param name="Written">Name as the document writes it.</param>
/// <param name="Role">Its role in the task.</param>
/// <param name="IsGroup">Whether it is a collective phrase such as 各街镇.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record AssignedUnit(string Name, string Written, AssignmentRole Role, bool IsGroup)
{
    /// <summary>The units of a task, in the order of the text, each once in a role.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is null.</exception>
    public static ValueList<AssignedUnit> Of(PolicyTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.Assignments.Select(a => new AssignedUnit(a.Reference?.CanonicalName ?? a.Unit, a.Unit, a.Role, a.IsGroup)).DistinctBy(u => (u.Name, u.Role)).ToValueList();
    }
}
