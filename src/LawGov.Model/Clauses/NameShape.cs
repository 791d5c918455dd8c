namespace LawGov.Model.Clauses;

/// <summary>How much a text looks like the name of a unit.</summary>
internal enum NameShape : byte
{
    /// <summary>No name: too long, or with the marks of a sentence.</summary>
    None = 0,

    /// <summary>A name where a field says that names follow.</summary>
    Possible,

    /// <summary>各林场, 各民主党派: 各 before a short noun, a group where a verb says what it does.</summary>
    Each,

    /// <summary>It ends as names of bodies or groups do.</summary>
    Likely,
}
