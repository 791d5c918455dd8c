using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Whether, and on what evidence, a document takes up a requirement point.</summary>
/// <param name="Id">Id of the point, such as <c>11.2</c>.</param>
/// <param name="Label">What it demands.</param>
/// <param name="Status">Whether it is taken up.</param>
/// <param name="Evidence">What speaks for it, strongest first; empty for a gap.</param>
public sealed record PointCoverage(string Id, string Label, CoverageStatus Status, ValueList<Evidence> Evidence);
