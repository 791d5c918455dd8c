using System.Text;

namespace LawGov.Generation.Plans;

/// <summary>Sets lines as a source has them: paragraphs, pages, no breaks at all; wide or narrow marks.</summary>
internal sealed class LayoutWriter(DeterministicRandom random, PlanStyle style)
{
    private const string Wide = "，：；（）";
    private const string Narrow = ",:;()";

    /// <summary>Behind these a page's text is broken when it is ragged.</summary>
    private const string BreakMarks = "，。、”）》,)";

    public string Write(List<PlanLine> lines)
    {
        var text = style.Layout switch
        {
            LayoutForm.Wrapped => Wrap(lines, random.Between(28, 42), 0),
            LayoutForm.Ragged => Wrap(lines, random.Between(34, 42), random.Between(2, 10)),
            LayoutForm.RunOn => RunOn(lines),
            LayoutForm.BlankLines => string.Join("\n\n", lines.Select(l => l.Kind == LineKind.Table ? l.Text : "　　" + l.Text)),
            LayoutForm.Windows => string.Join("\r\n", lines.Select(l => l.Kind == LineKind.Table ? l.Text : Spaced(l.Text))),
            LayoutForm.Markdown => string.Join('\n', lines.Select(Markdown)),
            LayoutForm.WebPage => WebPage(lines),
            _ => string.Join('\n', lines.Select(l => l.Text)),
        };
        return Narrowed(text);
    }

    private static string Spaced(string text)
    {
        var spaced = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isBoundary = i > 0 && char.IsAsciiDigit(text[i]) != char.IsAsciiDigit(text[i - 1]) && (text[i] is '年' or '月' || text[i - 1] is '年' or '于');
            if (isBoundary) spaced.Append(' ');
            spaced.Append(text[i]);
        }

        return spaced.ToString();
    }

    private static string Markdown(PlanLine line) => line.Kind switch
    {
        LineKind.Title => "# " + line.Text,
        LineKind.Heading => line.Text.StartsWith('（') ? $"**{line.Text}**" : "## " + line.Text,
        _ => line.Text,
    };

    private string WebPage(List<PlanLine> lines)
    {
        var page = new StringBuilder("<div class=\"content\">\n");
        var cells = lines.FindAll(l => l.Kind == LineKind.Table).ConvertAll(l => l.Text);
        foreach (var line in lines)
            if (line.Kind != LineKind.Table) page.Append($"<p style=\"text-indent: 2em;\"><span>{line.Text}</span>&nbsp;</p> ");
        if (cells.Count > 0) page.Append(Table(cells));
        return page.Append("\n</div>").ToString();
    }

    /// <summary>Rows as they are, or cells in rows as wide as the header.</summary>
    private string Table(List<string> cells)
    {
        var rows = style.Clauses == ClauseForm.RowTable ? cells.Select(row => row.Split('\t')) : cells.Chunk(TableWriter.Columns);
        var table = new StringBuilder("<table border=\"1\">");
        foreach (var row in rows) table.Append("\n <tr>").AppendJoin("", row.Select(cell => $"<td width=\"80\"><p>{cell}</p></td>")).Append("</tr>");
        return table.Append("\n</table>").ToString();
    }

    /// <summary>Everything in one paragraph; tables keep their lines, without which they are no tables.</summary>
    private static string RunOn(List<PlanLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines) text.Append(line.Text).Append(line.Kind == LineKind.Table ? "\n" : line.Kind == LineKind.Field && !line.Text.EndsWith('。') ? "。" : "");
        return text.ToString();
    }

    private string Wrap(List<PlanLine> lines, int width, int raggedPercent)
    {
        var text = new StringBuilder();
        var count = 0;
        var page = random.Between(1, 900);
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Table)
            {
                text.Append(line.Text).Append('\n');
                continue;
            }

            var column = line.Kind is LineKind.Text or LineKind.Heading ? 2 : 0;
            var source = line.Text;
            for (var i = 0; i < source.Length; i++)
            {
                text.Append(source[i]);
                column++;
                var isLast = i == source.Length - 1;
                var atMargin = column >= width;
                if (!isLast && !atMargin && (raggedPercent == 0 || column < 4 || !BreakMarks.Contains(source[i]) || !random.Chance(raggedPercent))) continue;
                text.Append('\n');
                if (atMargin) column = 0;
                if (++count % 34 == 0) text.Append('\n').Append(random.Chance(50) ? $"# Page {page++}:" : $"- {page++} -").Append('\n');
            }
        }

        return text.ToString();
    }

    private string Narrowed(string text)
    {
        if (style.Width == PunctuationWidth.Full) return text;
        return string.Create(text.Length, text, (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var at = Wide.IndexOf(source[i]);
                target[i] = at >= 0 && (style.Width == PunctuationWidth.Half || random.Chance(50)) ? Narrow[at] : source[i];
            }
        });
    }
}
