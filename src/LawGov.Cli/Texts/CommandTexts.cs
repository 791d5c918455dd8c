using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Cli.Texts;

/// <summary>What the command says, from <c>command-en.json</c> and <c>command-zh.json</c>.</summary>
internal static class CommandTexts
{
    private static readonly TextCatalogue Texts = new(typeof(CommandTexts).Assembly, "LawGov.Cli.Texts.Data.command");

    public static IEnumerable<string> Keys(MessageLanguage language) => Texts.Keys(language);

    public static string Say(MessageLanguage language, string key, params ReadOnlySpan<object?> values) => Texts.Format(language, key, values);

    /// <summary>A text without its places filled.</summary>
    public static string Of(MessageLanguage language, string key) => Texts[language, key];
}
