using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds the signature: names, one a line or several, above a date that stands alone.</summary>
/// <remarks>
/// Precedence: the first names with a date in the head, that is the notice's; names with a month alone below them, as on the cover of a plan; the first in the text; those at the end of a last paragraph; a date alone in the
/// head, such as that in brackets below a title; a date alone behind the text.
/// </remarks>
internal static class SignatureReader
{
    private const int LongestTail = 800;

    /// <summary>Reads the signature.</summary>
    public static Signature Read(CompactText text, List<HeadLine> head, int title)
    {
        Signature? alone = null;
        List<TextRange> cover = [];
        var isBelow = false;
        var (hasRows, hasCells) = (false, false);
        for (var i = 0; i < head.Count; i++)
        {
            hasRows |= SignedLines.IsRowNumber(text.Slice(head[i].Start, head[i].End));
            isBelow |= i == title || head[i].Kind == HeadLineKind.Prose && text.Slice(head[i].Start, head[i].End).IndexOf("印发") >= 0 || head[i].Kind is HeadLineKind.Order or HeadLineKind.Number or HeadLineKind.Addressees;
            if (cover.Count == 0 && head[i].Kind is HeadLineKind.Text or HeadLineKind.Navigation && HeadDates.IsMonth(text.Slice(head[i].Start, head[i].End)) && NamesAbove(text, head, i) is var above && !(hasRows && SignedLines.AreCells(text, above))) cover = above;
            if (head[i].Kind != HeadLineKind.Date) continue;
            var names = NamesAbove(text, head, i);
            if (hasRows) names = SignedLines.WithoutCells(text, names);
            if (hasRows && SignedLines.AreCells(text, names))
            {
                hasCells = true;
                continue;
            }

            // A unit and a date before the number of the next row are cells of a table that has one a line.
            if (names.Count > 0 && i + 1 < head.Count && SignedLines.IsRowNumber(text.Slice(head[i + 1].Start, head[i + 1].End))) return alone ?? Signature.None;
            var found = Signature.Of(text, names, head[i].Start, head[i].End);
            if (names.Count > 0) return found;
            if (isBelow && !(HeadDates.IsDate(text.Slice(head[i].Start, head[i].End), out _, out var hasTime) && hasTime)) alone ??= found;
        }

        if (cover.Count > 0) return (alone ?? Signature.None) with { Names = cover };
        if (SignedLines.Read(text, head.Count > 0 ? head[^1].End : 0, out var isTable) is { } signed) return signed;
        return (isTable || hasCells ? alone : InTail(text) ?? alone ?? LastDate(text, head.Count > 0 ? head[^1].End : 0)) ?? Signature.None;
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

    /// <summary>。某市人民政府2024年1月2日 at the end of one of the last lines.</summary>
    private static Signature? InTail(CompactText text)
    {
        var pieces = new List<TextRange>();
        for (int i = text.Lines.Length - 1, seen = 0; i >= 0 && seen < SignedLines.MostLastLines; i--)
        {
            var line = text.Lines[i];
            if (line.IsBlank) continue;
            seen++;
            pieces.Clear();
            // The last cells of a table are no signature; one on lines of its own may have been taken for the end of the last cell.
            var isRow = line.Has(LineTraits.Row);
            var from = isRow ? line.Start + text.Slice(line.Start, line.End).LastIndexOf('\t') + 1 : Math.Max(line.Start, line.End - LongestTail);
            GluedSignature.Add(text, from, line.End, pieces, false);
            for (var j = 1; j < pieces.Count; j++)
            {
                // The tail may begin inside a name.
                if (!isRow && pieces[j - 1].Start == from && from > line.Start) continue;
                if (isRow && !StartsLine(text, pieces[j].Start)) continue;
                var content = text.Slice(pieces[j].Start, pieces[j].End);
                if (CalendarDates.Read(content, out _) == 0 || content.EndsWith("印发")) continue;
                if (AuthorityNames.Split(text, pieces[j - 1].Start, pieces[j - 1].End) is { Count: > 0 } names && !((isRow || char.IsAsciiDigit(text.Chars[line.Start])) && SignedLines.AreCells(text, names))) return Signature.Of(text, names, pieces[j].Start, pieces[j].End);
            }
        }

        return null;
    }

    /// <summary>Whether a line break of the source stands before <paramref name="at"/>, inside a row as well.</summary>
    private static bool StartsLine(CompactText text, int at) => text.IsGap(at, acrossLines: true) && !text.IsGap(at, acrossLines: false);

    private static Signature? LastDate(CompactText text, int from)
    {
        for (int i = text.Lines.Length - 1, seen = 0; i >= 0 && seen < SignedLines.MostLastLines * 2; i--)
        {
            var line = text.Lines[i];
            if (line.IsBlank) continue;
            seen++;
            if (line.Start >= from && !line.Has(LineTraits.Row) && line.Length is >= 6 and <= SignedLines.LongestDate && HeadDates.IsDate(text.Slice(line.Start, line.End), out _, out _)) return Signature.Of(text, [], line.Start, line.End);
        }

        return null;
    }
}
