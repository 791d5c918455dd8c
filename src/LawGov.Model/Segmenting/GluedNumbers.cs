using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>Labels of lines whose text begins with a number of its own: <c>2.5G基站建设。</c> between 1. and 3. The sequence of the numbers decides that they are no decimals.</summary>
/// <remarks>
/// Such a line stands behind the end of a sentence, a clause or a heading; where it does not, and where it would be the first of its list, the number that comes next has to follow it.
/// Where two lines begin with decimals of one number, they are parts of a chapter (2.1, 2.2), and neither is a label.
/// </remarks>
internal static class GluedNumbers
{
    /// <summary>The labels by the place where their lines start; null when there are none.</summary>
    public static Dictionary<int, Label>? Find(CompactText text)
    {
        Dictionary<int, Label>? found = null;
        var run = new List<(int Start, Label Label, bool IsSure)>();
        var last = 0;
        var before = default(Line);
        foreach (var line in text.Lines)
        {
            if (line.IsBlank || line.Has(LineTraits.Row)) continue;
            var content = text.Slice(line.Start, line.End);
            var label = Labels.Read(content);
            if (label.Kind == LabelKind.ArabicDot)
            {
                Close(run, label.Number == last + 1 ? label.Number : label.Number == 1 || label.Number > last ? 0 : -1, ref found);
                last = label.Number;
            }
            else if (label.Exists || !char.IsAsciiDigit(content[0]))
            {
                // A heading ends the list, and its numbers may still run on behind it.
                if (label.IsDivision) Close(run, 0, ref found);
            }
            else if (ExpectedLabels.Read(content, last + 1) is { Exists: true } glued)
            {
                run.Add((line.Start, glued, last > 0 && IsFinished(text, before)));
                last++;
            }
            else if (run.Count > 0 && ExpectedLabels.IsDecimalOf(content, last))
            {
                last -= run.Count;
                run.Clear();
            }

            before = line;
        }

        Close(run, 0, ref found);
        return found;
    }

    /// <summary>Ends a run. <paramref name="next"/>: the number that goes on with it; 0 where its list ends, and those count that stand behind something finished; -1 where another list goes on.</summary>
    private static void Close(List<(int Start, Label Label, bool IsSure)> run, int next, ref Dictionary<int, Label>? found)
    {
        for (var i = 0; i < run.Count && next >= 0; i++)
        {
            if (next == 0 && !run[i].IsSure) break;
            (found ??= []).Add(run[i].Start, run[i].Label);
        }

        run.Clear();
    }

    /// <summary>Whether the line above ends a sentence or a clause, or is a heading.</summary>
    private static bool IsFinished(CompactText text, Line before)
    {
        if (before.Length == 0) return false;
        var above = text.Slice(before.Start, before.End);
        return Sentences.IsClosed(above[^1]) || Labels.Read(above).IsDivision && !above.ContainsAny("。;,");
    }
}
