using System.Text.RegularExpressions;
using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>The words by which a report turns from what was done to problems, and within a paragraph to the next year.</summary>
internal static partial class ReportHeadings
{
    /// <summary>A longer title is a sentence.</summary>
    private const int LongestTitle = 26;

    /// <summary>二、存在的不足, （四）问题与困难.</summary>
    public static bool IsProblem(Section section) => section.Title.Length <= LongestTitle && ProblemTitle().IsMatch(section.Title.TrimEnd('。', '：', ':'));

    /// <summary>下一步，我局将…</summary>
    public static bool OpensArrangement(string sentence) => NextOpening().IsMatch(sentence);

    /// <summary>…但仍存在一些问题：一是…; not 发现并整改存在的问题.</summary>
    public static bool OpensProblems(string sentence) => ProblemOpening().Match(sentence) is { Success: true } found && !Solved().IsMatch(sentence[..(found.Index + found.Length)]);

    /// <summary>二是…, the next of the problems opened before.</summary>
    public static bool GoesOn(string sentence) => NextPoint().IsMatch(sentence);

    [GeneratedRegex("(?:存在|面临|主要)[^。；]{0,8}(?:问题|不足|困难|短板|差距|薄弱)|^(?:问题|不足|困难|短板)|(?:问题|不足|困难|短板)$")]
    private static partial Regex ProblemTitle();

    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?(?:下一步|下一阶段|下步|今后|明年|来年|下年度)")]
    private static partial Regex NextOpening();

    [GeneratedRegex("(?:存在|面临)[^。；，]{0,12}(?:问题|不足|困难|短板|差距|薄弱环节)")]
    private static partial Regex ProblemOpening();

    [GeneratedRegex("发现|整改|解决|查找|排查|针对|破解")]
    private static partial Regex Solved();

    [GeneratedRegex(@"^(?:[二三四五六七八九十]是|其[二三四]|第?[二三四五]，|[（(]?[2-9二三四五][）)、.．])")]
    private static partial Regex NextPoint();
}
