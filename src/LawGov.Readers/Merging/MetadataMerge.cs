using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Texts;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Merging;

/// <summary>
/// Puts the metadata of a file over what the parser guessed from its text: a page's index table is kept by its office, the text is read by rules.
/// Stateless and thread-safe.
/// </summary>
/// <example>
/// <code>
/// using LawGov.Readers.Merging;
/// using LawGov.Readers.Reading;
///
/// ReadDocument file = DocumentReader.Default.Read(File.ReadAllBytes("plan.html")).Document!;
/// ParseResult plan = MetadataMerge.Apply(PolicyDocumentParser.Default.Parse(file.Text), file.Metadata);
/// </code>
/// </example>
public static class MetadataMerge
{
    /// <summary>Merges metadata into a document. What only one side knows is taken; where both differ, the page wins and the conflict is reported.</summary>
    /// <param name="document">The document as parsed.</param>
    /// <param name="metadata">What the file says.</param>
    /// <returns>The document with the page's number, dates, index number, issuer and, where the text has none, title.</returns>
    /// <remarks>
    /// A title is special: pages often state the notice's title (关于印发《…》的通知) or a headline where the text contains the document's own. The text's title is
    /// kept when one contains the other; otherwise an index table wins, and any other heading is only reported. The office that published
    /// (发布机构) is no issuer and is not merged. An issuer that the parser completed with its place is kept.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MergedDocument Apply(PolicyDocument document, ReadMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(metadata);
        if (metadata.FillsGapsOnly) metadata = WithoutKnown(document, metadata);
        var findings = new List<Diagnostic>();
        var merged = document with
        {
            Title = MergeTitle(document.Title, metadata, findings),
            IndexNumber = Merge(DocumentField.IndexNumber, metadata.IndexNumber, document.IndexNumber, findings),
            DocumentNumber = Merge(DocumentField.DocumentNumber, metadata.DocumentNumber, document.DocumentNumber, findings),
            SignedOn = MergeDate(DocumentField.SignedOn, metadata.SignedOn, document.SignedOn, findings),
            PublishedOn = MergeDate(DocumentField.PublishedOn, metadata.PublishedOn, document.PublishedOn, findings),
            Issuers = MergeIssuers(metadata.Issuer, document.Issuers, findings),
        };
        return new MergedDocument(merged, findings.ToValueList());
    }

    /// <summary>Merges metadata into what a parser gave; conflicts are added behind its findings, and what the file supplies is no longer reported as missing.</summary>
    /// <param name="result">What the parser gave for the text of the file.</param>
    /// <param name="metadata">What the file says.</param>
    /// <returns>The result with the merged document.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParseResult Apply(ParseResult result, ReadMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(result);
        var merged = Apply(result.Document, metadata);
        return result with { Document = merged.Document, Diagnostics = [.. result.Diagnostics.Where(d => !IsSupplied(d.Code, merged.Document)), .. merged.Diagnostics] };
    }

    private static bool IsSupplied(string code, PolicyDocument document) =>
        (code == ReadingDiagnostics.NoTitle.Code && document.Title is not null) || (code == ReadingDiagnostics.NoIssuer.Code && document.Issuers.Count > 0);

    private static ReadMetadata WithoutKnown(PolicyDocument document, ReadMetadata metadata) => metadata with
    {
        Title = document.Title is null ? metadata.Title : null,
        IndexNumber = document.IndexNumber is null ? metadata.IndexNumber : null,
        DocumentNumber = document.DocumentNumber is null ? metadata.DocumentNumber : null,
        SignedOn = document.SignedOn is null ? metadata.SignedOn : null,
        PublishedOn = document.PublishedOn is null ? metadata.PublishedOn : null,
        Issuer = document.Issuers.Count == 0 ? metadata.Issuer : null,
    };

    private static T? Merge<T>(DocumentField field, T? stated, T? read, List<Diagnostic> findings)
        where T : class
    {
        if (stated is null) return read;
        if (read is not null && !stated.Equals(read)) Report(findings, field, stated.ToString()!, read.ToString()!);
        return stated;
    }

    private static DateOnly? MergeDate(DocumentField field, DateOnly? stated, DateOnly? read, List<Diagnostic> findings)
    {
        if (stated is not { } date) return read;
        if (read is { } guess && guess != date) Report(findings, field, date, guess);
        return date;
    }

    private static string? MergeTitle(string? read, ReadMetadata metadata, List<Diagnostic> findings)
    {
        if (metadata.Title is not { } stated) return read;
        if (read is null) return stated;
        // Width, spaces and lost punctuation make no other title.
        var (a, b) = (Letters(stated), Letters(read));
        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)) return read;
        if (metadata.TitleOrigin == MetadataOrigin.IndexTable)
        {
            Report(findings, DocumentField.Title, stated, read);
            return stated;
        }

        // What the browser's tab shows is a headline more often than a title.
        if (metadata.TitleOrigin != MetadataOrigin.TitleElement) findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.TitleDiffers, stated, read));
        return read;
    }

    private static ValueList<string> MergeIssuers(string? stated, ValueList<string> read, List<Diagnostic> findings)
    {
        if (stated is null) return read;
        var names = stated.Split([' ', '\u3000', '、', ',', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == 0) return read;
        if (read.Count == 0) return names.ToValueList();
        if (names.All(n => read.Any(r => r.Contains(n, StringComparison.Ordinal) || n.Contains(r, StringComparison.Ordinal)))) return read;
        Report(findings, DocumentField.Issuers, stated, read);
        return names.ToValueList();
    }

    private static void Report(List<Diagnostic> findings, DocumentField field, object stated, object read) =>
        findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.MetadataConflict, field, stated, read));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
