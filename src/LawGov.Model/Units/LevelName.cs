namespace LawGov.Model.Units;

/// <summary>The usual full name of a body at one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Name">The name, without place.</param>
internal sealed record LevelName(AdministrativeLevel Level, string Name);
