namespace LawGov.Analysis.Coverage;

/// <summary>The coverage of a part of the outline, counted.</summary>
/// <param name="Number">Number of the part.</param>
/// <param name="Title">Its title.</param>
/// <param name="Articles">Its articles by status.</param>
/// <param name="Points">Its points by status.</param>
public sealed record PartCoverage(int Number, string Title, CoverageTally Articles, CoverageTally Points);
