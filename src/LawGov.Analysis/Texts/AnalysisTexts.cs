using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Texts;

/// <summary>What the analyses say in words, from <c>analysis-en.json</c> and <c>analysis-zh.json</c>.</summary>
internal static class AnalysisTexts
{
    private static readonly TextCatalogue Texts = new(typeof(AnalysisTexts).Assembly, "LawGov.Analysis.Texts.Data.analysis");

    public static IEnumerable<string> Keys(MessageLanguage language) => Texts.Keys(language);

    public static string Say(this MessageLanguage language, string key, params ReadOnlySpan<object?> values) => Texts.Format(language, key, values);

    /// <summary>The term for a value of an analysis: covered, 已覆盖.</summary>
    public static string Say(this MessageLanguage language, Enum value) => Texts[language, Terms.KeyOf(value)];

    /// <summary>A path as people say it.</summary>
    public static string Path(this MessageLanguage language, string path) => new DocumentPath(path).In(language);
}
