using LawGov.Analysis.Outlines;
using LawGov.Analysis.Texts;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Whether, and why, a document answers an outline at all.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Items">How many items the document has.</param>
/// <param name="WithCounterpart">How many of them carry out an article.</param>
/// <param name="Articles">How many mandates are carried out by an item.</param>
/// <param name="Reason">The reason in words.</param>
public sealed record OutlineRelevance(RelevanceVerdict Verdict, int Items, int WithCounterpart, int Articles, string Reason)
{
    /// <summary>From which share of items with a counterpart, over enough articles, a document answers the outline; a document that cites it needs half of that.</summary>
    private const double AnsweringShare = 0.5;

    /// <summary>What share of the mandates must be carried out by some item: a plan for one article alone touches the outline.</summary>
    private const double AnsweringBreadth = 0.25;

    /// <summary>Below this share of items with a counterpart a document is about other matters.</summary>
    private const double TouchingShare = 0.1;

    /// <summary>Judges a document by its items.</summary>
    internal static OutlineRelevance Of(NationalOutline outline, IReadOnlyList<ItemMatch> matches, bool isCited, MessageLanguage language)
    {
        var mandates = outline.Articles.Where(a => a.Kind == OutlineArticleKind.Substantive).Select(a => a.Number).ToHashSet();
        if (matches.Count == 0) return new OutlineRelevance(RelevanceVerdict.Unrelated, 0, 0, 0, language.Say("reason.noItem"));
        var withCounterpart = matches.Count(m => !m.IsLocal);
        var articles = matches.Where(m => m.Primary is { } number && mandates.Contains(number)).Select(m => m.Primary).Distinct().Count();
        var share = withCounterpart / (double)matches.Count;
        var verdict = share >= (isCited ? AnsweringShare / 2 : AnsweringShare) && articles >= AnsweringBreadth * mandates.Count ? RelevanceVerdict.Answers
            : share < TouchingShare ? RelevanceVerdict.Unrelated
            : RelevanceVerdict.Touches;
        var reason = language.Say("reason.counterparts", withCounterpart, matches.Count, articles, mandates.Count);
        return new OutlineRelevance(verdict, matches.Count, withCounterpart, articles, reason);
    }
}
