namespace LawGov.Model.Options;

/// <summary>What one option of a record of options may be, and how it is read from the text of a configuration.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Fault">Says what is wrong with the value; null when nothing is.</param>
/// <param name="TryRead">Sets the option from a text; false when the text cannot be read.</param>
internal sealed record OptionRule<T>(string Name, Func<T, string?> Fault, Func<T, string, bool> TryRead);
