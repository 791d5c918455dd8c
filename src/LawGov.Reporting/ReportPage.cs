using LawGov.Reporting.Pages;

namespace LawGov.Reporting;

/// <summary>Writes the report page: one self-contained HTML file. Thread-safe.</summary>
/// <remarks>
/// The page loads nothing: its style and script stand in it and are the only ones its Content-Security-Policy allows. Texts of documents are
/// data, never markup. Equal documents give equal pages.
/// </remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// File.WriteAllText("plan.html", ReportPage.Write([new ReportDocument(plan.Document, plan.Text)]));
/// </code>
/// </example>
public static class ReportPage
{
    /// <summary>The page of one or several documents.</summary>
    /// <param name="documents">The documents; at least one, unless a comparison or follow-up of the options names some.</param>
    /// <param name="options">How it is written; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is no document, a text is not the one that its document was read from, or the spans of a comparison or follow-up lie outside of it.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(IEnumerable<ReportDocument> documents, ReportPageOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ReportDocument[] all = [.. documents];
        if (Array.IndexOf(all, null) >= 0) throw new ArgumentNullException(nameof(documents), "One of the documents is null.");
        options ??= ReportPageOptions.Default;
        var content = new PageContent(options.Language, [.. options.Comparisons], [.. options.FollowUps]);
        var places = PagePlaces.Of(all, content);
        if (places.Documents.Count == 0) throw new ArgumentException("A page shows at least one document.", nameof(documents));
        if (places.Documents.FirstOrDefault(d => !d.Document.IsReadFrom(d.Text)) is { } other)
            throw new ArgumentException($"The text beside {other.Document.Source ?? other.Document.Title} is not the one that it was read from.", nameof(documents));
        var labels = PageLabels.Of(options.Language);
        var title = options.Title ?? (places.Documents is [var only] ? only.Document.Title ?? only.Document.Source ?? labels["untitled"] : $"{places.Documents.Count} {labels["documents"]}");
        return PageWriter.Write(title, options.Language, new PageDataBuilder(places, content, labels, cancellationToken).Build(), labels, cancellationToken);
    }
}
