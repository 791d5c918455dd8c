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
        var all = new Sample(text, step: 0);
        ShowFacts(ref all);
        var some = new Sample(text, Math.Max(1, all.Count / Most));
        ShowFacts(ref some);
        return some.Same * OneOf >= some.Seen;
    }

    private void ShowFacts(ref Sample sample)
    {
        foreach (var task in tasks.AsSpan())
        {
            foreach (var assignment in task.Assignments.AsSpan()) sample.Show(assignment.Unit, assignment.Span);
            foreach (var deadline in task.Deadlines.AsSpan()) sample.Show(deadline.Text, deadline.Span);
        }

        foreach (var figure in figures.AsSpan()) sample.Show(figure.Text, figure.Span);
        foreach (var section in sections.AsSpan()) sample.Show(section.Title, section.HeadingSpan);
        foreach (var citation in citations.AsSpan())
            if (citation.Spans.Count > 0) sample.Show(citation.Title, citation.Spans[0]);
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

    /// <summary>Every so many of the facts that are shown, and how many of them the text quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="step">One of so many; 0 to count all and look at none.</param>
    private ref struct Sample(ReadOnlySpan<char> text, int step)
    {
        private readonly ReadOnlySpan<char> _text = text;

        public int Count { get; private set; }

        public int Seen { get; private set; }

        public int Same { get; private set; }

        public void Show(string words, SourceSpan span)
        {
            if (span.IsEmpty || words.Length == 0) return;
            var at = Count++;
            if (step == 0 || at % step != 0) return;
            Seen++;
            if (span.End <= _text.Length && Quotes(span.In(_text), words)) Same++;
        }
    }
}
