namespace LawGov.Model.Places;

/// <summary>A place with those directly below it, as it stands in a JSON file.</summary>
internal sealed class PlaceEntry
{
    public string? Name { get; set; }

    public string? Short { get; set; }

    public AdministrativeLevel Level { get; set; }

    /// <summary>One-character names, the usual one first: 沪, 黔贵.</summary>
    public string? Abbreviation { get; set; }

    /// <summary>First digits of the division code (GB/T 2260).</summary>
    public string? Code { get; set; }

    /// <summary>The digits behind those for each of <see cref="Children"/>; zeros at the end are left out.</summary>
    public List<string>? Codes { get; set; }

    /// <summary>Places directly below; <c>name=short</c> where the short form is not the name without its last character.</summary>
    public List<string>? Children { get; set; }
}
