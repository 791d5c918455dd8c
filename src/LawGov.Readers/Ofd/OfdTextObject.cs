using System.Globalization;
using LawGov.Readers.Packaging;
using LawGov.Readers.Pages;

namespace LawGov.Readers.Ofd;

/// <summary>Reads a text object (GB/T 33190-2016, 11.2): codes of text with the step from each character to the next.</summary>
internal static class OfdTextObject
{
    /// <summary>A Latin character is half as wide as a Chinese one, where the file does not say how wide.</summary>
    private const double LatinWidth = 0.5;

    public static void Read(XmlPart xml, List<PageGlyph> glyphs)
    {
        var transform = OfdTransform.Of(xml.Attribute("Boundary"), xml.Attribute("CTM"));
        if (!OfdNumbers.TryRead(xml.Attribute("Size"), out var size) || size <= 0) size = 4;
        var (x, y) = (0d, 0d);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName != "TextCode") continue;
            // A code without a place of its own has that of the one before.
            if (OfdNumbers.TryRead(xml.Attribute("X"), out var ownX)) x = ownX;
            if (OfdNumbers.TryRead(xml.Attribute("Y"), out var ownY)) y = ownY;
            var right = OfdNumbers.ReadSteps(xml.Attribute("DeltaX"));
            var down = OfdNumbers.ReadSteps(xml.Attribute("DeltaY"));
            Place(xml.Text(), transform, size, (x, y), right, down, glyphs);
        }
    }

    private static void Place(string text, OfdTransform transform, double size, (double X, double Y) at, List<double> right, List<double> down, List<PageGlyph> glyphs)
    {
        if (!transform.KeepsLevel) return;
        var index = 0;
        foreach (var character in StringInfoOf(text))
        {
            var usual = size * (character[0] < '\u2E80' ? LatinWidth : 1);
            var step = index < right.Count ? right[index] : down.Count > 0 && right.Count == 0 ? 0 : usual;
            var (left, baseline) = transform.Apply(at.X, at.Y);
            var (end, _) = transform.Apply(at.X + (step > 0 ? Math.Min(step, usual) : usual), at.Y);
            glyphs.Add(new PageGlyph(character, Math.Min(left, end), Math.Max(left, end), baseline, size * transform.Scale * OfdBox.Points));
            at = (at.X + step, at.Y + (index < down.Count ? down[index] : 0));
            index++;
        }
    }

    private static IEnumerable<string> StringInfoOf(string text)
    {
        var characters = StringInfo.GetTextElementEnumerator(text.Trim('\r', '\n', '\t'));
        while (characters.MoveNext()) yield return characters.GetTextElement();
    }
}
