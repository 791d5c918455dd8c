using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace LawGov.Readers.Pdf;

/// <summary>Reads a PDF: its characters in reading order, its ruled tables, without page numbers and running heads.</summary>
internal static class PdfReader
{
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadLimits limits, CancellationToken cancellationToken)
    {
        var budget = new PdfBudget(limits);
        try
        {
            return Read(bytes, limits, budget, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ReadFaultException(ReadDiagnostics.Encrypted);
        }
        // The library is made for files that are right; on others it fails in every way there is.
        catch (Exception e) when (e is not (ReadFaultException or OperationCanceledException))
        {
            throw budget.Fault ?? new ReadFaultException(ReadDiagnostics.Damaged);
        }
    }

    private static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadLimits limits, PdfBudget budget, CancellationToken cancellationToken)
    {
        using var pdf = PdfDocument.Open(bytes, new PdfSettings(budget));
        if (budget.Fault is { } early) throw early;
        if (pdf.NumberOfPages > limits.Pages) throw new ReadFaultException(ReadDiagnostics.TooManyPages, limits.Pages);
        pdf.AddPageFactory<PageContent, PdfPageFactory>();
        var pages = new PageBlocks(limits);
        var unknown = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = pdf.GetPage<PageContent>(number);
            if (budget.Fault is { } fault) throw fault;
            unknown += page.Glyphs.Count(g => g.Text == "\uFFFD");
            pages.Add(page);
        }

        if (pages.EmptyPages.Count == pdf.NumberOfPages) throw new ReadFaultException(ReadDiagnostics.Scanned);
        var (text, segments) = TextAssembler.Assemble(pages.Build(), limits, cancellationToken);
        var document = new ReadDocument { Text = text, Format = SourceFormat.Pdf, Segments = segments };
        return new ReadResult(document, Findings(pages.EmptyPages, unknown).ToValueList());
    }

    private static IEnumerable<Diagnostic> Findings(List<int> empty, int unknown)
    {
        if (empty.Count > 0) yield return PagedFindings.WithoutText(empty);
        if (unknown > 0) yield return ReadDiagnostics.AtStart(ReadDiagnostics.GlyphsUnknown, unknown);
    }
}
