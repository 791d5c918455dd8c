using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;
using LawGov.Readers.Pages;

namespace LawGov.Readers.Ofd;

/// <summary>
/// Reads an OFD file (GB/T 33190-2016): a .zip whose XML places pieces of text on pages. Pictures, seals, annotations and signatures are not opened; a piece of
/// text in a resource that pages share is.
/// </summary>
internal static class OfdReader
{
    private const string Entry = "OFD.xml";

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadLimits limits, CancellationToken cancellationToken)
    {
        var budget = new InflationBudget(limits.InflatedBytes, limits.InflationRatio, ReadDiagnostics.InflatesTooFar);
        using var package = ZipPackage.Open(bytes, limits.Parts, budget, cancellationToken);
        if (!package.Contains(Entry)) throw new ReadFaultException(ReadDiagnostics.OfdPartMissing, Entry);
        var findings = new List<Diagnostic>();
        var blocks = new PageBlocks(limits);
        var pages = new OfdPageReader(package, limits);
        var (count, missing) = (0, new List<string>());
        foreach (var root in OfdDocument.RootsOf(package, Entry, limits.Depth))
        {
            if (!package.Contains(root)) throw new ReadFaultException(ReadDiagnostics.OfdPartMissing, root);
            var document = OfdDocument.Read(package, root, limits.Depth);
            foreach (var page in document.Pages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (++count > limits.Pages) throw new ReadFaultException(ReadDiagnostics.TooManyPages, limits.Pages);
                if (package.Contains(page)) blocks.Add(pages.Read(count, page, document));
                else missing.Add(page);
            }
        }

        if (count == 0) throw new ReadFaultException(ReadDiagnostics.OfdPartMissing, "Page");
        if (missing.Count == count) throw new ReadFaultException(ReadDiagnostics.OfdPartMissing, missing[0]);
        if (blocks.EmptyPages.Count + missing.Count == count) throw new ReadFaultException(ReadDiagnostics.Scanned);
        findings.AddRange(missing.Select(page => ReadDiagnostics.AtStart(ReadDiagnostics.PartUnreadable, page)));
        if (blocks.EmptyPages.Count > 0) findings.Add(PagedFindings.WithoutText(blocks.EmptyPages));
        var (text, segments) = TextAssembler.Assemble(blocks.Build(), limits, cancellationToken);
        return new ReadResult(new ReadDocument { Text = text, Format = SourceFormat.Ofd, Segments = segments }, findings.ToValueList());
    }
}
