using LawGov.Model.Options;
using LawGov.Model.Writing;

namespace LawGov.Model.Parsing;

/// <summary>How documents are read.</summary>
/// <remarks>Every default is a named constant. Not thread-safe while it is changed; what is made with it keeps a copy.</remarks>
public sealed record ParserOptions
{
    /// <summary>Default of <see cref="MaxCharacters"/>: one hundred million.</summary>
    public const int DefaultMaxCharacters = 100_000_000;

    /// <summary>Default of <see cref="EarliestYear"/>: 1949.</summary>
    public const int DefaultEarliestYear = CalendarDates.EarliestUsualYear;

    /// <summary>Default of <see cref="LatestYear"/>: 2100.</summary>
    public const int DefaultLatestYear = CalendarDates.LatestUsualYear;

    /// <summary>The defaults, each time anew.</summary>
    public static ParserOptions Default => new();

    /// <summary>Language of the findings' messages. Default <see cref="MessageLanguage.English"/>.</summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.English;

    /// <summary>Longest text that is read, in UTF-16 code units, at least 1; a longer one is cut there and reported. Default 100,000,000.</summary>
    public int MaxCharacters { get; set; } = DefaultMaxCharacters;

    /// <summary>
    /// First year, 1900 to 2199, that the document's own dates and its deadlines can have; a date before it is reported and not used. Default 1949, the founding of the
    /// People's Republic.
    /// </summary>
    public int EarliestYear { get; set; } = DefaultEarliestYear;

    /// <summary>Last year, 1900 to 2199 and not before <see cref="EarliestYear"/>, that these dates can have; a later date is reported and not used. Default 2100.</summary>
    public int LatestYear { get; set; } = DefaultLatestYear;

    /// <summary>Says what is wrong with the options; empty when nothing is.</summary>
    public IEnumerable<string> Faults() =>
        Rules.Faults(this).Concat(LatestYear < EarliestYear ? [$"{nameof(LatestYear)} is {LatestYear}; expected {EarliestYear} or more."] : []);

    internal static OptionRules<ParserOptions> Rules { get; } = new()
    {
        { nameof(MaxCharacters), 1, int.MaxValue, o => o.MaxCharacters, (o, v) => o.MaxCharacters = v },
        { nameof(EarliestYear), CalendarDates.FirstYear, CalendarDates.LastYear, o => o.EarliestYear, (o, v) => o.EarliestYear = v },
        { nameof(LatestYear), CalendarDates.FirstYear, CalendarDates.LastYear, o => o.LatestYear, (o, v) => o.LatestYear = v },
    };
}
