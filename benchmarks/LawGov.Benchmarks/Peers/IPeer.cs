using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Peers;

/// <summary>What finds the article that an item carries out.</summary>
internal interface IPeer
{
    /// <summary>Answers for the items of one document, as the pipeline has them: title, text, heading.</summary>
    /// <param name="items">The items.</param>
    /// <param name="answers">Takes one answer for each.</param>
    void Answer(IReadOnlyList<PlanItem> items, Span<PeerAnswer> answers);
}

/// <summary>The best article of an item.</summary>
/// <param name="Article">Zero-based number of the article; -1 when there is none.</param>
/// <param name="Score">How well it fits; each peer has a scale of its own.</param>
internal readonly record struct PeerAnswer(int Article, double Score);
