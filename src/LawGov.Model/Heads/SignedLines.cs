using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;

namespace LawGov.Model.Heads;

/// <summary>The signature behind the head of a text: lines of names above a line that is a date.</summary>
internal static class SignedLines
{
    /// <summary>With the remark behind it.</summary>
    private const int LongestRemarkedDate = 42;

    private const int MostNames = 40;

    /// <summary>The number of a row has no more digits.</summary>
    private const int LongestRowNumber = 3;

    /// <summary>So many last lines may contain a signature.</summary>
    public const int MostLastLines = 6;

    /// <summary>A line with a date is not longer.</summary>
    public const int LongestDate = 18;

    /// <summary>Lines of names above a line that is a date, behind the head; above a month where the text ends with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the head ends.</param>
    /// <param name="isTable">Whether such lines are cells of a table that has one a line: the number of its next row stands behind the date.</param>
    public static Signature? Read(CompactText text, int from, out bool isTable)
    {
        isTable = false;
        var lines = text.Lines;
        var hasRows = false;
        var last = LastLine(text);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank) continue;
            hasRows |= IsRowNumber(text.Slice(lines[i].Start, lines[i].End));
            if (lines[i].Start < from || lines[i].Has(LineTraits.Row) || lines[i].Length > LongestRemarkedDate) continue;
            var end = lines[i].Start + TailMarks.WithoutRemark(text.Slice(lines[i].Start, lines[i].End)).Length;
            if (end - lines[i].Start is < 6 or > LongestDate) continue;
            var isMonth = i >= last && HeadDates.IsMonth(text.Slice(lines[i].Start, end));
            if (!isMonth && !HeadDates.IsDate(text.Slice(lines[i].Start, end), out _, out _)) continue;
            var names = NamesAbove(text, from, i);
            if (hasRows) names = WithoutCells(text, names);
            var areCells = (isMonth || hasRows) && AreCells(text, names);
            isTable |= areCells && !isMonth;
            if (names.Count == 0 || areCells) continue;
            if (!isMonth && IsBeforeNumber(text, i))
            {
                isTable = true;
                return null;
            }

            return isMonth ? Signature.None with { Names = names } : Signature.Of(text, names, lines[i].Start, end);
        }

        return null;
    }

    /// <summary>The first of the last lines, where a signature may stand.</summary>
    private static int LastLine(CompactText text)
    {
        var at = text.Lines.Length;
        for (var seen = 0; at > 0 && seen < MostLastLines;)
            if (!text.Lines[--at].IsBlank) seen++;
        return at;
    }

    private static List<TextRange> NamesAbove(CompactText text, int from, int date)
    {
        var lines = text.Lines;
        var names = new List<TextRange>();
        for (int j = date - 1, blank = 0; j >= 0 && names.Count < MostNames && blank < 4; j--)
        {
            if (lines[j].IsBlank)
            {
                blank++;
                continue;
            }

            blank = 0;
            if (lines[j].Start < from || lines[j].Length > 100 || lines[j].Has(LineTraits.Row)) break;
            var bare = TailMarks.WithoutRemark(text.Slice(lines[j].Start, lines[j].End)).Length;
            if (bare == 0) continue;
            if (AuthorityNames.Split(text, lines[j].Start, lines[j].Start + bare) is not { Count: > 0 } more) break;
            names.InsertRange(0, more);
        }

        return names;
    }

    /// <summary>Whether the next line with text is nothing but a small number.</summary>
    private static bool IsBeforeNumber(CompactText text, int line)
    {
        for (var i = line + 1; i < text.Lines.Length; i++)
            if (!text.Lines[i].IsBlank) return IsRowNumber(text.Slice(text.Lines[i].Start, text.Lines[i].End));
        return false;
    }

    /// <summary>Whether a line is the number of a row and nothing else.</summary>
    public static bool IsRowNumber(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestRowNumber && line.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>县水利局 in a table: below the numbers of rows a name without its place is a cell.</summary>
    public static bool AreCells(CompactText text, List<TextRange> names) => names.Count > 0 && !names.Exists(name => BeginsWithPlace(text.Slice(name.Start, name.End)));

    /// <summary>The names of a signature below the rows of a table, without the cells above the first that begins with its place.</summary>
    public static List<TextRange> WithoutCells(CompactText text, List<TextRange> names) => names.FindIndex(name => BeginsWithPlace(text.Slice(name.Start, name.End))) is var first and > 0 ? names[first..] : names;

    private static bool BeginsWithPlace(ReadOnlySpan<char> name) => PlaceNames.Read(name.StartsWith("中共") ? name[2..] : name) > 0;
}
