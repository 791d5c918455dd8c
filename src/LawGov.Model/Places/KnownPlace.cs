namespace LawGov.Model.Places;

/// <summary>A place of the gazetteer: a province, a prefecture, or a district of a municipality.</summary>
/// <param name="Name">Own full name, such as 通辽市.</param>
/// <param name="ShortName">Name without its level word, such as 通辽; null when that is not used or belongs to another place.</param>
/// <param name="Level">Its level.</param>
/// <param name="Parent">The place above it; null for provinces.</param>
/// <param name="Code">Its six-digit division code (GB/T 2260); null when it is not known.</param>
internal sealed record KnownPlace(string Name, string? ShortName, AdministrativeLevel Level, KnownPlace? Parent, string? Code = null)
{
    /// <summary>Its one-character names, such as 黔贵; empty when it has none.</summary>
    public string Characters { get; init; } = "";

    /// <summary>Name with the superior places in front, such as 内蒙古自治区通辽市.</summary>
    public string FullName { get; } = Parent is null ? Name : Parent.FullName + Name;
}
