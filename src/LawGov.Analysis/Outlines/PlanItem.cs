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
        var items = new List<PlanItem>(document.Tasks.Count);
        var inside = new TasksInside(document.Tasks);
        foreach (var task in document.Tasks.AsSpan())
            items.Add(new PlanItem(task.Path, TitleOf(task.Title, task.Text), task.Text, task.Section ?? task.Part ?? "", task.Span));
        foreach (var section in document.Sections.AsSpan()) AddLeaves(section, "");
        return IsInOrder(items) ? items : [.. items.OrderBy(i => i.Span.Start).ThenBy(i => i.Span.Length)];

        void AddLeaves(Section section, string heading)
        {
            foreach (var child in section.Sections.AsSpan()) AddLeaves(child, section.Title);
            if (section.Sections.Count > 0 || inside.FirstOf(section.Span) is not null) return;
            var text = section.Text is null ? section.Title : $"{section.Title}。{section.Text}";
            items.Add(new PlanItem(section.Path, TitleOf(section.Title, text), text, heading, section.Span));
        }
    }

    private static bool IsInOrder(List<PlanItem> items)
    {
        for (var i = 1; i < items.Count; i++)
            if ((items[i].Span.Start, items[i].Span.Length).CompareTo((items[i - 1].Span.Start, items[i - 1].Span.Length)) < 0) return false;
        return true;
    }

    /// <summary>The headings of divisions that contain items, each with the lines before its first item, in the order of the text.</summary>
    public static IReadOnlyList<PlanItem> HeadingsOf(PolicyDocument document)
    {
        var headings = new List<PlanItem>();
        var allTasks = new TasksInside(document.Tasks);
        foreach (var section in document.Sections.AsSpan()) Add(section, "");
        return headings;

        void Add(Section section, string above)
        {
            var begins = section.Title.Length > 0 ? FirstInside(section) : null;
            if (begins is { } first)
            {
                var end = Math.Max(section.HeadingSpan.End, first);
                var lead = section.Text is { Length: > 0 } own ? Lead(own, [.. allTasks.Of(section.Span).Select(t => t.Text), .. section.Sections.Select(s => s.Title + s.Text)]) : "";
                var text = lead.Length == 0 ? section.Title : $"{section.Title}。{lead}";
                headings.Add(new PlanItem(section.Path, section.Title, text, above, SourceSpan.FromBounds(section.HeadingSpan.Start, end)));
            }

            foreach (var child in section.Sections.AsSpan()) Add(child, section.Title);
        }

        int? FirstInside(Section section)
        {
            int? first = null;
            foreach (var child in section.Sections.AsSpan()) first = Math.Min(first ?? child.Span.Start, child.Span.Start);
            return allTasks.FirstOf(section.Span) is { } task ? Math.Min(first ?? task.Span.Start, task.Span.Start) : first;
        }
    }

    /// <summary>What stands before the first of <paramref name="inside"/> in the text of a section that may repeat what it contains.</summary>
    private static string Lead(string text, IReadOnlyList<string> inside)
    {
        if (inside.Any(i => i.Contains(Beginning(text), StringComparison.Ordinal))) return "";
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
