using LawGov.Model.Texts;

namespace LawGov.Model.Diagnostics;

/// <summary>A sort of finding: its stable code, its weight and its wording in both languages.</summary>
/// <param name="Code">Stable code: <c>LG1xxx</c> reading, <c>LG2xxx</c> files, <c>LG5xxx</c> validation.</param>
/// <param name="Severity">Weight of every finding of this sort.</param>
/// <param name="English">Message with the places <c>{0}</c>, <c>{1}</c>, … for what was found and what was expected.</param>
/// <param name="Chinese">The same in Chinese (中文).</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string English, string Chinese)
{
    /// <summary>A message stays readable: what was found is quoted, not copied out.</summary>
    private const int LongestValue = 160;

    /// <summary>The wording with its places open.</summary>
    public string TextIn(MessageLanguage language) => language == MessageLanguage.Chinese ? Chinese : English;

    /// <summary>The wording with its places filled.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="values">What stands in the places: text, numbers, days, values of the model.</param>
    /// <exception cref="FormatException">The wording has more places than there are values.</exception>
    public string Message(MessageLanguage language, params ReadOnlySpan<object> values) => TextCatalogue.Fill(language, TextIn(language), values!, LongestValue);

    /// <summary>A sort of finding whose wording stands in a catalogue under its code.</summary>
    internal static DiagnosticDescriptor Of(TextCatalogue texts, string code, DiagnosticSeverity severity) =>
        new(code, severity, texts[MessageLanguage.English, code], texts[MessageLanguage.Chinese, code]);
}
