namespace LawGov.Model;

/// <summary>Whether a text is the one that a document was read from, by the words that its facts quote.</summary>
/// <remarks>
/// Names are completed, numbers written out and marks folded, so that few facts of a document may stand word by word in its own text: only a text in which hardly any of
/// them is found is refused.
/// </remarks>
internal static class SourceCheck
{
    /// <summary>Facts looked at, so that the check costs the same for every document.</summary>
    private const int Most = 64;

    /// <summary>One of so many facts must be found: in another text it is one of some dozens by chance.</summary>
    private const int OneOf = 4;

    public static bool Fits(PolicyDocument document, ReadOnlySpan<char> text)
    {
        foreach (var section in document.Sections)
            if (section.Span.End > text.Length) return false;
        foreach (var task in document.Tasks)
            if (task.Span.End > text.Length) return false;
        var facts = Facts(document).Where(f => !f.Span.IsEmpty && f.Words.Length > 0).ToList();
        var step = Math.Max(1, facts.Count / Most);
        int seen = 0, same = 0;
        for (var i = 0; i < facts.Count; i += step)
        {
            seen++;
            if (facts[i].Span.End <= text.Length && Quotes(facts[i].Span.In(text), facts[i].Words)) same++;
        }

        return same * OneOf >= seen;
    }

    private static IEnumerable<(string Words, SourceSpan Span)> Facts(PolicyDocument document) => document.Tasks
        .SelectMany(t => t.Assignments.Select(a => (a.Unit, a.Span)).Concat(t.Deadlines.Select(d => (d.Text, d.Span))))
        .Concat(document.Figures.Select(f => (f.Text, f.Span)))
        .Concat(document.Sections.Select(s => (s.Title, s.HeadingSpan)))
        .Concat(document.Citations.SelectMany(c => c.Spans.Take(1).Select(s => (c.Title, s))));

    /// <summary>
    /// Whether at least half of the words' characters stand in the text one behind the other, whatever was put between, before or in the place of some: white space, a line
    /// break, the name of a place.
    /// </summary>
    private static bool Quotes(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        var found = 0;
        foreach (var c in words)
        {
            var at = text.IndexOf(c);
            if (at < 0) continue;
            found++;
            text = text[(at + 1)..];
        }

        return found * 2 >= words.Length;
    }
}
