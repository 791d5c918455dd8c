using LawGov.Model.Texts;

namespace LawGov.Model.Diagnostics;

/// <summary>The wording of the findings of reading and of validation, from <c>findings-en.json</c> and <c>findings-zh.json</c>.</summary>
internal static class FindingTexts
{
    private static readonly TextCatalogue Texts = new(typeof(FindingTexts).Assembly, "LawGov.Model.Diagnostics.Data.findings");

    public static IEnumerable<string> Codes(MessageLanguage language) => Texts.Keys(language);

    public static DiagnosticDescriptor Define(string code, DiagnosticSeverity severity) => DiagnosticDescriptor.Of(Texts, code, severity);
}
