using System.Text;

namespace LawGov.Readers.Pages;

/// <summary>Puts characters together to lines by their places.</summary>
internal static class LineBuilder
{
    /// <summary>Characters whose heights differ by less than this part of their size stand on one line.</summary>
    private const double SameLine = 0.5;

    /// <summary>A gap of this part of the size is a space between Latin words.</summary>
    private const double LatinGap = 0.18;

    /// <summary>Between Chinese characters, which justified lines spread, only a wider gap is one.</summary>
    private const double ChineseGap = 0.7;

    /// <summary>A character printed once more at so small a distance makes it look bold.</summary>
    private const double Overprint = 0.25;

    /// <summary>The lines, from top to bottom.</summary>
    public static List<PageLine> Build(IEnumerable<PageGlyph> glyphs)
    {
        var lines = new List<PageLine>();
        var row = new List<PageGlyph>();
        foreach (var glyph in glyphs.OrderBy(g => g.Baseline))
        {
            if (row.Count > 0 && glyph.Baseline - row[0].Baseline > SameLine * Math.Max(glyph.Size, row[0].Size))
            {
                Close(row, lines);
                row.Clear();
            }

            row.Add(glyph);
        }

        Close(row, lines);
        return lines;
    }

    private static void Close(List<PageGlyph> row, List<PageLine> lines)
    {
        row.Sort((a, b) => a.Left.CompareTo(b.Left));
        var text = new StringBuilder();
        PageGlyph? first = null, last = null;
        var isSpaced = false;
        foreach (var glyph in row)
        {
            if (glyph.IsSpace)
            {
                isSpaced = true;
                continue;
            }

            if (last is { } before)
            {
                if (glyph.Text == before.Text && glyph.Left - before.Left < Overprint * glyph.Size) continue;
                if (isSpaced || IsGap(before, glyph)) text.Append(' ');
            }

            text.Append(glyph.Text);
            first ??= glyph;
            last = glyph;
            isSpaced = false;
        }

        if (first is { } start && last is { } end) lines.Add(new PageLine(text.ToString(), start.Left, end.Right, start.Baseline, SizeOf(row)));
    }

    private static bool IsGap(PageGlyph before, PageGlyph glyph)
    {
        var isChinese = before.Text[^1] >= '\u2E80' || glyph.Text[0] >= '\u2E80';
        return glyph.Left - before.Right > (isChinese ? ChineseGap : LatinGap) * Math.Min(before.Size, glyph.Size);
    }

    private static double SizeOf(List<PageGlyph> row)
    {
        var sizes = row.Where(g => !g.IsSpace).Select(g => g.Size).Order().ToList();
        return sizes[sizes.Count / 2];
    }
}
