using System.Buffers;
using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>What a document puts as one thing to do or done: a task, or a section at the bottom that contains no task.</summary>
/// <param name="Path">Path in the document.</param>
/// <param name="Title">Its title; empty when it has none.</param>
/// <param name="Text">Its text, the title included.</param>
/// <param name="Heading">The nearest heading above it; empty when there is none.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record PlanItem(string Path, string Title, string Text, string Heading, SourceSpan Span)
{
    /// <summary>A first sentence up to this length, with more behind it, is taken for the title of an item that has none.</summary>
    private const int LongestLead = 30;

    /// <summary>So many characters tell one item's text from another's.</summary>
    private const int BeginningLength = 10;

    /// <summary>The items of a document in the order of the text.</summary>
    public static IReadOnlyList<PlanItem> Of(PolicyDocument document)
    {
        var items = new List<PlanItem>();
        var inside = new TasksInside(document.Tasks);
        foreach (var task in document.Tasks)
            items.Add(new PlanItem(task.Path, TitleOf(task.Title, task.Text), task.Text, task.Section ?? task.Part ?? "", task.Span));
        foreach (var section in document.Sections) AddLeaves(section, "");
        return [.. items.OrderBy(i => i.Span.Start).ThenBy(i => i.Span.Length)];

        void AddLeaves(Section section, string heading)
        {
            foreach (var child in section.Sections) AddLeaves(child, section.Title);
            if (section.Sections.Count > 0 || inside.Of(section.Span).Any()) return;
            var text = section.Text is null ? section.Title : $"{section.Title}。{section.Text}";
            items.Add(new PlanItem(section.Path, TitleOf(section.Title, text), text, heading, section.Span));
        }
    }

    /// <summary>The headings of divisions that contain items, each with the lines before its first item, in the order of the text.</summary>
    public static IReadOnlyList<PlanItem> HeadingsOf(PolicyDocument document)
    {
        var headings = new List<PlanItem>();
        var allTasks = new TasksInside(document.Tasks);
        foreach (var section in document.Sections) Add(section, "");
        return headings;

        void Add(Section section, string above)
        {
            var tasks = allTasks.Of(section.Span).ToList();
            if (section.Sections.Count + tasks.Count > 0 && section.Title.Length > 0)
            {
                var inside = section.Sections.Select(s => s.Span).Concat(tasks.Select(t => t.Span));
                var end = Math.Max(section.HeadingSpan.End, inside.Min(s => s.Start));
                var lead = Lead(section.Text ?? "", [.. tasks.Select(t => t.Text), .. section.Sections.Select(s => s.Title + s.Text)]);
                var text = lead.Length == 0 ? section.Title : $"{section.Title}。{lead}";
                headings.Add(new PlanItem(section.Path, section.Title, text, above, SourceSpan.FromBounds(section.HeadingSpan.Start, end)));
            }

            foreach (var child in section.Sections) Add(child, section.Title);
        }
    }

    /// <summary>What stands before the first of <paramref name="inside"/> in the text of a section that may repeat what it contains.</summary>
    private static string Lead(string text, IReadOnlyList<string> inside)
    {
        if (text.Length == 0 || inside.Any(i => i.Contains(Beginning(text), StringComparison.Ordinal))) return "";
        // All beginnings are looked for together: one by one they would each go through the whole text.
        var first = text.AsSpan().IndexOfAny(SearchValues.Create([.. inside.Select(Beginning)], StringComparison.Ordinal));
        return first < 0 ? text : text[..first];
    }

    private static string Beginning(string text) => text[..Math.Min(text.Length, BeginningLength)];

    private static string TitleOf(string? title, string text)
    {
        if (!string.IsNullOrEmpty(title)) return title;
        var end = text.IndexOf('。', StringComparison.Ordinal);
        return end is > 3 and <= LongestLead && end < text.Length - 1 ? text[..end] : "";
    }
}
