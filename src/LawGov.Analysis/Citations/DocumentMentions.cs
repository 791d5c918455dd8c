using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Whom one document names, read from its text: all that is kept of a document while others are read.</summary>
/// <param name="Opening">Where the first division starts: what stands before is the opening.</param>
/// <param name="All">The mentions: those of the title, then titles in the text, then numbers without a title.</param>
internal sealed record DocumentMentions(int Opening, IReadOnlyList<Mention> All)
{
    /// <exception cref="ArgumentException">The text is not the one that the document was read from.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DocumentMentions Read(CitingDocument citing, string source, CancellationToken cancellationToken)
    {
        var document = citing.Document;
        if (citing.Text is { } own && !document.IsReadFrom(own)) throw new ArgumentException($"The text beside {source} is not the one that it was read from.", nameof(CitingDocument.Text));
        var mentions = new List<Mention>();
        foreach (var title in TitleKey.Inside(document.Title ?? ""))
        {
            // A plan that has another document's title in its own is there to carry it out; a notice that has it sends it on.
            var relation = document.Title!.Contains("转发", StringComparison.Ordinal) ? CitationRelation.Forwards : CitationRelation.Implements;
            mentions.Add(new Mention(title, null, null, [(null, relation)]));
        }

        foreach (var citation in document.Citations.Until(cancellationToken))
        {
            if (citation.IsSelf || TitleKey.IsCase(citation.Title)) continue;
            // A document that came from JSON may not say where a citation stands.
            var level = citation.Spans is [var first, ..] ? IssuerLevel.Read(citing.Text, first, citation.Title, document.Jurisdiction?.Name) : null;
            mentions.Add(new Mention(citation.Title, citation.DocumentNumber, level, [.. citation.Spans.Until(cancellationToken).Select(s => ((SourceSpan?)s, Relation(citing.Text, s)))]));
        }

        if (citing.Text is { } text) ReadNumbers(document, text, mentions, cancellationToken);
        return new DocumentMentions(document.Sections.Count > 0 ? document.Sections[0].Span.Start : int.MaxValue, mentions);
    }

    private static CitationRelation Relation(string? text, SourceSpan span) => text is null ? CitationRelation.Cites : RelationReader.Read(text, span);

    /// <summary>Numbers that stand without a title; one behind a title was read with it.</summary>
    private static void ReadNumbers(PolicyDocument document, string text, List<Mention> mentions, CancellationToken cancellationToken)
    {
        var titled = document.Citations.SelectMany(c => c.Spans).Select(s => s.End).ToHashSet();
        foreach (var (number, span) in NumberScanner.Find(text).Until(cancellationToken))
        {
            if (number == document.DocumentNumber || IsBehindTitle(text, span.Start, titled)) continue;
            mentions.Add(new Mention(null, number, null, [(span, RelationReader.Read(text, span))]));
        }
    }

    private static bool IsBehindTitle(string text, int start, HashSet<int> titled)
    {
        while (start > 0 && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '（')) start--;
        return titled.Contains(start);
    }
}
