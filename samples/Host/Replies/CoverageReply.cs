namespace LawGov.Samples.Host.Replies;

/// <summary>Coverage of a national outline.</summary>
/// <param name="Outline">Id of the outline, such as <c>outline-2021</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Covered">Articles that are covered.</param>
/// <param name="Applicable">Articles that can be.</param>
/// <param name="Articles">All articles.</param>
public sealed record CoverageReply(string Outline, string Title, int Covered, int Applicable, IReadOnlyList<ArticleReply> Articles);
