using System.Collections.Frozen;

namespace LawGov.Model.Texts;

/// <summary>Each <see cref="UnitReason"/> in a few words of either language. Thread-safe.</summary>
/// <example>
/// <code>
/// using LawGov.Model.Texts;
///
/// UnitReference unit = UnitResolver.Default.Resolve("市司法局", new UnitContext(new Jurisdiction("上海市", AdministrativeLevel.Municipality)));
/// Console.WriteLine(UnitReasonTexts.Of(unit.Reason, MessageLanguage.Chinese));
/// </code>
/// </example>
public static class UnitReasonTexts
{
    private static readonly TextCatalogue Texts = new(typeof(UnitReasonTexts).Assembly, "LawGov.Model.Texts.Data.reasons");

    private static readonly Lazy<FrozenDictionary<string, UnitReason>> ByEnglish =
        new(() => Enum.GetValues<UnitReason>().ToFrozenDictionary(r => Of(r, MessageLanguage.English), StringComparer.Ordinal));

    /// <summary>The rule in a few words, such as <c>place and name in the catalogue</c>; empty for <see cref="UnitReason.None"/>.</summary>
    /// <param name="reason">The rule.</param>
    /// <param name="language">Language of the words.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="reason"/> is no value of its type.</exception>
    public static string Of(UnitReason reason, MessageLanguage language) => Texts[language, Terms.KeyOf(reason)];

    /// <summary>The rule that these English words stand for, as documents in JSON have them; <see cref="UnitReason.None"/> for words of another edition.</summary>
    internal static UnitReason Read(string english) => ByEnglish.Value.GetValueOrDefault(english);
}
