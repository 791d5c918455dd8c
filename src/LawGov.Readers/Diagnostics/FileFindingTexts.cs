using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Texts;

namespace LawGov.Readers.Diagnostics;

/// <summary>The wording of the findings about files, from <c>file-findings-en.json</c> and <c>file-findings-zh.json</c>.</summary>
internal static class FileFindingTexts
{
    private static readonly TextCatalogue Texts = new(typeof(FileFindingTexts).Assembly, "LawGov.Readers.Diagnostics.Data.file-findings");

    public static IEnumerable<string> Codes(MessageLanguage language) => Texts.Keys(language);

    public static DiagnosticDescriptor Define(string code, DiagnosticSeverity severity) => DiagnosticDescriptor.Of(Texts, code, severity);
}
