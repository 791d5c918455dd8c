using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Matching;

/// <summary>What an article says, as one text: the same words the index is built from, for those who compare texts.</summary>
internal static class ArticleTexts
{
    public static string[] Of(NationalOutline outline) =>
        [.. outline.Articles.Select(a => string.Join("。", a.Points.Select(p => $"{p.Label}:{string.Join("、", p.Terms)}").Prepend(a.Title)))];
}
