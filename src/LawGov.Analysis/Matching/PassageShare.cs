namespace LawGov.Analysis.Matching;

/// <summary>How much of a passage another one has.</summary>
/// <param name="Wording">Share of its wording, 0 to 1.</param>
/// <param name="Demanded">Share of its clauses by weight, each in full, in part or not at all, 0 to 1.</param>
/// <param name="Best">Weight of the clause that is found most surely, 0 or more.</param>
internal readonly record struct PassageShare(double Wording, double Demanded, double Best);
