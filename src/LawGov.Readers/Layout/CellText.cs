using System.Text;
using LawGov.Model.Writing;

namespace LawGov.Readers.Layout;

/// <summary>Puts the lines of a table cell on one line.</summary>
internal static class CellText
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';'];

    /// <summary>
    /// Joins lines without a space, but for one between two Latin words or numbers. A list of bodies with one body a line, the way units are
    /// often written in a narrow column, gets the 、 that its line breaks stood for: run together, the names could not be told apart.
    /// </summary>
    public static string Join(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return "";
        if (lines.Count == 1 && lines[0].AsSpan().IndexOfAny('\n', '\t') < 0) return lines[0].Trim();
        var parts = lines.SelectMany(l => l.Split('\n', '\t')).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var areBodies = parts.Count > 1 && parts.TrueForAll(IsListOfBodies);
        var result = new StringBuilder();
        foreach (var part in parts)
        {
            if (result.Length > 0)
            {
                if (areBodies && !Separators.Contains(result[^1])) result.Append('、');
                else if (char.IsAsciiLetterOrDigit(result[^1]) && char.IsAsciiLetterOrDigit(part[0])) result.Append(' ');
            }

            result.Append(part);
        }

        return result.ToString();
    }

    private static bool IsListOfBodies(string line)
    {
        var names = line.Split(Separators);
        // A separator at the end of the line leaves an empty name behind it.
        var count = names[^1].Length == 0 ? names.Length - 1 : names.Length;
        return count > 0 && names.Take(count).All(IsBody);
    }

    private static bool IsBody(string name)
    {
        const int shortest = 2, longest = 24;
        if (name.Length is < shortest or > longest) return false;
        foreach (var c in name)
            if (c is not ((>= '\u4E00' and <= '\u9FFF') or '（' or '）' or '(' or ')')) return false;
        // 区委组织部（区委编办） ends as its first name does.
        var bracket = name.AsSpan().IndexOfAny('（', '(');
        var first = bracket > 0 && name[^1] is '）' or ')' ? name[..bracket] : name;
        return BodyEndings.EndsBody(first);
    }
}
