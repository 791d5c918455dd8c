using LawGov.Model;
using LawGov.Model.Validation;

namespace LawGov.Reporting;

/// <summary>How a page is written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportPageOptions
{
    /// <summary>The documented defaults.</summary>
    public static ReportPageOptions Default { get; } = new();

    /// <summary>Language of everything on the page that is not the documents' own text. Default Chinese: its readers are.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Chinese;

    /// <summary>Title of the page; null (the default) for the title of the only document, or the number of documents.</summary>
    public string? Title { get; init; }

    /// <summary>Comparisons to show beside the documents; those of documents not given are put on the page too. Default none.</summary>
    public ValueList<ReportComparison> Comparisons { get; init; } = [];

    /// <summary>Follow-ups to show beside the documents; plans and reports not given are put on the page too. Default none.</summary>
    public ValueList<ReportFollowUp> FollowUps { get; init; } = [];
}
