namespace LawGov.Analysis.Rendering;

/// <summary>A column of a <see cref="ReportTable"/>.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Whether it contains numbers, which stand on the right.</param>
public sealed record ReportColumn(string Name, bool IsNumber = false);
