using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Model.Validation;
using LawGov.Office.Texts;

namespace LawGov.Office.Ledgers;

/// <summary>Writes ledgers as a Word table (.docx) for meetings and circulation. Thread-safe.</summary>
/// <remarks>A4 across, title above, heading repeated on every page, rows kept whole. To be printed, not to be read back: for that there is <see cref="LedgerWorkbook"/>.</remarks>
/// <example>
/// <code>
/// using LawGov.Office.Ledgers;
///
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// Ledger ledger = LedgerBuilder.Default.Create(plan.Document);
/// using FileStream file = File.Create("ledger.docx");
/// LedgerDocument.Write(file, ledger);
/// </code>
/// </example>
public static class LedgerDocument
{
    /// <summary>The columns that fit on a page, with their widths in twentieths of a point.</summary>
    private static readonly (LedgerColumn Column, int Width)[] Columns =
    [
        (LedgerColumn.Number, 700), (LedgerColumn.Text, 5200), (LedgerColumn.Leads, 1700), (LedgerColumn.Others, 2400), (LedgerColumn.When, 1400),
        (LedgerColumn.State, 1000), (LedgerColumn.Progress, 1900), (LedgerColumn.Remarks, 900),
    ];

    /// <summary>Given by hand, since the library would draw a new one each time.</summary>
    private const string MainId = "rId1";

    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Font = "宋体";
    private const string TitleSize = "32";
    private const string CellSize = "20";
    private const uint PageLong = 16_838;
    private const uint PageShort = 11_906;
    private const int Margin = 800;

    /// <summary>Writes a ledger.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="options">How; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="ledger"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Write(Stream stream, Ledger ledger, LedgerFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(ledger);
        var language = (options ?? LedgerFileOptions.Default).Language;
        using var buffer = new MemoryStream();
        using (var file = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            using var writer = OpenXmlWriter.Create(file.AddNewPart<MainDocumentPart>(MainContentType, MainId));
            writer.WriteStartElement(new Document());
            writer.WriteStartElement(new Body());
            writer.WriteElement(Title(ledger, language));
            WriteTable(writer, ledger, language, cancellationToken);
            writer.WriteElement(Page());
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        ArchiveTimes.Fix(buffer);
        buffer.WriteTo(stream);
    }

    private static Paragraph Title(Ledger ledger, MessageLanguage language)
    {
        var name = language.Say("ledger.title");
        var title = ledger.Title is { } plan ? $"{plan} {name}" : name;
        return new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), Text(title, TitleSize, isBold: true));
    }

    /// <summary>Row by row: a table in one piece cannot be stopped, and takes many times the memory of its file.</summary>
    private static void WriteTable(OpenXmlWriter writer, Ledger ledger, MessageLanguage language, CancellationToken cancellationToken)
    {
        writer.WriteStartElement(new Table());
        writer.WriteElement(new TableProperties(Borders(), new TableLayout { Type = TableLayoutValues.Fixed }));
        writer.WriteElement(new TableGrid(Columns.Select(c => new GridColumn { Width = $"{c.Width}" })));
        writer.WriteElement(new TableRow(
            [new TableRowProperties(new TableHeader()), .. Columns.Select(c => Cell(LedgerColumns.Heading(c.Column, language), c.Width, isBold: true))]));
        foreach (var entry in ledger.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteElement(new TableRow([new TableRowProperties(new CantSplit()), .. Columns.Select(c => Cell(LedgerCells.Text(entry, c.Column, language), c.Width, isBold: false))]));
        }

        writer.WriteEndElement();
    }

    private static TableCell Cell(string text, int width, bool isBold) => new(
        new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
        new Paragraph(Text(text, CellSize, isBold)));

    private static Run Text(string text, string size, bool isBold)
    {
        var properties = new RunProperties(new RunFonts { Ascii = Font, EastAsia = Font, HighAnsi = Font });
        if (isBold) properties.Append(new Bold());
        properties.Append(new FontSize { Val = size });
        return new Run(properties, new Text(PlainCharacters.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private static SectionProperties Page() => new(
        new PageSize { Width = PageLong, Height = PageShort, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = Margin, Bottom = Margin, Left = (uint)Margin, Right = (uint)Margin, Header = 400, Footer = 400, Gutter = 0 });
}
