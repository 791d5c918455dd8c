using System.Text.Json.Nodes;
using LawGov.Analysis.Outlines;

namespace LawGov.Fitting;

/// <summary>A sentence, or an expression, that an article is known by, or a matter outside.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Article">Number of the article; 0 for a matter outside.</param>
/// <param name="Weight">How much it counts: an expression is less than a sentence.</param>
public sealed record PlainSentence(string Text, int Article, double Weight)
{
    private const double OfPhrase = 0.3;
    private const double OfWeakPhrase = 0.15;
    private const double OfMatter = 0.2;

    /// <summary>The sentences of a file with one JSON object on each line: <c>article</c> (null for none) and <c>text</c>.</summary>
    public static IEnumerable<PlainSentence> Read(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonNode.Parse(l)!).Select(n => new PlainSentence((string)n["text"]!, (int?)n["article"] ?? 0, 1));

    /// <summary>The expressions of an outline and of the matters beside it.</summary>
    public static IEnumerable<PlainSentence> Of(NationalOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        foreach (var article in outline.Articles)
        {
            foreach (var phrase in article.Phrases.Concat(article.Points.SelectMany(p => p.Phrasings))) yield return new PlainSentence(phrase.Replace(' ', '，'), article.Number, OfPhrase);
            foreach (var phrase in article.WeakPhrases) yield return new PlainSentence(phrase, article.Number, OfWeakPhrase);
        }

        foreach (var matter in NeighbouringMatters.All.Where(m => !m.InsideOf.Contains(outline.Id)))
            foreach (var term in matter.Terms) yield return new PlainSentence(term, 0, OfMatter);
    }
}
