using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Generation.Measuring;

/// <summary>What is true of the reading of every text, damaged or not.</summary>
public static class ReadingLaws
{
    /// <summary>The first law that <paramref name="result"/> breaks; null when it keeps all.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? FindBroken(string text, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(result);
        return Tiles(text, result) ?? Tasks(text, result.Document) ?? Sections(result.Document.Sections, new SourceSpan(0, text.Length)) ?? Findings(text, result);
    }

    private static string? Tiles(string text, ParseResult result)
    {
        var at = 0;
        foreach (var segment in result.Segments)
        {
            if (segment.Span.Start != at || segment.Span.Length <= 0) return $"segment {segment} does not start at {at}";
            at = segment.Span.End;
        }

        return at == text.Length ? null : $"segments end at {at} of {text.Length}";
    }

    private static string? Tasks(string text, PolicyDocument document)
    {
        foreach (var task in document.Tasks)
        {
            if (!Inside(task.Span, text)) return $"task {task.Path} lies at {task.Span}";
            foreach (var assignment in task.Assignments)
            {
                if (!Inside(assignment.Span, text)) return $"unit {assignment.Unit} lies at {assignment.Span}";
                if (text.Contains('<', StringComparison.Ordinal) || text.Contains('&', StringComparison.Ordinal)) continue;
                if (!Holds(Flat(assignment.Span.In(text)), Flat(assignment.Unit))) return $"unit {assignment.Unit} is not at {assignment.Span}";
            }

            foreach (var deadline in task.Deadlines)
                if (!Inside(deadline.Span, text)) return $"deadline {deadline.Text} lies at {deadline.Span}";
        }

        return null;
    }

    private static string? Sections(ValueList<Section> sections, SourceSpan around)
    {
        foreach (var section in sections)
        {
            if (section.Span.Start < around.Start || section.Span.End > around.End) return $"section {section.Path} at {section.Span} leaves {around}";
            if (Sections(section.Sections, section.Span) is { } broken) return broken;
        }

        return null;
    }

    private static string? Findings(string text, ParseResult result)
    {
        foreach (var finding in result.Diagnostics)
            if (finding.Span.Start < 0 || finding.Span.End > text.Length) return $"finding {finding.Code} lies at {finding.Span}";
        return null;
    }

    private static bool Inside(SourceSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    /// <summary>A page mark may stand inside a name, so the words are the name's with more between.</summary>
    private static bool Holds(string words, string name)
    {
        if (name.Length == 0) return true;
        var at = 0;
        foreach (var c in words)
            if (at < name.Length && c == name[at]) at++;
        return at == name.Length;
    }

    private static string Flat(ReadOnlySpan<char> text)
    {
        var kept = new List<char>(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) kept.Add(c);
        return new string([.. kept]);
    }
}
