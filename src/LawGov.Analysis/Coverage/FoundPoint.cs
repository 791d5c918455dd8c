using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Coverage;

/// <summary>An item that takes up a point.</summary>
/// <param name="Item">The item.</param>
/// <param name="Score">How surely it does, 0 to 1.</param>
/// <param name="Implements">Whether the point's article is one of those that the item carries out.</param>
/// <param name="Numbers">Where its terms, and behind them its phrasings, stand in <see cref="FoundPoints"/>.</param>
/// <param name="Terms">How many terms speak for it.</param>
/// <param name="Phrasings">How many phrasings do.</param>
/// <param name="Next">The next one of the same point, -1 behind the last.</param>
internal readonly record struct FoundPoint(PlanItem Item, double Score, bool Implements, int Numbers, int Terms, int Phrasings, int Next)
{
    /// <summary>What is implemented before what is not, then what is surer, then what stands first.</summary>
    public bool IsStrongerThan(in FoundPoint other) =>
        Implements != other.Implements ? Implements : Score != other.Score ? Score > other.Score : Item.Span.Start < other.Item.Span.Start;
}
