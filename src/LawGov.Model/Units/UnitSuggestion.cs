namespace LawGov.Model.Units;

/// <summary>A known name near an unknown one; a hint for the reader, never taken as fact.</summary>
/// <param name="Name">The known name, with the place words of the unknown one.</param>
/// <param name="BodyId">Id of the body it means.</param>
/// <param name="Distance">Number of characters to change, add or remove; at least 1.</param>
public sealed record UnitSuggestion(string Name, string BodyId, int Distance);
