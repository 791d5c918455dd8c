namespace LawGov.Analysis.Matching;

/// <summary>A text made ready to be compared with others: its pairs of characters, once as a bag and once clause by clause.</summary>
/// <param name="Grams">Its different pairs, each with how often it occurs.</param>
/// <param name="Clauses">Its clauses (between comma, semicolon, colon and full stop), each the pairs in their order, <see cref="Break"/> where a phrase ends.</param>
/// <param name="Concepts">Numbers of the matters it speaks of by any of their names, ascending.</param>
/// <remarks>Immutable.</remarks>
internal sealed record Passage(GramCount[] Grams, int[][] Clauses, int[] Concepts)
{
    /// <summary>Stands between two phrases of a clause.</summary>
    public const int Break = -1;
}

/// <summary>A pair of characters with how often a passage contains it.</summary>
internal readonly record struct GramCount(int Gram, int Count);
