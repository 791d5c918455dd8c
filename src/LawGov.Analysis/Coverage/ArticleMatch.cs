namespace LawGov.Analysis.Coverage;

/// <summary>An article that an item implements.</summary>
/// <param name="Number">Number of the article.</param>
/// <param name="Score">How probable it is that the item carries out this article first: of the items given with 0.8, eight in ten are right.</param>
public readonly record struct ArticleMatch(int Number, Score Score);
