using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Says how little words that no edge has cut look like one cell of a column.</summary>
/// <param name="kinds">What the columns contain.</param>
/// <param name="words">The words of the table, each a whole cell, a name of a list or a paragraph of a text.</param>
/// <param name="text">Their joined text.</param>
/// <param name="numbers">For each word whether it numbers a row; null when that is not known.</param>
internal sealed class LineCellScorer(List<ColumnKind> kinds, List<StackedWord> words, string text, bool[]? numbers)
{
    /// <summary>A cell that costs as much is none, however it goes on.</summary>
    public const double Hopeless = 12;

    /// <summary>What no list of names is longer than between two marks.</summary>
    private const int LongestName = 20;

    /// <summary>A text without a mark is rarely shorter.</summary>
    private const int ShortestText = 5;

    /// <summary>The description of a result is rarely longer.</summary>
    private const int LongestOther = 40;

    private const double UnknownName = 0.5;

    private const double OddName = 3;

    /// <summary>What each word is by itself: it is looked at as a part of many cells.</summary>
    private readonly Look[] _looks = [.. words.Select(w => LookAt(text.AsSpan(w.Start, w.Length)))];

    private bool? _isOneALine;

    /// <summary>Names of a list stand one a line: names without a mark follow each other in a cell.</summary>
    private bool IsOneALine => _isOneALine ??= FollowEachOther();

    /// <summary>The most words of a cell.</summary>
    public static int MostWords(ColumnKind kind) => kind switch { ColumnKind.Number => 1, ColumnKind.Units => 20, ColumnKind.Deadline => 3, _ => 6 };

    /// <summary>Cost of the word at <paramref name="at"/> as the next of a cell of column <paramref name="column"/> that began at <paramref name="first"/>.</summary>
    public double CostOf(int column, int first, int at)
    {
        var kind = kinds[column];
        var isNumber = numbers is not null && numbers[at];
        if (isNumber || kind == ColumnKind.Number) return isNumber && kind == ColumnKind.Number ? 0 : Hopeless;
        var word = TextOf(at);
        var above = at > first ? TextOf(at - 1) : default;
        var look = _looks[at];
        return kind switch
        {
            ColumnKind.Text => OfText(column, word, look, above),
            ColumnKind.Units => OfUnits(column, word, look, above),
            ColumnKind.Deadline => (look.IsTime ? 0 : word.Length <= LongestName && !look.IsList && word.IndexOfAny("年月季") >= 0 && !word.ContainsAny("。;") ? 1.5 : 6) + (above.IsEmpty ? 0 : 1.5),
            _ => (look.IsList ? 2 : look.IsTime ? 1.5 : word.Length > LongestOther ? 2 : 0.3) + (above.IsEmpty ? 0 : 1),
        };
    }

    private ReadOnlySpan<char> TextOf(int word) => text.AsSpan(words[word].Start, words[word].Length);

    private double OfText(int column, ReadOnlySpan<char> word, Look look, ReadOnlySpan<char> above)
    {
        var isOnly = kinds.IndexOf(ColumnKind.Text) == kinds.LastIndexOf(ColumnKind.Text);
        var cost = look.IsTime ? 6.0 : look.IsList ? 4 : word.Length < ShortestText && (isOnly || column == kinds.LastIndexOf(ColumnKind.Text)) ? 1 : 0;
        if (Sentences.IsClosed(word[0]) || word[0] is ',' or '、') cost += above.IsEmpty ? 3 : 0;
        if (above.IsEmpty) return cost;
        if (IsInnerGap(above[^1], word[0])) return cost;
        return cost + (look.HasLabel ? 0.4 : above[^1] switch { ',' or '、' => 0.5, '。' or ';' or ':' => 1.5, _ => 2.5 });
    }

    /// <summary>不少于 20 公里: spaces around a number set nothing apart.</summary>
    private static bool IsInnerGap(char above, char below) => char.IsAsciiLetterOrDigit(above) != char.IsAsciiLetterOrDigit(below);

    private double OfUnits(int column, ReadOnlySpan<char> word, Look look, ReadOnlySpan<char> above)
    {
        var cost = look.Names;
        if (above.IsEmpty) return cost;
        if (above[^1] is '、' or ',' || word[0] is '、' or ',') return cost;
        if (above is "-" or "/" or "无" || !IsOneALine) return cost + 2.5;
        // One leads, several cooperate.
        return cost + (kinds.IndexOf(ColumnKind.Units) == column && column < kinds.LastIndexOf(ColumnKind.Units) ? 0.7 : 0.3);
    }

    private static double OfNames(ReadOnlySpan<char> list)
    {
        if (list is "-" or "--" or "/" or "无" or "—" || DittoMarks.IsDitto(list)) return 0.1;
        if (list.ContainsAny("。!?“《%") || IsTime(list)) return Hopeless;
        var cost = 0.0;
        var rest = list.Trim("、,;");
        while (!rest.IsEmpty && cost < Hopeless)
        {
            var end = CellEnds.EndOfName(rest);
            var name = end < 0 ? rest : rest[..end];
            if (!NameShapes.LooksLikeUnit(name) || name.Length < 3) cost += OddName;
            else if (!KnownNames.Contains(name) && !GroupNames.IsGroup(name)) cost += name.Length > LongestName ? OddName : UnknownName;
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return cost;
    }

    private static bool IsTime(ReadOnlySpan<char> word) => CellShapes.IsTime(word) || ClauseDates.IsMember(word);

    /// <summary>Whether a word is a list of names of units and nothing else, most of them known.</summary>
    private static bool IsList(ReadOnlySpan<char> word) => CellShapes.IsNames(word) && OfNames(word) <= UnknownName * (2 + word.Count('、')) && (word.Contains('、') || word.Length <= LongestName && OfNames(word) == 0);

    private static Look LookAt(ReadOnlySpan<char> word) => new(OfNames(word), IsTime(word), IsList(word), Labels.Read(word).Exists);

    private bool FollowEachOther()
    {
        var units = kinds.FindAll(k => k == ColumnKind.Units).Count;
        var (lists, runs, run) = (0, 0, 0);
        for (var at = 0; at < words.Count; at++)
        {
            var content = TextOf(at);
            if (!CellShapes.IsNames(content) || _looks[at].Names > UnknownName)
            {
                run = 0;
                lists += content.Contains('、') && _looks[at].IsList ? 1 : 0;
                continue;
            }

            if (content.Contains('、')) lists++;
            else if (++run > units) runs++;
        }

        return runs > 1 && runs > lists / 3;
    }

    /// <summary>What a word is by itself.</summary>
    /// <param name="Names">Its cost as a list of names.</param>
    /// <param name="IsTime">It is a time limit.</param>
    /// <param name="IsList">It is a list of names and nothing else, most of them known.</param>
    /// <param name="HasLabel">A label begins it.</param>
    private readonly record struct Look(double Names, bool IsTime, bool IsList, bool HasLabel);
}
