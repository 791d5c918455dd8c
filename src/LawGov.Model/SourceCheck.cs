namespace LawGov.Model;

/// <summary>Whether a text is the one that a document was read from, by the words that its facts quote.</summary>
/// <remarks>
/// Names are completed, numbers written out and marks folded, so that few facts of a document may stand word by word in its own text: only a text in which hardly any of
/// them is found is refused.
/// </remarks>
internal sealed class SourceCheck(ValueList<Section> sections, ValueList<PolicyTask> tasks, ValueList<Figure> figures, ValueList<Citation> citations)
{
    /// <summary>Facts looked at, so that the check costs the same for every document.</summary>
    private const int Most = 64;

    /// <summary>One of so many facts must be found: in another text it is one of some dozens by chance.</summary>
    private const int OneOf = 4;

    public bool Fits(ReadOnlySpan<char> text)
    {
        foreach (var section in sections.AsSpan())
            if (section.Span.End > text.Length) return false;
        foreach (var task in tasks.AsSpan())
            if (task.Span.End > text.Length) return false;
        var (count, seen, same) = (0, 0, 0);
        foreach (var _ in Facts()) count++;
        var step = Math.Max(1, count / Most);
        var at = 0;
        foreach (var (words, span) in Facts())
        {
            if (at++ % step != 0) continue;
            seen++;
            if (span.End <= text.Length && Quotes(span.In(text), words)) same++;
        }

        return same * OneOf >= seen;
    }

    private IEnumerable<(string Words, SourceSpan Span)> Facts() => All().Where(f => !f.Span.IsEmpty && f.Words.Length > 0);

    private IEnumerable<(string Words, SourceSpan Span)> All()
    {
        foreach (var task in tasks)
        {
            for (var i = 0; i < task.Assignments.Count; i++) yield return (task.Assignments[i].Unit, task.Assignments[i].Span);
            for (var i = 0; i < task.Deadlines.Count; i++) yield return (task.Deadlines[i].Text, task.Deadlines[i].Span);
        }

        for (var i = 0; i < figures.Count; i++) yield return (figures[i].Text, figures[i].Span);
        for (var i = 0; i < sections.Count; i++) yield return (sections[i].Title, sections[i].HeadingSpan);
        foreach (var citation in citations)
            if (citation.Spans.Count > 0) yield return (citation.Title, citation.Spans[0]);
    }

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
