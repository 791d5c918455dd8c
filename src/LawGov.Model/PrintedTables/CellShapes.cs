using System.Buffers;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>What a piece of a cell looks like.</summary>
internal static class CellShapes
{
    private const int LongestTime = 14;

    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789.-年月日底前末每季度半上下旬第一二三四五六七八九十长期坚持续推进常态化全立即行改完成并逐步内中按");

    /// <summary>Whether the piece is a time limit or a part of one: 2024年9月, 月底前, 持续推进.</summary>
    public static bool IsTime(ReadOnlySpan<char> piece) =>
        piece.Length is > 0 and <= LongestTime && !piece.ContainsAnyExcept(TimeCharacters) && (piece.Length > 2 || piece.ContainsAny("年月日底前末季"));

    /// <summary>Whether the piece lists names of units, or is a part of such a list.</summary>
    public static bool IsNames(ReadOnlySpan<char> piece)
    {
        if (piece.ContainsAny("。;:,!?“”《》%")) return false;
        var list = piece.TrimEnd('、');
        var mark = list.LastIndexOf('、');
        return NameShapes.LooksLikeUnit(mark < 0 ? list : list[..mark][(list[..mark].LastIndexOf('、') + 1)..]);
    }

    /// <summary>How little a piece fits a column; 0 where it may stand in it.</summary>
    public static double Misfit(ColumnKind kind, ReadOnlySpan<char> piece) => kind switch
    {
        ColumnKind.Number => RowNumbers.TryRead(piece, out _, out _, out _) ? 0 : 4,
        ColumnKind.Deadline => IsTime(piece) ? 0 : 3,
        ColumnKind.Units => IsTime(piece) ? 3 : piece.Contains('。') ? 2 : 0,
        ColumnKind.Text => IsTime(piece) ? 1 : IsNames(piece) ? 0.8 : 0,
        _ => IsNames(piece) ? 1.5 : IsTime(piece) ? 1 : 0.3,
    };
}
