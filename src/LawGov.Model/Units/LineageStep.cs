namespace LawGov.Model.Units;

/// <summary>A step between two bodies of the catalogue: from the one that ended to the one that took over.</summary>
/// <param name="From">The body whose functions moved.</param>
/// <param name="To">The body that took them over.</param>
/// <param name="Year">Year of the reform; localities may differ by one or two years.</param>
/// <param name="Basis">The reform it rests on, such as 2018年机构改革.</param>
public sealed record LineageStep(UnitBody From, UnitBody To, int Year, string Basis);
