using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>Labels whose mark is lost or was never set, with a gap or a comma in its place: <c>1 修建步道。</c>, <c>2，整治岸线。</c></summary>
/// <remarks>
/// A line may begin with any number, so that such a line counts only behind the end of a sentence, a clause or a heading, and only as the very next number: of a list that
/// starts at 1 and has three such lines in a row at least, or of one whose other labels have their mark.
/// </remarks>
internal static class SpacedNumbers
{
    private const int Fewest = 3;

    private const int MostDigits = 3;

    private const int LongestHeading = 30;

    /// <summary>The labels by the place where their lines start; null when there are none.</summary>
    public static Dictionary<int, Label>? Find(CompactText text)
    {
        Dictionary<int, Label>? found = null;
        var run = new List<(int Start, Label Label)>();
        var last = 0;
        var isMarked = false;
        var before = default(Line);
        foreach (var line in text.Lines)
        {
            if (line.IsBlank || line.Has(LineTraits.Row)) continue;
            var label = Labels.Read(text.Slice(line.Start, line.End));
            if (label.Kind == LabelKind.ArabicDot)
            {
                if (label.Number == last + 1) Keep(run, ref found);
                else Close(run, isMarked, ref found);
                (last, isMarked) = (label.Number, true);
            }
            else if (!label.Exists && ReadSpaced(text, line) is { Exists: true } spaced && (IsFinished(text, before) || spaced.Number == 1 && IsHeading(text, before)))
            {
                if (spaced.Number == 1)
                {
                    Close(run, isMarked, ref found);
                    isMarked = false;
                }

                if (spaced.Number == 1 || spaced.Number == last + 1)
                {
                    run.Add((line.Start, spaced));
                    last = spaced.Number;
                }
            }

            before = line;
        }

        Close(run, isMarked, ref found);
        return found;
    }

    /// <summary>Ends a run: it counts when a label with its mark stands before it, or when it is long enough.</summary>
    private static void Close(List<(int Start, Label Label)> run, bool isMarked, ref Dictionary<int, Label>? found)
    {
        if (isMarked || run.Count >= Fewest) Keep(run, ref found);
        run.Clear();
    }

    private static void Keep(List<(int Start, Label Label)> run, ref Dictionary<int, Label>? found)
    {
        foreach (var (start, label) in run) (found ??= []).Add(start, label);
        run.Clear();
    }

    private static Label ReadSpaced(CompactText text, Line line)
    {
        var content = text.Slice(line.Start, line.End);
        var digits = ChineseNumerals.ReadArabic(content, out var number);
        if (digits is 0 or > MostDigits || number == 0 || digits + 2 >= content.Length) return default;
        // 1，修建步道: a comma was typed for the mark.
        var mark = content[digits] == ',' && !char.IsAsciiDigit(content[digits + 1]) ? 1 : 0;
        if (mark == 0 && !text.IsGap(line.Start + digits, acrossLines: false)) return default;
        return mark == 1 ? char.IsLetter(content[digits + 1]) && !ChineseNumerals.IsNumeral(content[digits + 1]) ? new Label(LabelKind.ArabicDot, number, digits + 1) : default
            : LostMarks.StartsText(content[digits..]) ? new Label(LabelKind.ArabicDot, number, digits) : default;
    }

    /// <summary>A title or another short line without marks may stand above the first item.</summary>
    private static bool IsHeading(CompactText text, Line before) => before.Length is > 0 and <= LongestHeading && !text.Slice(before.Start, before.End).ContainsAny("。;,:、");

    /// <summary>Whether the line above ends a sentence or a clause, or is a heading.</summary>
    private static bool IsFinished(CompactText text, Line before)
    {
        if (before.Length == 0) return false;
        var above = text.Slice(before.Start, before.End);
        return Sentences.IsClosed(above[^1]) || Labels.Read(above).IsDivision && !above.ContainsAny("。;,");
    }
}
