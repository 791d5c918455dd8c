namespace LawGov.Analysis.Matching;

/// <summary>How well one provision fits one query.</summary>
/// <param name="Provision">Zero-based number of the provision, in the order the index was built from.</param>
/// <param name="Score">The whole evidence: <see cref="Text"/> with the weighted shares of title and heading; 0 or more, without an upper limit.</param>
/// <param name="Text">Evidence of the text alone: pairs of characters and terms.</param>
/// <param name="Terms">The part of <see cref="Text"/> that rests on terms, before it is weighted.</param>
/// <param name="Explained">Share of what is distinctive in the text that the provision also says, 0 to 1.</param>
/// <param name="Title">Evidence of the query's title alone.</param>
/// <param name="Heading">Evidence of the query's heading alone.</param>
/// <param name="IsOutside">Whether the provision stands for a matter outside the set.</param>
internal readonly record struct ProvisionMatch(int Provision, float Score, float Text, float Terms, float Explained, float Title, float Heading, bool IsOutside);
