using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Times that have a name and no number: feasts and seasons (国庆节, 汛期), and the end of a month or quarter that the reader has to know (月底, 季度末, 年前).</summary>
/// <remarks>A time limit where 前 follows. Its day is known only of a feast that comes on the same day each year.</remarks>
internal static class NamedTimes
{
    /// <summary>The words, with the day before them; 0 where that is another one each year.</summary>
    private static readonly (string Word, int Month, int Day)[] Words =
    [
        ("五一节", 4, 30), ("五一", 4, 30), ("劳动节", 4, 30), ("六一", 5, 31), ("儿童节", 5, 31), ("七一", 6, 30), ("八一", 7, 31), ("建军节", 7, 31), ("教师节", 9, 9), ("国庆节", 9, 30), ("国庆", 9, 30), ("宪法日", 12, 3), ("国家宪法日", 12, 3),
        ("春节", 0, 0), ("元宵节", 0, 0), ("清明节", 0, 0), ("清明", 0, 0), ("端午节", 0, 0), ("端午", 0, 0), ("中秋节", 0, 0), ("中秋", 0, 0), ("重阳节", 0, 0), ("元旦", 0, 0), ("元旦节", 0, 0),
        ("暑期", 0, 0), ("暑假", 0, 0), ("寒假", 0, 0), ("开学", 0, 0), ("秋季开学", 0, 0), ("春季开学", 0, 0), ("高考", 0, 0), ("中考", 0, 0), ("两会", 0, 0), ("全国两会", 0, 0), ("春运", 0, 0),
        ("汛期", 0, 0), ("主汛期", 0, 0), ("雨季", 0, 0), ("入汛", 0, 0), ("入冬", 0, 0), ("入夏", 0, 0), ("入春", 0, 0), ("春耕", 0, 0), ("秋收", 0, 0), ("供暖季", 0, 0), ("采暖季", 0, 0), ("供暖期", 0, 0), ("采暖期", 0, 0), ("封冻", 0, 0), ("上冻", 0, 0), ("台风季", 0, 0),
        ("年", 0, 0),
    ];

    /// <summary>Ends of a month or quarter; the words in front say which.</summary>
    private static readonly string[] Ends = ["季度末", "季度底", "季末", "月底", "月末", "年初"];

    private static readonly string[] Which = ["本", "当", "这个", "下", "次"];

    /// <summary>The characters a time may begin with.</summary>
    public static string FirstLetters { get; } = string.Concat(Words.Select(w => w.Word[0]).Concat(Ends.Select(e => e[0])).Concat(Which.Select(w => w[0])).Append('2').Distinct());

    private static readonly SearchValues<char> Firsts = SearchValues.Create(FirstLetters);

    /// <summary>Reads a time at the start of <paramref name="text"/>, a year before it allowed, that 前 follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">Year of a feast that names none; null when unknown.</param>
    /// <param name="date">The day before; null when it is another one each year or the year is unknown.</param>
    /// <param name="isEnd">It is the end of a month or quarter.</param>
    /// <returns>Characters read, without 前; 0 when the text begins otherwise.</returns>
    public static int Read(ReadOnlySpan<char> text, int? year, out DateOnly? date, out bool isEnd)
    {
        date = null;
        isEnd = false;
        if (text.IsEmpty || !Firsts.Contains(text[0])) return 0;
        var at = 0;
        if (text.Length > 5 && text[4] == '年' && ChineseNumerals.ReadArabic(text, out var named) == 4 && CalendarDates.IsYear(named)) (at, year) = (5, named);
        var first = at < text.Length ? text[at] : '\0';
        foreach (var (word, month, day) in Words)
        {
            if (word[0] != first || !text[at..].StartsWith(word) || !IsBefore(text[(at + word.Length)..]) || word == "年" && at > 0) continue;
            if (month > 0 && year is { } known) date = new DateOnly(known, month, day);
            return at + word.Length;
        }

        foreach (var word in Which)
            if (text[at..].StartsWith(word)) at += word.Length;
        foreach (var word in Ends)
        {
            if (!text[at..].StartsWith(word) || !IsBefore(text[(at + word.Length)..])) continue;
            isEnd = true;
            return at + word.Length;
        }

        return 0;
    }

    /// <summary>Whether a time may start behind <paramref name="before"/>: 三年前, 上月底前, 12月底前 and 每月底前 are other times.</summary>
    public static bool MayStandBehind(ReadOnlySpan<char> before) =>
        before.IsEmpty || !char.IsAsciiDigit(before[^1]) && !ChineseNumerals.IsNumeral(before[^1]) && before[^1] is not ('每' or '各' or '上' or '去' or '个' or '几' or '多' or '余' or '数' or '今' or '明' or '前' or '半' or '本' or '当' or '下' or '次' or '同' or '全' or '往' or '百' or '年' or '秋' or '第');

    private static bool IsBefore(ReadOnlySpan<char> rest) => rest.StartsWith("前") || rest.StartsWith("以前") || rest.StartsWith("之前");
}
