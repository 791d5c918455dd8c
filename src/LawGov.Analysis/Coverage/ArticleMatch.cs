namespace LawGov.Analysis.Coverage;

/// <summary>An article that an item implements.</summary>
/// <param name="Number">Number of the article.</param>
/// <param name="Score">How surely: the likelihood that the item has a counterpart, times the share of the evidence that this article has beside the best one.</param>
public readonly record struct ArticleMatch(int Number, Score Score);
