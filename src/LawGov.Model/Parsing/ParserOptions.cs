namespace LawGov.Model.Parsing;

/// <summary>How documents are read. Immutable.</summary>
public sealed record ParserOptions
{
    /// <summary>Default of <see cref="MaxCharacters"/>: one hundred million.</summary>
    public const int DefaultMaxCharacters = 100_000_000;

    /// <summary>The defaults.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>Language of the findings' messages. Default <see cref="MessageLanguage.English"/>.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.English;

    /// <summary>Longest text that is read, in UTF-16 code units, at least 1; a longer one is cut there and reported. Default 100,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxCharacters
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = DefaultMaxCharacters;
}
