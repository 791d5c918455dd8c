namespace LawGov.Model.Places;

/// <summary>A bare word for a level (市, 本区, 全省) in front of a unit's name.</summary>
/// <param name="Ending">Ending that the name of the place it means must have; empty for the state.</param>
/// <param name="Level">Level it stands for when the document does not tell better.</param>
internal sealed record LevelWord(string Ending, AdministrativeLevel Level);
