namespace LawGov.Analysis.Matching;

/// <summary>A provision that a term speaks for.</summary>
/// <param name="Provision">Zero-based number of the provision.</param>
/// <param name="Statement">Zero-based number of the statement within it; <see cref="NoStatement"/> for its subjects.</param>
/// <param name="Weight">How much the term says for the provision, above 0; rare and long terms say more.</param>
internal readonly record struct TermOwner(int Provision, int Statement, float Weight)
{
    /// <summary>The value of <see cref="Statement"/> for a term that names the subject of the provision.</summary>
    public const int NoStatement = -1;
}
