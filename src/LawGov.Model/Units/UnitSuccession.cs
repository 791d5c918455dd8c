namespace LawGov.Model.Units;

/// <summary>One step of a body's lineage as the catalogue states it: which body took over, when, and by which reform.</summary>
/// <param name="SuccessorId">Id of the body that took over.</param>
/// <param name="Year">Year of the reform; localities may differ by one or two years.</param>
/// <param name="Basis">The reform it rests on, such as 2018年机构改革.</param>
public sealed record UnitSuccession(string SuccessorId, int Year, string Basis);
