namespace LawGov.Model.Places;

/// <summary>Which place a unit's name belongs to.</summary>
/// <param name="Name">Full name of the place, superior places in front; null when it is not known (市 in a provincial document) or central.</param>
/// <param name="Level">Its level; null when unknown.</param>
/// <param name="Source">How it was read.</param>
internal readonly record struct PlaceReading(string? Name, AdministrativeLevel? Level, PlaceSource Source)
{
    public static PlaceReading State { get; } = new(null, AdministrativeLevel.National, PlaceSource.LevelWord);

    /// <summary>Whether the name says its place by a word of its own.</summary>
    public bool IsWritten => Source is PlaceSource.LevelWord or PlaceSource.Named or PlaceSource.Bare;
}
