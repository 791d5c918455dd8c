namespace LawGov.Samples.Host.Replies;

/// <summary>An article of the outline.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Covered, Partial, Gap or NotApplicable.</param>
/// <param name="Items">Paths of the items that carry it out, strongest first.</param>
public sealed record ArticleReply(int Number, string Title, string Status, IReadOnlyList<string> Items);
