using LawGov.Analysis.Coverage;

namespace LawGov.Fitting;

/// <summary>What the model answers for a labelled item.</summary>
/// <param name="Label">The label.</param>
/// <param name="Got">The article given first; null for none.</param>
/// <param name="Listed">All articles given.</param>
/// <param name="Best">The most probable article, given or not; null when there is no candidate.</param>
/// <param name="Probability">Its probability.</param>
/// <param name="Likelihood">The likelihood that there is a counterpart at all.</param>
public sealed record ChoiceAnswer(LabelledItem Label, int? Got, IReadOnlyList<int?> Listed, int? Best, double Probability, double Likelihood)
{
    /// <summary>The answer that the probabilities give with the default options.</summary>
    public static ChoiceAnswer Of(LabelledChoice choice, double[] probabilities)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(probabilities);
        var articles = Enumerable.Range(0, probabilities.Length - 1).OrderByDescending(a => probabilities[a]).ToList();
        var likelihood = 1 - probabilities[^1];
        var probability = articles.Count == 0 ? 0 : probabilities[articles[0]];
        var isGiven = articles.Count > 0 && likelihood >= CoverageOptions.DefaultMinimumLikelihood;
        var listed = isGiven ? articles.Where(a => probabilities[a] >= CoverageOptions.DefaultMinimumShare * probability).Select(a => choice.Answers[a]).ToList() : [];
        return new ChoiceAnswer(choice.Label, isGiven ? listed[0] : null, listed, articles.Count == 0 ? null : choice.Answers[articles[0]], probability, likelihood);
    }
}
