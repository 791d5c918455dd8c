using System.Buffers;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Judges whether a cell ends between two lines of its column.</summary>
internal static class CellEnds
{
    /// <summary>Cost of an end that nothing speaks for.</summary>
    public const double Broken = 3;

    private static readonly SearchValues<char> Levels = SearchValues.Create("省市州县区旗盟镇乡、街道()");

    /// <summary>The rest of a name that a margin cut is not longer.</summary>
    private const int LongestRest = 3;

    /// <summary>Cost of an end between <paramref name="above"/> and <paramref name="below"/>; negative where two cells must stand here.</summary>
    /// <param name="kind">What the column contains.</param>
    /// <param name="above">The last line above; empty when there is none.</param>
    /// <param name="below">The first line below; empty when there is none.</param>
    /// <param name="isFull">The line above runs up to the edge of its column.</param>
    public static double Cost(ColumnKind kind, ReadOnlySpan<char> above, ReadOnlySpan<char> below, bool isFull)
    {
        if (above.IsEmpty || below.IsEmpty) return 0;
        return kind switch
        {
            ColumnKind.Text => OfText(above, below, isFull),
            ColumnKind.Units => OfUnits(above, below),
            ColumnKind.Deadline => OfDeadline(above, below),
            _ => 0,
        };
    }

    /// <summary>Whether a line of units ends with a whole name and the next begins with one, with no mark between.</summary>
    public static bool StandApart(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        if (above[^1] is '、' or ',' or ';') return false;
        var last = LastOf(above);
        var first = FirstOf(below);
        return (IsWhole(last) || KnownNames.Contains(first) && last.Length > 2 && NameShapes.LooksLikeUnit(last)) && IsWhole(first) && !IsLevelOf(last, below) && !MayBeCut(last, below[0]) && !KnownNames.IsCut(last, first);
    }

    /// <summary>县城市 / 管理局, 区机关 / 事务中心: an ending that other words have as well, above what begins as no name does.</summary>
    private static bool MayBeCut(ReadOnlySpan<char> name, char next) => !BodyEndings.EndsBody(name) && name[0] != '各' && !NameStarts.ContainsWide(next);

    /// <summary>各县市 / 区政府, 各县(市、区) / 人民政府: levels that one name lists, and what stands behind them.</summary>
    private static bool IsLevelOf(ReadOnlySpan<char> name, ReadOnlySpan<char> next) =>
        name[0] == '各' && !name[1..].ContainsAnyExcept(Levels) && (Levels.Contains(next[0]) && name[^1] != ')' || next.StartsWith("人民政府") || next.StartsWith("政府") || next.StartsWith("党委") || next.StartsWith("管委会"));

    /// <summary>Whether a list ends with what is no complete name, or is one that names of branches begin with: 市人力资源和社会, 国家税务总局.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> list)
    {
        var last = LastOf(list);
        return !BodyEndings.EndsComplete(last) || CentralBodies.HasBranches(last);
    }

    /// <summary>Whether the piece begins with the rest of a name: 理局.</summary>
    public static bool IsRest(ReadOnlySpan<char> piece) => (IsShortRest(FirstOf(piece)) || KnownNames.IsRest(FirstOf(piece))) && !CellShapes.IsTime(piece);

    /// <summary>理局, but not 县水利, which begins a name and is cut as well.</summary>
    private static bool IsShortRest(ReadOnlySpan<char> name) => name.Length <= LongestRest && !IsWhole(name) && !KnownNames.IsStart(name);

    /// <summary>Whether the list ends inside a known name that the piece completes: 市卫生健康委 / 员会、市教育局.</summary>
    public static bool IsCut(ReadOnlySpan<char> list, ReadOnlySpan<char> piece) => KnownNames.IsCut(LastOf(list), FirstOf(piece));

    /// <summary>Whether a list of names ends with a whole one.</summary>
    public static bool IsWholeList(ReadOnlySpan<char> list) => list.IsEmpty || list[^1] is not ('、' or ',') && IsWhole(LastOf(list));

    /// <summary>Whether a list contains what is no whole name: its pieces may be those of two cells.</summary>
    public static bool ContainsOddName(ReadOnlySpan<char> list)
    {
        if (list is "-" or "--" or "—" or "/" or "无") return false;
        if (list[^1] is '、' or ',') return true;
        while (!list.IsEmpty)
        {
            var end = EndOfName(list);
            var name = end < 0 ? list : list[..end];
            if (name.Length < 3 || !NameShapes.LooksLikeUnit(name) || KnownNames.IsStart(name)) return true;
            list = end < 0 ? default : list[(end + 1)..];
        }

        return false;
    }

    private static double OfText(ReadOnlySpan<char> above, ReadOnlySpan<char> below, bool isFull)
    {
        if (below[0] is '。' or ',' or '、' or ';' or ')' or '”' or '》') return Broken + 2;
        if (Labels.Read(below) is { Exists: true, Number: > 0 }) return -0.5;
        if (Sentences.IsClosed(above[^1]) && above[^1] != ';') return 0;
        return isFull || above[^1] is ',' or '、' or ';' ? Broken : 0.8;
    }

    private static double OfUnits(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        if (above[^1] is '、' or ',') return Broken + 1;
        if (below[0] is '、' or ',' or ')') return Broken + 1;
        if (StandApart(above, below)) return -1;
        if (MayBeCut(LastOf(above), below[0]) || KnownNames.IsCut(LastOf(above), FirstOf(below))) return Broken;
        return IsWhole(LastOf(above)) && !IsShortRest(FirstOf(below)) ? 0 : Broken;
    }

    private static bool StartsWithYear(ReadOnlySpan<char> time) => time.Length >= 4 && time[..2] is "20" or "19" && !time[..4].ContainsAnyExceptInRange('0', '9') && (time.Length == 4 || time[4] is '年' or '.' or '/' or '-');

    private static double OfDeadline(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        // 2024年3月底 / 前.
        if (below[0] is '前' or '底' or '末') return Broken;
        if (above[^1] is '前' or '底' or '末' or '内' or '持' or '进') return -1;
        // 2024年第三季度 / 2024年6月: a year begins another time limit, but for the end of a stretch.
        if (StartsWithYear(below) && above[^1] is not ('-' or '至' or '到' or '、' or ',')) return -1;
        if (below[0] is '月' or '日' || char.IsAsciiDigit(above[^1]) || above[^1] is '年') return Broken;
        return 0.5;
    }

    /// <summary>发展和改革委员, 人力资源和社, 县城市 begin known names and are cut, though names may end so.</summary>
    private static bool IsWhole(ReadOnlySpan<char> name) => name.Length > 2 && NameShapes.LooksLikeUnit(name) && !KnownNames.IsStart(name);

    /// <summary>The last name of a list, or what stands there of it.</summary>
    public static ReadOnlySpan<char> LastOf(ReadOnlySpan<char> list)
    {
        var last = list;
        while (EndOfName(last) is var end and >= 0) last = last[(end + 1)..];
        return last;
    }

    /// <summary>The first name of a list, or what stands there of it.</summary>
    public static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> list) => EndOfName(list) is var end and >= 0 ? list[..end] : list;

    /// <summary>The first mark between two names, those inside brackets left out: 各县(市、区)、市财政局; -1 when there is none.</summary>
    public static int EndOfName(ReadOnlySpan<char> list)
    {
        var depth = 0;
        for (var i = 0; i < list.Length; i++)
        {
            if (Brackets.IsOpening(list[i])) depth++;
            else if (Brackets.IsClosing(list[i])) depth--;
            else if (depth <= 0 && list[i] is '、' or ',' or ';') return i;
        }

        return -1;
    }
}
