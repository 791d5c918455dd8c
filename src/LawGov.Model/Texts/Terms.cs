using System.Globalization;

namespace LawGov.Model.Texts;

/// <summary>The terms for the closed choices of the model (kinds, roles, levels, weights of findings), and how each language writes dates, years, places and lists.</summary>
/// <remarks>The terms are those of docs/glossary.md, by test. Thread-safe.</remarks>
/// <example>
/// <code>
/// using LawGov.Model.Texts;
///
/// Console.WriteLine(Terms.Of(AssignmentRole.Lead, MessageLanguage.Chinese));
/// </code>
/// </example>
public static class Terms
{
    private static readonly LanguageFiles Texts = new(typeof(Terms).Assembly, "LawGov.Model.Texts.Data.terms");

    /// <summary>The term for a value of the model, such as <see cref="AssignmentRole.Lead"/>: lead, 牵头.</summary>
    /// <param name="value">The value; one of an enumeration of LawGov.Model.</param>
    /// <param name="language">Language of the term.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No term is known for the value.</exception>
    public static string Of(Enum value, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Texts.Of(language)[KeyOf(value)];
    }

    /// <summary>A day: <c>2023-03-15</c>, 2023年3月15日.</summary>
    public static string Of(DateOnly day, MessageLanguage language) => language == MessageLanguage.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Years: <c>2021–2025</c>, 2021—2025年.</summary>
    public static string Of(Period years, MessageLanguage language) => language == MessageLanguage.Chinese
        ? years.Start == years.End ? $"{years.Start}年" : $"{years.Start}—{years.End}年"
        : years.ToString();

    /// <summary>Words in a row: with commas in English, with 、 in Chinese.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static string List(IEnumerable<string> words, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(words);
        return string.Join(language == MessageLanguage.Chinese ? "、" : ", ", words);
    }

    /// <summary>The key of a value in a catalogue: <c>AssignmentRole.Lead</c>.</summary>
    internal static string KeyOf(Enum value) => $"{value.GetType().Name}.{value}";

    /// <summary>The keys of the terms in a language.</summary>
    internal static IEnumerable<string> Keys(MessageLanguage language) => Texts.Of(language).Keys;

    /// <summary>A value in the middle of a text.</summary>
    internal static string Word(object? value, MessageLanguage language) => value switch
    {
        null => "",
        string text => text,
        Enum choice => Of(choice, language),
        DateOnly day => Of(day, language),
        Period years => Of(years, language),
        DocumentPath path => path.In(language),
        IEnumerable<string> words => List(words, language),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
