namespace LawGov.Analysis.Matching;

/// <summary>One text that items are to be compared with, such as an article of an outline.</summary>
/// <param name="Title">Heading; may be empty.</param>
/// <param name="Subjects">Nouns that name what the provision is about (主题词); a hit speaks for the provision, for no statement in particular.</param>
/// <param name="Statements">What the provision demands, point by point.</param>
/// <param name="IsOutside">
/// Whether it stands for a matter outside the set that the index is built for. Such entries are ranked with the others; where one of them is the best, the
/// text most likely has no counterpart in the set.
/// </param>
internal sealed record IndexedProvision(string Title, IReadOnlyList<string> Subjects, IReadOnlyList<IndexedStatement> Statements, bool IsOutside = false)
{
    /// <summary>Words that speak for the provision as surely as a fixed expression, for no statement in particular.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Words that support the provision, weighed by <see cref="MatchingWeights.WeakPhraseWeight"/>.</summary>
    public IReadOnlyList<string> WeakPhrases { get; init; } = [];
}
