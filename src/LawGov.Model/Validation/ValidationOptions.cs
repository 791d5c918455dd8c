using System.Globalization;
using LawGov.Model.Options;
using LawGov.Model.Units;

namespace LawGov.Model.Validation;

/// <summary>How documents are validated.</summary>
/// <remarks>Not thread-safe while it is changed; what is made with it keeps a copy.</remarks>
public sealed record ValidationOptions
{
    /// <summary>The defaults, each time anew: messages in English, all rules, the built-in catalogue of bodies.</summary>
    public static ValidationOptions Default => new();

    /// <summary>Language of the messages. Default <see cref="MessageLanguage.English"/>.</summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.English;

    /// <summary>Codes of rules that are not applied, such as <c>LG5109</c>; case does not matter. In a configuration a list, or one text with commas. Default none.</summary>
    public ValueList<string> DisabledRules { get; set; } = [];

    /// <summary>The catalogue that tells which bodies existed when; null for the built-in one. Default null.</summary>
    public UnitCatalogue? Catalogue { get; set; }

    /// <summary>Says what is wrong with the options; empty when nothing is.</summary>
    public IEnumerable<string> Faults() => Rules.Faults(this).Concat(DisabledRules is null
        ? [$"{nameof(DisabledRules)} is null; expected codes of rules."]
        : DisabledRules.Where(code => !ValidationRules.All.Any(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase))).Select(code => $"{nameof(DisabledRules)} names {code}; no rule has this code."));

    internal static OptionRules<ValidationOptions> Rules { get; } = new()
    {
        new OptionRule<ValidationOptions>(nameof(DisabledRules), _ => null, TryReadRules),
    };

    /// <summary>The defaults with the messages of a culture: Chinese for <c>zh</c> and all below it, English for every other.</summary>
    /// <param name="culture">The culture; only its language counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static ValidationOptions For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return For(culture.Name);
    }

    /// <summary>The defaults with the messages of a language tag: Chinese for <c>zh</c> and all below it, English for every other.</summary>
    /// <param name="languageTag">A tag such as <c>zh-CN</c>; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is null.</exception>
    public static ValidationOptions For(string languageTag)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        var isChinese = languageTag.Equals("zh", StringComparison.OrdinalIgnoreCase) || languageTag.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
        return isChinese ? new ValidationOptions { Language = MessageLanguage.Chinese } : Default;
    }

    /// <summary>Several texts, such as those of a code and of a configuration, add up.</summary>
    private static bool TryReadRules(ValidationOptions options, string text)
    {
        options.DisabledRules = options.DisabledRules
            .Concat(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();
        return true;
    }
}
