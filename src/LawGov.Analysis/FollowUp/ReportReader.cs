using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>Takes a report apart by its headings, and by the words of its sentences where a heading is missing.</summary>
internal static class ReportReader
{
    /// <summary>Divisions that contain less of the text than this are not its outline.</summary>
    private const double LeastCovered = 0.3;

    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportParts Read(PolicyDocument report, string text, CancellationToken cancellationToken)
    {
        var sections = Flatten(report.Sections).ToList();
        var (start, end) = Body(sections, text);
        var headingEnds = sections.Select(s => BehindMark(text, s.HeadingSpan.End)).ToHashSet();
        var headings = sections.Where(s => s.Sections.Count > 0 || !string.IsNullOrEmpty(s.Text)).Select(s => s.HeadingSpan).OrderBy(s => s.Start).ToList();
        List<SourceSpan> next = report.Forthcoming is { } forthcoming && forthcoming.Start > start ? [forthcoming] : [];
        var problems = sections.Where(ReportHeadings.IsProblem).Select(s => s.Span).ToList();
        var (arrangedPlaces, problemPlaces) = (new Stretches(next), new Stretches(problems));
        var (lookBack, named, arranged) = (new List<SourceSentence>(), new List<SourceSentence>(), new List<SourceSentence>());
        var mode = lookBack;
        foreach (var sentence in SentenceCutter.Cut(text, start, end, headingEnds).Until(cancellationToken))
        {
            var span = sentence.Span;
            var isHeading = IsHeading(headings, span);
            if (isHeading) mode = lookBack;
            if (arrangedPlaces.Contain(span))
            {
                if (!isHeading) arranged.Add(sentence);
            }
            else if (problemPlaces.Contain(span))
            {
                if (ReportHeadings.OpensArrangement(sentence.Text)) mode = arranged;
                if (!isHeading) (mode == arranged ? arranged : named).Add(sentence);
            }
            else if (!isHeading)
            {
                mode = ReportHeadings.OpensArrangement(sentence.Text) ? arranged
                    : ReportHeadings.OpensProblems(sentence.Text) ? named
                    : mode == named && !ReportHeadings.GoesOn(sentence.Text) ? lookBack
                    : mode;
                mode.Add(sentence);
            }
        }

        return new ReportParts(
            SourceSpan.FromBounds(start, next.Count > 0 ? Math.Max(start, next.Min(s => s.Start)) : end),
            arranged.Count == 0 ? null : SourceSpan.FromBounds(arranged.Min(s => s.Span.Start), arranged.Max(s => s.Span.End)),
            lookBack,
            named,
            arranged);
    }

    private static (int Start, int End) Body(List<Section> sections, string text)
    {
        if (sections.Count == 0) return (0, text.Length);
        var (start, end) = (sections.Min(s => s.Span.Start), sections.Max(s => s.Span.End));
        return end - start < LeastCovered * text.Length ? (0, text.Length) : (start, end);
    }

    private static bool IsHeading(List<SourceSpan> headings, SourceSpan sentence)
    {
        // The last heading that begins at or before the sentence; headings do not overlap.
        var (low, high) = (0, headings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (headings[middle].Start <= sentence.Start) low = middle + 1;
            else high = middle;
        }

        return low > 0 && sentence.End <= headings[low - 1].End + 1;
    }

    private static int BehindMark(string text, int end) => end < text.Length && text[end] is '。' or '：' or ':' or '；' ? end + 1 : end;

    private static IEnumerable<Section> Flatten(IEnumerable<Section> sections)
    {
        foreach (var section in sections)
        {
            yield return section;
            foreach (var inner in Flatten(section.Sections)) yield return inner;
        }
    }
}
