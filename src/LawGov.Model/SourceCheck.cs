namespace LawGov.Model;

/// <summary>Whether a text is the one that a document was read from, by the words that its facts quote.</summary>
internal static class SourceCheck
{
    /// <summary>Facts looked at, so that the check costs the same for every document.</summary>
    private const int Most = 64;

    public static bool Fits(PolicyDocument document, ReadOnlySpan<char> text)
    {
        foreach (var section in document.Sections)
            if (section.Span.End > text.Length) return false;
        foreach (var task in document.Tasks)
            if (task.Span.End > text.Length) return false;
        var facts = Facts(document).Where(f => !f.Span.IsEmpty).ToList();
        var step = Math.Max(1, facts.Count / Most);
        int seen = 0, same = 0;
        for (var i = 0; i < facts.Count; i += step)
        {
            seen++;
            if (facts[i].Span.End <= text.Length && Quotes(facts[i].Span.In(text), facts[i].Words)) same++;
        }

        return same * 2 >= seen;
    }

    private static IEnumerable<(string Words, SourceSpan Span)> Facts(PolicyDocument document) => document.Tasks
        .SelectMany(t => t.Assignments.Select(a => (a.Unit, a.Span)).Concat(t.Deadlines.Select(d => (d.Text, d.Span))))
        .Concat(document.Figures.Select(f => (f.Text, f.Span)))
        .Concat(document.Sections.Select(s => (s.Title, s.HeadingSpan)))
        .Concat(document.Citations.SelectMany(c => c.Spans.Take(1).Select(s => (c.Title, s))));

    /// <summary>Whether the words stand in the text one behind the other, whatever stands between them: white space, a line break, a mark in another width.</summary>
    private static bool Quotes(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        var matched = 0;
        foreach (var c in text)
            if (matched < words.Length && c == words[matched]) matched++;
        return matched * 2 >= words.Length && matched > 0;
    }
}
