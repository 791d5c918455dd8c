using LawGov.Model.Parsing;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Settings of the parser; see <see cref="ParserOptions"/>.</summary>
public sealed class ParserSettings
{
    /// <inheritdoc cref="ParserOptions.MaxCharacters"/>
    public int MaxCharacters { get; set; } = ParserOptions.DefaultMaxCharacters;

    internal ParserOptions ToOptions() => new() { MaxCharacters = MaxCharacters };
}
