using LawGov.Readers.Packaging;
using LawGov.Readers.Pages;

namespace LawGov.Readers.Ofd;

/// <summary>Reads the straight lines of a path object (GB/T 33190-2016, 9.1), whose figure is written as M, L, Q, B, A and C with numbers.</summary>
internal static class OfdPathObject
{
    /// <summary>A filled strip no thicker than this, in points, is a line.</summary>
    private const double Thickest = 3;

    private const int MostPoints = 20_000;

    public static void Read(XmlPart xml, List<PageRule> rules)
    {
        var transform = OfdTransform.Of(xml.Attribute("Boundary"), xml.Attribute("CTM"));
        var isStroked = xml.Attribute("Stroke") != "false";
        var isFilled = xml.Attribute("Fill") == "true";
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName != "AbbreviatedData") continue;
            foreach (var figure in Figures(xml.Text(), transform)) Keep(figure, isStroked, isFilled, rules);
        }
    }

    private static void Keep(List<(double X, double Y)> figure, bool isStroked, bool isFilled, List<PageRule> rules)
    {
        if (figure.Count < 2) return;
        var (left, right, top, bottom) = (figure.Min(p => p.X), figure.Max(p => p.X), figure.Min(p => p.Y), figure.Max(p => p.Y));
        if (isFilled && bottom - top <= Thickest) Add(left, (top + bottom) / 2, right, (top + bottom) / 2);
        else if (isFilled && right - left <= Thickest) Add((left + right) / 2, top, (left + right) / 2, bottom);
        else if (isStroked)
            for (var i = 1; i < figure.Count; i++) Add(figure[i - 1].X, figure[i - 1].Y, figure[i].X, figure[i].Y);

        void Add(double x1, double y1, double x2, double y2)
        {
            if (PageRule.Between(x1, y1, x2, y2) is { } rule) rules.Add(rule);
        }
    }

    private static List<List<(double X, double Y)>> Figures(string data, OfdTransform transform)
    {
        var figures = new List<List<(double X, double Y)>>();
        var parts = data.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length && i < MostPoints;)
        {
            var order = parts[i++];
            var count = order switch { "S" or "M" or "L" => 2, "Q" => 4, "B" => 6, "A" => 7, _ => 0 };
            if (order == "C" && figures.Count > 0 && figures[^1].Count > 0) figures[^1].Add(figures[^1][0]);
            if (count == 0 || i + count > parts.Length) continue;
            // Of a curve only the end matters: it is no line.
            if (order != "L") figures.Add([]);
            if (OfdNumbers.TryRead(parts[i + count - 2], out var x) && OfdNumbers.TryRead(parts[i + count - 1], out var y) && figures.Count > 0)
                figures[^1].Add(transform.Apply(x, y));
            i += count;
        }

        return figures;
    }
}
