namespace LawGov.Readers.Html;

/// <summary>An entry of an index table.</summary>
/// <param name="Name">The label as written, white space removed.</param>
/// <param name="Label">What it means.</param>
/// <param name="Value">The value, trimmed; may be empty.</param>
internal readonly record struct IndexEntry(string Name, IndexLabel Label, string Value);
