using LawGov.Reporting.Pages;

namespace LawGov.Reporting;

/// <summary>Writes the report page: one self-contained HTML file. Thread-safe.</summary>
/// <remarks>
/// The page loads nothing: its style and script stand in it and are the only ones its Content-Security-Policy allows. Texts of documents are
/// data, never markup. Equal documents give equal pages.
/// </remarks>
public static class ReportPage
{
    /// <summary>The page of one or several documents.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How it is written; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work between two documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is empty, or a document's spans lie outside of its text.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(IEnumerable<ReportDocument> documents, ReportPageOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ReportDocument[] all = [.. documents];
        if (Array.IndexOf(all, null) >= 0) throw new ArgumentNullException(nameof(documents), "One of the documents is null.");
        if (all.Length == 0) throw new ArgumentException("A page shows at least one document.", nameof(documents));
        options ??= ReportPageOptions.Default;
        var labels = PageLabels.Of(options.Language);
        var title = options.Title ?? (all.Length == 1 ? all[0].Document.Title ?? all[0].Document.Source ?? labels["untitled"] : $"{all.Length} {labels["documents"]}");
        return PageWriter.Write(title, options.Language, new PageDataBuilder(all, labels).Build(cancellationToken), labels);
    }
}
