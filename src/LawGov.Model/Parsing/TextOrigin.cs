namespace LawGov.Model.Parsing;

/// <summary>Where a text comes from, as far as somebody other than the text itself says so: its file, the page it stood on.</summary>
/// <remarks>Immutable and thread-safe. Compares by value.</remarks>
public sealed record TextOrigin
{
    /// <summary>Name of the source, such as a file name; null when it has none.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Bodies that issued or published the text, as written, the surest first: issuing authority, office that published, owner of the site. A document that names no
    /// place speaks for the place of the first of them that has one.
    /// </summary>
    public ValueList<string> Bodies { get; init; } = [];
}
