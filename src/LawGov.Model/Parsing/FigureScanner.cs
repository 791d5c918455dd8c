using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Parsing;

/// <summary>Finds what any text counts, a sentence of a plan as well as of a report (数据).</summary>
/// <remarks>Thread-safe. Takes time linear in the length of the text.</remarks>
/// <example>
/// <code>
/// foreach (Figure figure in FigureScanner.Find("全年办理行政复议案件1200件，办结率98%。")) Console.WriteLine($"{figure.Value} {figure.Unit}");
/// </code>
/// </example>
public static class FigureScanner
{
    /// <summary>The figures of a text, in its order: digits with a measure word, numerals where they count. Years, dates, ordinals and names in quotes are none.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The figures; their spans count from the beginning of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<Figure> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var compact = Normalizer.Normalize(text);
        var found = new List<FigureMention>();
        FigureReader.Find(compact, new TextRange(0, compact.Chars.Length), found);
        return found.Select(f => new Figure(
            compact.Original(f.Range.Start, f.Range.End), f.Value, f.Unit, f.Numeral, f.Comparison, compact.ToSpan(f.Range.Start, f.Range.End))).ToValueList();
    }
}
