using LawGov.Model;

namespace LawGov.Cli.Output;

/// <summary>How much of what a document contains.</summary>
/// <param name="Parts">Outermost divisions.</param>
/// <param name="Articles">Divisions below the parts, points of a report not among them.</param>
/// <param name="Tasks">Tasks.</param>
/// <param name="Assignments">Assignments.</param>
/// <param name="ByRole">Assignments by role, roles that do not occur left out.</param>
/// <param name="Deadlines">Deadlines of tasks and divisions.</param>
/// <param name="Targets">Targets of tasks and divisions.</param>
/// <param name="Citations">Cited documents.</param>
/// <param name="Figures">Figures of a report.</param>
internal sealed record DocumentCounts(int Parts, int Articles, int Tasks, int Assignments, IReadOnlyDictionary<AssignmentRole, int> ByRole, int Deadlines, int Targets, int Citations, int Figures)
{
    public static DocumentCounts Of(PolicyDocument document)
    {
        var roles = new SortedDictionary<AssignmentRole, int>();
        foreach (var assignment in document.Tasks.SelectMany(t => t.Assignments)) roles[assignment.Role] = roles.GetValueOrDefault(assignment.Role) + 1;
        var sections = document.Sections.SelectMany(WithBelow).ToList();
        return new DocumentCounts(
            document.Sections.Count,
            document.Sections.SelectMany(s => s.Sections).Count(s => !IsPoint(s)),
            document.Tasks.Count,
            roles.Values.Sum(),
            roles,
            document.Tasks.Sum(t => t.Deadlines.Count) + sections.Sum(s => s.Deadlines.Count),
            document.Tasks.Sum(t => t.Targets.Count) + sections.Sum(s => s.Targets.Count),
            document.Citations.Count,
            document.Figures.Count);
    }

    private static IEnumerable<Section> WithBelow(Section section) => section.Sections.SelectMany(WithBelow).Prepend(section);

    private static bool IsPoint(Section section) => section.Label.EndsWith('是');
}
