using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>
/// A matter that plans also deal with and that other programmes than an outline of law-based government regulate, such as 公共法律服务 or 融资.
/// </summary>
/// <param name="Id">Id, such as <c>legal-services</c>.</param>
/// <param name="Title">Name of the matter.</param>
/// <param name="Terms">Expressions by which it is recognised.</param>
/// <remarks>Immutable and thread-safe. An item that speaks of such a matter rather than of any article has no counterpart in the outline.</remarks>
public sealed record NeighbouringMatter(string Id, string Title, ValueList<string> Terms)
{
    /// <summary>Ids of outlines that do cover the matter: beside these it is no neighbour.</summary>
    public ValueList<string> InsideOf { get; init; } = [];
}
