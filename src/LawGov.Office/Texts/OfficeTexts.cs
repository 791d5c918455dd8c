using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Office.Texts;

/// <summary>What office files say in words, from <c>office-en.json</c> and <c>office-zh.json</c>.</summary>
internal static class OfficeTexts
{
    private static readonly TextCatalogue Texts = new(typeof(OfficeTexts).Assembly, "LawGov.Office.Texts.Data.office");

    public static IEnumerable<string> Keys(MessageLanguage language) => Texts.Keys(language);

    public static string Say(this MessageLanguage language, string key, params ReadOnlySpan<object?> values) => Texts.Format(language, key, values);

    /// <summary>The word for a value: in progress, 推进中.</summary>
    public static string Say(this MessageLanguage language, Enum value) => Texts[language, $"{value.GetType().Name}.{value}"];

    /// <summary>The value that is said so in either language; null when none is. Case does not count.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (word.Equals(MessageLanguage.Chinese.Say(value), StringComparison.OrdinalIgnoreCase) || word.Equals(MessageLanguage.English.Say(value), StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }
}
