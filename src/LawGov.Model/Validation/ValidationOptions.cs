using System.Globalization;
using LawGov.Model.Units;

namespace LawGov.Model.Validation;

/// <summary>How documents are validated. Immutable and thread-safe.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults: messages in English, all rules, the built-in catalogue of bodies.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Language of the messages. Default <see cref="MessageLanguage.English"/>.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.English;

    /// <summary>Codes of rules that are not applied, such as <c>LG5109</c>; case does not matter. Default none.</summary>
    public ValueList<string> DisabledRules { get; init; } = [];

    /// <summary>The catalogue that tells which bodies existed when; null for the built-in one. Default null.</summary>
    public UnitCatalogue? Catalogue { get; init; }

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
}
