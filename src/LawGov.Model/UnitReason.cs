using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>The rule on which the reading of a unit's name rests.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnitReason>))]
public enum UnitReason
{
    /// <summary>The name was not looked up.</summary>
    None = 0,

    /// <summary>The name stands in the catalogue; the place is that of the document.</summary>
    Name,

    /// <summary>The name stands in the catalogue; the place is that of the unit before it.</summary>
    NameInClause,

    /// <summary>A level word (市, 区) and a name of the catalogue.</summary>
    LevelName,

    /// <summary>A place and a name of the catalogue.</summary>
    PlaceName,

    /// <summary>A central body of the catalogue.</summary>
    Central,

    /// <summary>Several bodies share the name; the rule of the catalogue decided.</summary>
    Ambiguous,

    /// <summary>A form of name that the catalogue describes.</summary>
    Form,

    /// <summary>Sorted by the ending of the name only.</summary>
    WeakForm,

    /// <summary>A collective phrase of the catalogue (各街镇).</summary>
    Phrase,

    /// <summary>A collective phrase built of known words.</summary>
    BuiltPhrase,

    /// <summary>A department that joins known functions (文化和旅游局).</summary>
    JointBureau,

    /// <summary>Several units written as one (发展改革委和财政局).</summary>
    Joined,

    /// <summary>Units named as examples of a group (等).</summary>
    Examples,

    /// <summary>A branch or office of a known unit.</summary>
    Nested,

    /// <summary>A known unit directly behind another known unit; perhaps two whose mark between was lost.</summary>
    Compound,

    /// <summary>An internal office (内设机构) of the issuing agency.</summary>
    Office,

    /// <summary>The form of an internal office whose agency is unknown.</summary>
    OfficeForm,

    /// <summary>The issuing agency itself (本局).</summary>
    Self,

    /// <summary>A place named for its government.</summary>
    PlaceAlone,

    /// <summary>A place whose ending the next name of the series carries (天河、黄埔区政府).</summary>
    BareSeries,

    /// <summary>The name is empty.</summary>
    Empty,

    /// <summary>Too long for a name.</summary>
    TooLong,

    /// <summary>The name is not in the catalogue.</summary>
    Unknown,
}
