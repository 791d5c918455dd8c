using System.Globalization;

namespace LawGov.Model;

/// <summary>A government document read into typed data. Immutable and thread-safe.</summary>
public sealed record PolicyDocument
{
    /// <summary>Name of the source as the caller gave it, such as a file name; null when there was none.</summary>
    public string? Source { get; init; }

    /// <summary>The document's own title (标题), not the notice's nor the web page's; null when none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Sort of document (文种).</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Document number (发文字号); null when there is none.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>Issuing authorities (发文机关), their place completed.</summary>
    public ValueList<string> Issuers { get; init; } = [];

    /// <summary>Date of signature (成文日期); null when there is none.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Date of publication (发布日期); null when there is none.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Index number of the open-government catalogue (索引号); null when there is none.</summary>
    public string? IndexNumber { get; init; }

    /// <summary>The place it speaks for; null when unknown.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>The years it plans for or reports on; null when unknown.</summary>
    public Period? Period { get; init; }

    /// <summary>The divisions of body and annexes, in the order of the text.</summary>
    public ValueList<Section> Sections { get; init; } = [];

    /// <summary>The assigned items, in the order of the text; a report has none.</summary>
    public ValueList<PolicyTask> Tasks { get; init; } = [];

    /// <summary>Documents named in 《》, in the order of their first mention.</summary>
    public ValueList<Citation> Citations { get; init; } = [];

    /// <summary>What a report counts, in the order of the text; empty for plans.</summary>
    public ValueList<Figure> Figures { get; init; } = [];

    /// <summary>Where a report turns to what comes next (下一步, 2024年工作安排): plans inside a report, up to the end of that part; null for plans, and for reports without.</summary>
    public SourceSpan? Forthcoming { get; init; }

    /// <summary>Rules stated once for many clauses, in the order of the text.</summary>
    public ValueList<DocumentRule> Rules { get; init; } = [];

    /// <summary>Whether a text is the one that the document was read from: its spans lie in it, and at least one in four of the names, deadlines, figures, headings and titles looked at stands at its place.</summary>
    /// <param name="text">The text.</param>
    /// <returns>False for another text; true for the text, and where the document has nothing to compare. A text that differs in few places is not told apart.</returns>
    public bool IsReadFrom(ReadOnlySpan<char> text) => new SourceCheck(Sections, Tasks, Figures, Citations).Fits(text);

    /// <summary>The document on one line: <c>浦东新区法治政府建设实施方案 (浦府〔2022〕131号): ImplementationPlan, 39 tasks</c>.</summary>
    public override string ToString()
    {
        var name = Title ?? Source ?? "untitled";
        return string.Create(CultureInfo.InvariantCulture, $"{(DocumentNumber is null ? name : $"{name} ({DocumentNumber})")}: {Kind}, {Tasks.Count} tasks");
    }
}
