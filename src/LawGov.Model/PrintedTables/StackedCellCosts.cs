using LawGov.Model.Clauses;
using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Says how little words that a page has cut look like one cell of a column, all of them together.</summary>
internal static class StackedCellCosts
{
    private const int LengthOfYear = 4;

    /// <summary>A name that the catalogue does not know is rarely longer.</summary>
    private const int LongestName = 16;

    /// <summary>Cost of a name that the catalogue does not know: what stands before it may belong to the text.</summary>
    private const double Unknown = 0.5;

    /// <summary>Cost of what is no name.</summary>
    private const double Odd = 2.5;

    /// <summary>Cost of two whole names without a mark between.</summary>
    private const double TwoNames = 2;

    /// <summary>Cost of a time limit at the end of a text.</summary>
    private const double LostTime = 1.5;

    /// <summary>The shortest name that another may follow without a mark: 市残联.</summary>
    private const int ShortestName = 3;

    /// <summary>The name of a place before its level is rarely longer.</summary>
    private const int LongestPlace = 3;

    private const int LongestPerson = 4;

    private const int LongestGroup = 12;

    /// <summary>Most characters of the names and the telephone numbers in one cell.</summary>
    private const int LongestPersons = 40;

    /// <summary>Cost as a text.</summary>
    public static double OfText(ReadOnlySpan<char> cell)
    {
        var cost = cell[^1] switch { '。' => 0, ';' => 0.5, ',' or '、' => 4, _ => 1.5 };
        if (CellShapes.IsTime(cell)) cost += 3;
        if (cell.Contains('、') && !cell.ContainsAny("。;,“") && CellEnds.IsWholeList(cell)) cost += 3;
        return cost + (Sentences.IsClosed(cell[0]) || cell[0] is ',' or '、' ? 5 : 0);
    }

    /// <summary>Cost as the name of a group of rows.</summary>
    public static double OfGroup(ReadOnlySpan<char> cell) => (cell.ContainsAny("。;,、:") ? 6 : 0) + (cell.Length > LongestGroup ? 4 : 0) + (CellShapes.IsTime(cell) || CellShapes.IsNames(cell) ? 3 : 0);

    /// <summary>Cost of a last line of a text, of <paramref name="length"/> characters in all, that is a time limit or its beginning: 2024年 before 6月底前.</summary>
    public static double OfTimeAtEnd(ReadOnlySpan<char> line, int length) => line.Length < length && CellShapes.IsTime(line) ? LostTime : 0;

    /// <summary>Cost as a list of names of units.</summary>
    /// <param name="cell">The list.</param>
    /// <param name="level">What the names of the table begin with.</param>
    public static double OfUnits(ReadOnlySpan<char> cell, char level)
    {
        if (cell is "-" or "--" or "/" or "无") return 0;
        if (cell.ContainsAny("。!?“《%") || cell[0] is '、' or ',' or ')') return 12;
        var cost = cell[^1] is '、' or ',' ? 4.0 : 0;
        var rest = cell.TrimEnd("、,;");
        while (!rest.IsEmpty)
        {
            var end = CellEnds.EndOfName(rest);
            var name = end < 0 ? rest : rest[..end];
            if (!NameShapes.LooksLikeUnit(name) || name.Length < ShortestName || IsRestOfTime(name[0]) || char.IsAsciiDigit(name[0])) cost += Odd;
            else if (IsGlued(name, level)) cost += TwoNames;
            else if (!KnownNames.Contains(name) && !GroupNames.IsGroup(name)) cost += name.Length > LongestName ? 1 : Unknown;
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return Math.Min(cost, 14);
    }

    /// <summary>Cost as a time limit. 2024年6 / 月底: what ends with a number has lost its measure.</summary>
    public static double OfTime(ReadOnlySpan<char> cell) => CellShapes.IsTime(cell) && !IsRestOfTime(cell[0]) ? char.IsAsciiDigit(cell[^1]) && cell.Length != LengthOfYear ? 3 : 0 : 6;

    /// <summary>Cost as what says nothing of the task.</summary>
    public static double OfOther(ReadOnlySpan<char> cell, ColumnShape shape) => shape switch
    {
        ColumnShape.Number => cell.ContainsAnyExcept("0123456789.分") ? 6 : 0,
        ColumnShape.Persons => OfPersons(cell),
        ColumnShape.Result => 0.5 + (CellShapes.IsNames(cell) ? 2 : 0) + (CellShapes.IsTime(cell) ? 1.5 : 0),
        _ => 1 + cell.Length * 0.1 + (CellShapes.IsNames(cell) ? 2 : 0) + (CellShapes.IsTime(cell) ? 1 : 0),
    };

    /// <summary>李明、王晓红 13900000000: short names, and numbers of telephones.</summary>
    private static double OfPersons(ReadOnlySpan<char> cell)
    {
        if (cell.Length > LongestPersons || cell.ContainsAny("。;,:“")) return 8;
        var cost = 0.0;
        var rest = cell;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('、', '/');
            var name = (end < 0 ? rest : rest[..end]).TrimEnd("0123456789-");
            if (name.Length > LongestPerson || name.Length == 1) cost += 3;
            else if (name.IsEmpty || NameShapes.LooksLikeUnit(name) || CellShapes.IsTime(name)) cost += 1.5;
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return cost;
    }

    /// <summary>县税务局县水利局, 民生实事县水利局: a known name with the level of the table, and before it what is no place.</summary>
    public static bool IsGlued(ReadOnlySpan<char> name, char level)
    {
        if (level == '\0') return false;
        for (var i = 2; i + 1 < name.Length; i++)
        {
            if (name[i] != level && name[i] != '各') continue;
            if (i >= ShortestName && KnownNames.Contains(name[..i]) && NameShapes.LooksLikeUnit(name[i..])) return true;
            if (KnownNames.Contains(name[i..]) && (i > LongestPlace || CellShapes.IsTime(name[..i]))) return true;
        }

        return false;
    }

    /// <summary>月底前, 日前: what follows a number that the edge of its column has cut off.</summary>
    private static bool IsRestOfTime(char c) => c is '月' or '底' or '日' or '前' or '年';
}
