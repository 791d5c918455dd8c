using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Who signed a document, and when.</summary>
/// <param name="Names">The names above the date, in order.</param>
/// <param name="Date">The date; null when there is none or when its 年月日 were lost and several days may be meant.</param>
/// <param name="Readings">How many days the written date can mean.</param>
/// <param name="Span">Where the date stands.</param>
internal sealed record Signature(List<TextRange> Names, DateOnly? Date, int Readings, SourceSpan Span)
{
    /// <summary>No signature.</summary>
    public static Signature None { get; } = new([], null, 0, default);
}

/// <summary>Finds the signature: names, one a line or several, above a date that stands alone.</summary>
/// <remarks>
/// Precedence: the first names with a date in the head, that is the notice's; names with a month alone below them, as on the cover of a plan; the first in the text; those at the end of a last paragraph; a date alone in the
/// head, such as that in brackets below a title; a date alone behind the text.
/// </remarks>
internal static class SignatureReader
{
    private const int LongestDate = 18;

    private const int LongestTail = 800;

    private const int MostNames = 40;

    private const int MostLastLines = 6;

    /// <summary>The number of a row has no more digits.</summary>
    private const int LongestRowNumber = 3;

    /// <summary>Reads the signature.</summary>
    public static Signature Read(CompactText text, List<HeadLine> head, int title)
    {
        Signature? alone = null;
        List<TextRange> cover = [];
        var isBelow = false;
        for (var i = 0; i < head.Count; i++)
        {
            isBelow |= i == title || head[i].Kind == HeadLineKind.Prose && text.Slice(head[i].Start, head[i].End).IndexOf("印发") >= 0 || head[i].Kind is HeadLineKind.Order or HeadLineKind.Number or HeadLineKind.Addressees;
            if (cover.Count == 0 && head[i].Kind is HeadLineKind.Text or HeadLineKind.Navigation && HeadDates.IsMonth(text.Slice(head[i].Start, head[i].End))) cover = NamesAbove(text, head, i);
            if (head[i].Kind != HeadLineKind.Date) continue;
            var names = NamesAbove(text, head, i);
            // A unit and a date before the number of the next row are cells of a table that has one a line.
            if (names.Count > 0 && i + 1 < head.Count && IsRowNumber(text.Slice(head[i + 1].Start, head[i + 1].End))) return alone ?? Signature.None;
            var found = Of(text, names, head[i].Start, head[i].End);
            if (names.Count > 0) return found;
            if (isBelow && !(HeadDates.IsDate(text.Slice(head[i].Start, head[i].End), out _, out var hasTime) && hasTime)) alone ??= found;
        }

        if (cover.Count > 0) return (alone ?? Signature.None) with { Names = cover };
        if (InText(text, head.Count > 0 ? head[^1].End : 0, out var isTable) is { } signed) return signed;
        return (isTable ? alone : InTail(text) ?? alone ?? LastDate(text, head.Count > 0 ? head[^1].End : 0)) ?? Signature.None;
    }

    private static List<TextRange> NamesAbove(CompactText text, List<HeadLine> head, int date)
    {
        var names = new List<TextRange>();
        var last = date - 1;
        if (last >= 0 && head[last].Kind == HeadLineKind.Remark) last--;
        for (var i = last; i >= 0 && head[i].Kind == HeadLineKind.Names; i--)
        {
            if (i > 0 && GroupLines.GoesOn(text, head[i - 1], head[i])) names.Insert(0, new TextRange(head[i - 1].Start, head[i--].End));
            else names.InsertRange(0, AuthorityNames.Split(text, head[i].Start, head[i].End));
        }

        return names;
    }

    /// <summary>Lines of names above a line that is a date, behind the head.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the head ends.</param>
    /// <param name="isTable">Whether such lines are cells of a table that has one a line: the number of its next row stands behind the date.</param>
    private static Signature? InText(CompactText text, int from, out bool isTable)
    {
        isTable = false;
        var lines = text.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Start < from || lines[i].Length is < 6 or > LongestDate || !HeadDates.IsDate(text.Slice(lines[i].Start, lines[i].End), out _, out _)) continue;
            var names = new List<TextRange>();
            for (int j = i - 1, blank = 0; j >= 0 && names.Count < MostNames && blank < 4; j--)
            {
                if (lines[j].IsBlank)
                {
                    blank++;
                    continue;
                }

                blank = 0;
                if (lines[j].Start < from || lines[j].Length > 100 || AuthorityNames.Split(text, lines[j].Start, lines[j].End) is not { Count: > 0 } more) break;
                names.InsertRange(0, more);
            }

            if (names.Count == 0) continue;
            isTable = IsBeforeNumber(text, i);
            if (isTable) return null;
            return Of(text, names, lines[i].Start, lines[i].End);
        }

        return null;
    }

    /// <summary>Whether the next line with text is nothing but a small number.</summary>
    private static bool IsBeforeNumber(CompactText text, int line)
    {
        for (var i = line + 1; i < text.Lines.Length; i++)
            if (!text.Lines[i].IsBlank) return IsRowNumber(text.Slice(text.Lines[i].Start, text.Lines[i].End));
        return false;
    }

    private static bool IsRowNumber(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestRowNumber && line.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>。某市人民政府2024年1月2日 at the end of one of the last lines.</summary>
    private static Signature? InTail(CompactText text)
    {
        var pieces = new List<TextRange>();
        for (int i = text.Lines.Length - 1, seen = 0; i >= 0 && seen < MostLastLines; i--)
        {
            var line = text.Lines[i];
            if (line.IsBlank) continue;
            seen++;
            pieces.Clear();
            var from = Math.Max(line.Start, line.End - LongestTail);
            GluedSignature.Add(text, from, line.End, pieces, false);
            for (var j = 1; j < pieces.Count; j++)
            {
                // The tail may begin inside a name.
                if (pieces[j - 1].Start == from && from > line.Start) continue;
                var content = text.Slice(pieces[j].Start, pieces[j].End);
                if (CalendarDates.Read(content, out _) == 0 || content.EndsWith("印发")) continue;
                if (AuthorityNames.Split(text, pieces[j - 1].Start, pieces[j - 1].End) is { Count: > 0 } names) return Of(text, names, pieces[j].Start, pieces[j].End);
            }
        }

        return null;
    }

    private static Signature? LastDate(CompactText text, int from)
    {
        for (int i = text.Lines.Length - 1, seen = 0; i >= 0 && seen < MostLastLines * 2; i--)
        {
            var line = text.Lines[i];
            if (line.IsBlank) continue;
            seen++;
            if (line.Start >= from && line.Length is >= 6 and <= LongestDate && HeadDates.IsDate(text.Slice(line.Start, line.End), out _, out _)) return Of(text, [], line.Start, line.End);
        }

        return null;
    }

    private static Signature Of(CompactText text, List<TextRange> names, int start, int end)
    {
        var content = text.Slice(start, end).Trim("()[]〔〕【】");
        var readings = HeadDates.Read(content, out var date) > 0 ? 1 : CalendarDates.ReadBare(content, out date);
        return new Signature(names, readings == 1 ? date : null, readings, text.ToSpan(start, end));
    }
}
