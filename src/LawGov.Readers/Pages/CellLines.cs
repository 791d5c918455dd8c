using System.Text;

namespace LawGov.Readers.Pages;

/// <summary>Puts the lines of a table cell together to its paragraphs.</summary>
internal static class CellLines
{
    /// <summary>What lies between the text of a cell and its two borders together.</summary>
    private const double Padding = 14;

    /// <summary>The paragraphs: a line goes on in the next unless one more character would have found room on it.</summary>
    public static List<string> Join(List<PageLine> lines, double width)
    {
        var result = new List<string>();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetterOrDigit(line.Text[0])) text.Append(' ');
            text.Append(line.Text);
            if (width - (line.Right - line.Left) <= line.Size + Padding) continue;
            result.Add(text.ToString());
            text.Clear();
        }

        if (text.Length > 0) result.Add(text.ToString());
        return result;
    }
}
