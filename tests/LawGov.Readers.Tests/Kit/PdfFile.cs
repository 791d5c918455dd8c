using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Makes PDF files the way word processors do: lines placed one by one, wrapped wherever the line is full, a page number below.</summary>
internal sealed class PdfFile
{
    private const int PageHeight = 842;
    private const int Margin = 72;
    private const int Size = 12;
    private const int Leading = 20;

    /// <summary>
    /// Half-width characters on a line: 35 Chinese characters of 12 points on A4. A heading that happens to fill its line cannot be told from text by
    /// what pdftotext gives; at this width no heading of the seeds does.
    /// </summary>
    private const int LineUnits = 71;

    private const int FirstLine = PageHeight - Margin - Size;

    private readonly List<StringBuilder> _pages = [];
    private int _y;

    /// <summary>Writes a paragraph with its first line indented by two characters.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="gap">Space above it in lines, as between the cells of a table.</param>
    public PdfFile Add(string text, int gap = 0)
    {
        _y -= gap * Leading;
        var line = new StringBuilder();
        var used = 4;
        var x = Margin + (2 * Size);
        foreach (var c in text)
        {
            var width = c < 0x80 ? 1 : 2;
            // A line does not begin with punctuation.
            if (used + width > LineUnits && !char.IsPunctuation(c))
            {
                WriteLine(line.ToString(), x);
                line.Clear();
                used = 0;
                x = Margin;
            }

            line.Append(c);
            used += width;
        }

        WriteLine(line.ToString(), x);
        return this;
    }

    /// <summary>Draws a ruled table, a row a line, cells set apart by |.</summary>
    public PdfFile Table(params string[] rows)
    {
        int[] edges = [Margin, Margin + 40, Margin + 240, Margin + 360, PageHeight - 400];
        var top = _y + Leading - 5;
        foreach (var row in rows)
        {
            var cells = row.Split('|');
            for (var c = 0; c < cells.Length; c++)
                if (cells[c].Length > 0) Show(_pages[^1], cells[c], edges[c] + 3, _y);
            _y -= Leading;
        }

        var columns = rows[0].Split('|').Length;
        var lines = Enumerable.Range(0, rows.Length + 1).Select(r => $"{edges[0]} {top - (r * Leading)} m {edges[columns]} {top - (r * Leading)} l S\n")
            .Concat(edges.Take(columns + 1).Select(x => $"{x} {top} m {x} {top - (rows.Length * Leading)} l S\n"));
        _pages[^1].Append(string.Concat(lines));
        return this;
    }

    public byte[] ToBytes()
    {
        for (var i = 0; i < _pages.Count; i++) Show(_pages[i], $"- {i + 1} -", 280, 40);
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{7 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 [{string.Join(' ', Enumerable.Repeat(500, 128))}]] >>",
            "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
            Stream(ToUnicode()),
        };
        foreach (var page in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {PageHeight}] /Resources << /Font << /F 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add(Stream(page.ToString()));
        }

        return Write(objects);
    }

    /// <summary>What pdftotext makes of a PDF; null when it is not installed.</summary>
    public static string? ToText(byte[] pdf)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo("pdftotext", "-enc UTF-8 - -") { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process)
        {
            process.StandardInput.BaseStream.Write(pdf);
            process.StandardInput.Close();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0);
            return text;
        }
    }

    private void WriteLine(string line, int x)
    {
        if (_pages.Count == 0 || _y < Margin)
        {
            _pages.Add(new StringBuilder());
            _y = FirstLine;
        }

        Show(_pages[^1], line, x, _y);
        _y -= Leading;
    }

    private static void Show(StringBuilder page, string text, int x, int y) =>
        page.Append(CultureInfo.InvariantCulture, $"BT /F {Size} Tf {x} {y} Td <{string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n");

    private static string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var block = 0; block < 256; block += 64)
        {
            map.Append("64 beginbfrange\n");
            for (var high = block; high < block + 64; high++) map.Append(CultureInfo.InvariantCulture, $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n");
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap end end\n").ToString();
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Write(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
