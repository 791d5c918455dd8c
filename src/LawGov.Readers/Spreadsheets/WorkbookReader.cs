using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Spreadsheets;

/// <summary>Reads a workbook (ECMA-376 part 1, 18): the title above each table as a paragraph, the rows as a table.</summary>
internal static class WorkbookReader
{
    private const string UsualPart = "xl/workbook.xml";

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadLimits limits, CancellationToken cancellationToken)
    {
        var budget = new InflationBudget(limits.InflatedBytes, limits.InflationRatio, ReadDiagnostics.InflatesTooFar);
        using var package = ZipPackage.Open(bytes, limits.Parts, budget, cancellationToken);
        var part = PackageRelations.Read(package, "", limits.Depth).Find("officeDocument");
        if (part is null || !package.Contains(part)) part = UsualPart;
        if (!package.Contains(part)) throw new ReadFaultException(ReadDiagnostics.PartMissing);
        var workbook = Workbook.Read(package, part, limits.Depth);
        var strings = workbook.Strings is { } shared ? SharedStrings.Read(package, shared, limits) : [];
        var formats = workbook.Styles is { } styles ? CellFormats.Read(package, styles, limits.Depth, workbook.StartsIn1904) : CellFormats.Plain;

        var findings = new List<Diagnostic>();
        var blocks = new List<Block>();
        var sheets = new SheetReader(package, limits, strings, formats);
        var number = 0;
        foreach (var sheet in workbook.Sheets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            if (sheet.IsHidden) findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.SheetHidden, sheet.Name));
            else if (!package.Contains(sheet.Part)) findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.PartUnreadable, sheet.Part));
            else SheetBlocks.Add(blocks, sheets.Read(sheet.Part), workbook.Sheets.Count > 1 ? sheet.Name : "", number, limits, sheets.Cells);
        }

        var (text, segments) = TextAssembler.Assemble(blocks, limits, cancellationToken);
        if (text.Length == 0) findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.Empty));
        return new ReadResult(new ReadDocument { Text = text, Format = SourceFormat.Xlsx, Segments = segments }, findings.ToValueList());
    }
}
