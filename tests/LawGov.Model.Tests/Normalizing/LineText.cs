using System.Text;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Normalizing;

/// <summary>
/// The lines of a text as the later stages read them, with ¶ between: <c>r 1⇥建桥¶修路</c>. Letters in front tell a heading (h), a row (r), an empty cell (e),
/// a page mark (m), bold (b), a printed row (p) and an unsure one (u); a tab between cells is written ⇥.
/// </summary>
internal static class LineText
{
    private static readonly (LineTraits Trait, char Letter)[] Letters =
    [
        (LineTraits.Heading, 'h'), (LineTraits.Row, 'r'), (LineTraits.EmptyCell, 'e'), (LineTraits.PageMark, 'm'), (LineTraits.Bold, 'b'), (LineTraits.Printed, 'p'), (LineTraits.Unsure, 'u'),
    ];

    public static string Of(string text)
    {
        using var compact = Normalizer.Normalize(text);
        var written = new StringBuilder();
        foreach (var line in compact.Lines)
        {
            if (line != compact.Lines[0]) written.Append('¶');
            var traits = string.Concat(Letters.Where(l => line.Has(l.Trait)).Select(l => l.Letter));
            written.Append(traits).Append(traits.Length > 0 && !line.IsBlank ? " " : "").Append(compact.Slice(line.Start, line.End));
        }

        return written.Replace('\t', '⇥').ToString();
    }
}
