using FluentValidation;

namespace LawGov.Model.Validation;

/// <summary>Divisions beside each other: one that contains nothing, one that is not assigned while all others are.</summary>
internal sealed class DivisionRules(FindingWriter writer)
{
    /// <summary>A heading beyond this length is a sentence of its own and all the content there is.</summary>
    private const int LongestHeading = 30;

    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        var starts = facts.Document.Tasks.Select(t => t.Span.Start).Order().ToArray();
        // Body and annex stand beside each other in the model, but are texts of their own.
        foreach (var scope in facts.Document.Sections.GroupBy(s => s.Scope)) CheckContent(scope.ToValueList(), starts, context);
        if (facts.AssignedTasks > 0) CheckAssigned(facts.Document.Sections, starts, isTop: true, context);
    }

    private void CheckContent(ValueList<Section> sections, int[] starts, ValidationContext<PolicyDocument> context)
    {
        var filled = sections.Count(s => HasContent(s, starts));
        foreach (var section in sections)
        {
            if (filled * 2 > sections.Count && !HasContent(section, starts) && section.Title.Length <= LongestHeading)
                writer.Write(context, ValidationRules.EmptyPart, section.HeadingSpan, section.Label + section.Title);
            CheckContent(section.Sections, starts, context);
        }
    }

    private void CheckAssigned(ValueList<Section> sections, int[] starts, bool isTop, ValidationContext<PolicyDocument> context)
    {
        // Whole parts such as 总体要求 or 组织保障 assign nothing in good order.
        var unassigned = isTop ? [] : sections.Where(s => !HasTask(s, starts)).ToList();
        if (unassigned.Count == 1 && sections.Count > 2 && HasContent(unassigned[0], starts))
            writer.Write(context, ValidationRules.ItemWithoutUnit, unassigned[0].HeadingSpan, unassigned[0].Label + unassigned[0].Title);
        foreach (var section in sections) CheckAssigned(section.Sections, starts, isTop: false, context);
    }

    private static bool HasContent(Section section, int[] starts) =>
        section.Sections.Count > 0 || !string.IsNullOrWhiteSpace(section.Text) || HasTask(section, starts);

    private static bool HasTask(Section section, int[] starts)
    {
        var at = Array.BinarySearch(starts, section.Span.Start);
        if (at < 0) at = ~at;
        return at < starts.Length && starts[at] < section.Span.End;
    }
}
