using System.Globalization;
using System.Reflection;

namespace LawGov.Model.Texts;

/// <summary>Texts in both languages, by key: one embedded file for each language, <c>NAME-en.json</c> and <c>NAME-zh.json</c>.</summary>
/// <remarks>A file is read on first use of its language. Thread-safe.</remarks>
public sealed class TextCatalogue
{
    private readonly LanguageFiles _files;

    /// <summary>Creates a catalogue over the resources of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">Name of the resources without <c>-en.json</c> and <c>-zh.json</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TextCatalogue(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(name);
        _files = new LanguageFiles(assembly, name);
    }

    /// <summary>The text under a key.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such key.</exception>
    public string this[MessageLanguage language, string key] => _files.Of(language)[key];

    /// <summary>The text under a key, with its places <c>{0}</c>, <c>{1}</c> … filled the way the language writes numbers, dates, lists and terms.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="key">The key.</param>
    /// <param name="values">What stands in the places.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such key.</exception>
    /// <exception cref="FormatException">The text has more places than there are values.</exception>
    public string Format(MessageLanguage language, string key, params ReadOnlySpan<object?> values) => Fill(language, this[language, key], values);

    /// <summary>The keys that the catalogue has in a language.</summary>
    public IEnumerable<string> Keys(MessageLanguage language) => _files.Of(language).Keys;

    /// <summary>Fills the places of a text.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="text">The text.</param>
    /// <param name="values">What stands in the places.</param>
    /// <param name="longest">Characters of a value that are shown; a longer one is cut.</param>
    internal static string Fill(MessageLanguage language, string text, ReadOnlySpan<object?> values, int longest = int.MaxValue)
    {
        if (values.IsEmpty) return text;
        var words = new object[values.Length];
        for (var i = 0; i < words.Length; i++) words[i] = Cut(Terms.Word(values[i], language), longest);
        return string.Format(CultureInfo.InvariantCulture, text, words);
    }

    private static string Cut(string word, int longest) =>
        word.Length <= longest ? word : string.Concat(word.AsSpan(0, char.IsHighSurrogate(word[longest - 1]) ? longest - 1 : longest), "…");
}
