using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>An item with what is compared beside its wording.</summary>
/// <param name="Reference">What reports show of it.</param>
/// <param name="Letters">Its letters alone, folded, for comparing wordings.</param>
/// <param name="Assignments">Who does what.</param>
/// <param name="Deadlines">By when.</param>
/// <param name="Targets">Numbers to reach.</param>
internal sealed record ComparedItem(
    ItemReference Reference, string Letters, ValueList<UnitAssignment> Assignments, ValueList<Deadline> Deadlines, ValueList<Target> Targets)
{
    /// <summary>The items of a document in the order of the text: tasks, and the sections at the bottom that contain none.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static List<ComparedItem> Of(PolicyDocument document, CancellationToken cancellationToken)
    {
        var tasks = new Dictionary<string, PolicyTask>(StringComparer.Ordinal);
        foreach (var task in document.Tasks) tasks.TryAdd(task.Path, task);
        var sections = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var section in document.Sections) Collect(section, sections);
        return [.. PlanItem.Of(document).Until(cancellationToken).Select(i => Of(i, tasks.GetValueOrDefault(i.Path), sections.GetValueOrDefault(i.Path)))];
    }

    private static ComparedItem Of(PlanItem item, PolicyTask? task, Section? section) => new(
        new ItemReference(item.Path, item.Span, item.Text),
        WordingRatio.LettersOf(item.Text),
        task?.Assignments ?? [],
        task?.Deadlines ?? section?.Deadlines ?? [],
        task?.Targets ?? section?.Targets ?? []);

    private static void Collect(Section section, Dictionary<string, Section> sections)
    {
        sections.TryAdd(section.Path, section);
        foreach (var child in section.Sections) Collect(child, sections);
    }
}
