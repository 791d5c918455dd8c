using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LawGov.Office.Ledgers;

/// <summary>Reads the sheets of a workbook as text, under limits: a ledger may come from anybody.</summary>
internal static class WorkbookRows
{
    private const int MostBytes = 32 * 1024 * 1024;
    private const int MostRows = 100_000;
    private const int MostSheets = 20;
    private const int MostCharactersInPart = 100_000_000;

    public static bool TryRead(Stream stream, [NotNullWhen(true)] out IReadOnlyList<WorkbookSheet>? sheets, CancellationToken cancellationToken)
    {
        sheets = null;
        using var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (stream.Read(chunk) is var count and > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Write(chunk, 0, count);
            if (buffer.Length > MostBytes) return false;
        }

        try
        {
            buffer.Position = 0;
            using var file = SpreadsheetDocument.Open(buffer, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart });
            sheets = Sheets(file, cancellationToken);
            return true;
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or InvalidOperationException
            or FormatException or ArgumentException or NotSupportedException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static List<WorkbookSheet> Sheets(SpreadsheetDocument file, CancellationToken cancellationToken)
    {
        var found = new List<WorkbookSheet>();
        if (file.WorkbookPart is not { Workbook.Sheets: { } list } book) return found;
        var shared = book.SharedStringTablePart is { } table ? Strings(table, cancellationToken) : [];
        var properties = file.PackageProperties;
        foreach (var sheet in list.Elements<Sheet>().Take(MostSheets))
        {
            if (sheet.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part) continue;
            found.Add(new WorkbookSheet(properties.Title, properties.Subject, Rows(part, shared, cancellationToken)));
        }

        return found;
    }

    private static List<string> Strings(SharedStringTablePart table, CancellationToken cancellationToken)
    {
        var strings = new List<string>();
        using var reader = OpenXmlReader.Create(table);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is SharedStringItem item) strings.Add(Plain(item));
        }

        return strings;
    }

    /// <summary>The text without the readings that East Asian Excel keeps beside it.</summary>
    private static string Plain(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));

    private static List<(int, IReadOnlyDictionary<int, string>)> Rows(WorksheetPart part, List<string> shared, CancellationToken cancellationToken)
    {
        var rows = new List<(int, IReadOnlyDictionary<int, string>)>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row) continue;
            // Half a ledger would say that the tasks of the other half are gone.
            if (rows.Count == MostRows) throw new InvalidDataException("The sheet has too many rows.");
            var cells = new Dictionary<int, string>();
            var next = 0;
            foreach (var cell in row.Elements<Cell>())
            {
                var column = Column(cell.CellReference?.Value) ?? next;
                next = column + 1;
                cells[column] = Value(cell, shared);
            }

            rows.Add((int.TryParse(row.RowIndex?.InnerText, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : rows.Count + 1, cells));
        }

        return rows;
    }

    private static string Value(Cell cell, List<string> shared)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value == CellValues.SharedString) return int.TryParse(value, out var index) && index >= 0 && index < shared.Count ? shared[index] : "";
        return cell.DataType?.Value == CellValues.InlineString ? Plain(cell) : value;
    }

    /// <summary>Column of a reference such as B12, from 0; null when there is none.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c)) break;
            column = (column * 26) + (c - 'A') + 1;
            if (column > 16_384) return null;
        }

        return column == 0 ? null : column - 1;
    }
}
