using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>What stands between two strokes of a line of a table that is drawn: text, or the rule that ends a cell.</summary>
/// <param name="Range">Where it stands in the source, spaces at its ends left out.</param>
/// <param name="IsRule">It is a stroke across its column.</param>
internal readonly record struct BoxPiece(SourceRange Range, bool IsRule)
{
    public bool IsEmpty => Range.Start == Range.End;
}

/// <summary>A line of a table drawn with box characters (│ ├ ─ ┼, ║ ═) or with bars, crosses and hyphens.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character, line end excluded.</param>
/// <param name="Strokes">Places of the strokes that part cells.</param>
/// <param name="Pieces">What stands between them: one piece more than there are strokes, the first before the first stroke and the last behind the last.</param>
/// <param name="IsDrawn">A stroke is a box character.</param>
internal sealed record BoxLine(int Start, int End, List<int> Strokes, List<BoxPiece> Pieces, bool IsDrawn)
{
    /// <summary>A rule of hyphens is not shorter; - and -- stand in cells that are empty.</summary>
    private const int ShortestRule = 3;

    private static readonly SearchValues<char> Across = SearchValues.Create("─━┄┅┈┉╌╍═╴╶╸╺╼╾");

    /// <summary>The line has strokes on both sides.</summary>
    public bool IsClosed => Strokes.Count > 1 && Pieces[0].IsEmpty && Pieces[^1].IsEmpty;

    /// <summary>Nothing but strokes: a rule from edge to edge.</summary>
    public bool IsRule => (IsClosed ? Pieces[1..^1] : Pieces).TrueForAll(p => p.IsRule);

    /// <summary>Whether a stroke across ends a cell.</summary>
    public bool HasRule => Pieces.Exists(p => p.IsRule);

    /// <summary>Whether <paramref name="c"/> is a stroke of a box, down or across.</summary>
    public static bool IsBox(char c) => c is >= '\u2500' and <= '\u257F';

    /// <summary>The line as one of a drawn table; null where no stroke parts it.</summary>
    public static BoxLine? Read(string source, int start, int end)
    {
        var strokes = new List<int>();
        var isDrawn = false;
        for (var i = start; i < end; i++)
        {
            if (!IsStroke(source, start, end, i)) continue;
            strokes.Add(i);
            isDrawn |= IsBox(source[i]);
        }

        var pieces = new List<BoxPiece>();
        for (var s = 0; s <= strokes.Count; s++) pieces.Add(PieceOf(source, s == 0 ? start : strokes[s - 1] + 1, s < strokes.Count ? strokes[s] : end));
        return strokes.Count > 0 || pieces[0].IsRule && IsBox(source[pieces[0].Range.Start]) ? new BoxLine(start, end, strokes, pieces, isDrawn) : null;
    }

    /// <summary>Whether the character at <paramref name="at"/> parts cells: │ ├ ┼, a bar, or the cross of a rule.</summary>
    private static bool IsStroke(string source, int start, int end, int at)
    {
        var c = source[at];
        if (IsBox(c)) return !Across.Contains(c);
        return CharacterFolding.Fold(c) switch
        {
            '|' or '¦' => c != '\u4E28',
            '+' => at > start && IsHyphen(source[at - 1]) || at + 1 < end && IsHyphen(source[at + 1]),
            _ => false,
        };
    }

    /// <summary>Whether a cross of a rule stands in <paramref name="text"/>; that of “互联网＋” has no rule beside it.</summary>
    public static bool ContainsCross(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('+', '＋'); at >= 0;)
        {
            if (at > 0 && IsHyphen(text[at - 1]) || at + 1 < text.Length && IsHyphen(text[at + 1])) return true;
            var next = text[(at + 1)..].IndexOfAny('+', '＋');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsHyphen(char c) => c is '-' or '=' or '－' or '＝';

    private static BoxPiece PieceOf(string source, int start, int end)
    {
        while (start < end && CharacterFolding.Fold(source[start]) is ' ' or '\t') start++;
        while (end > start && CharacterFolding.Fold(source[end - 1]) is ' ' or '\t') end--;
        var text = source.AsSpan(start, end - start);
        var isRule = !text.IsEmpty && (!text.ContainsAnyExcept(Across) || text.Length >= ShortestRule && !text.ContainsAnyExcept("-=－＝_"));
        return new BoxPiece(new SourceRange(start, end), isRule);
    }
}
