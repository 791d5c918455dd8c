namespace LawGov.Analysis.Matching;

/// <summary>What two passages have in common. Every number is the same when the two sides are swapped, shares of row and column changing places.</summary>
/// <param name="A">Number of the passage on the first side.</param>
/// <param name="B">Number of the passage on the second side.</param>
/// <param name="Cosine">Likeness of the whole wording, 0 to 1.</param>
/// <param name="Contained">Share of what the shorter passage says that the longer one says too, 0 to 1.</param>
/// <param name="Demanded">Share of the shorter passage's clauses, by weight, that the longer one has, most of a clause standing for all of it and a few words of it for nothing, 0 to 1.</param>
/// <param name="Strength">Weight of the clause that is most surely common to both, 0 or more.</param>
/// <param name="Concepts">Weight of the matters that both speak of, under whatever names, 0 or more.</param>
internal readonly record struct PassagePair(int A, int B, double Cosine, double Contained, double Demanded, double Strength, double Concepts)
{
    /// <summary>What the pair weighs beside other pairs of the same passages.</summary>
    public double Weight => Strength + Concepts;
}
