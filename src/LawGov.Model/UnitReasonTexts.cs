using System.Collections.Frozen;

namespace LawGov.Model;

/// <summary>The words for each <see cref="UnitReason"/>, as <see cref="UnitReference.ReasonText"/> and the JSON say them.</summary>
internal static class UnitReasonTexts
{
    private static readonly FrozenDictionary<string, UnitReason> ByText = Enum.GetValues<UnitReason>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The rule in a few words; empty for <see cref="UnitReason.None"/>.</summary>
    public static string Of(UnitReason reason) => reason switch
    {
        UnitReason.None => "",
        UnitReason.Name => "name in the catalogue, place of the document",
        UnitReason.NameInClause => "name in the catalogue, place of the unit before it",
        UnitReason.LevelName => "level word and name in the catalogue",
        UnitReason.PlaceName => "place and name in the catalogue",
        UnitReason.Central => "central body in the catalogue",
        UnitReason.Ambiguous => "name shared by several bodies, decided by the catalogue's rule",
        UnitReason.Form => "form of name in the catalogue",
        UnitReason.WeakForm => "sorted by the ending of its name",
        UnitReason.Phrase => "collective phrase in the catalogue",
        UnitReason.BuiltPhrase => "collective phrase built of known words",
        UnitReason.JointBureau => "department that joins known functions",
        UnitReason.Joined => "several units written as one",
        UnitReason.Examples => "units named as examples of a group (等)",
        UnitReason.Nested => "branch or office of a known unit",
        UnitReason.Compound => "known unit behind another known unit",
        UnitReason.Office => "internal office of the issuing agency",
        UnitReason.OfficeForm => "form of an internal office, agency unknown",
        UnitReason.Self => "the issuing agency itself",
        UnitReason.PlaceAlone => "a place named for its government",
        UnitReason.BareSeries => "place whose ending the next name of the series carries",
        UnitReason.Empty => "empty name",
        UnitReason.TooLong => "too long for a name",
        UnitReason.Unknown => "not in the catalogue",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    /// <summary>The rule that these words stand for; <see cref="UnitReason.None"/> for words of another edition.</summary>
    public static UnitReason Read(string text) => ByText.GetValueOrDefault(text);
}
