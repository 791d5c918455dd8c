using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>How sure a reading is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Nothing was found; the value is only as written.</summary>
    None = 0,

    /// <summary>A guess from the form of the words.</summary>
    Low,

    /// <summary>A rule with known exceptions.</summary>
    Medium,

    /// <summary>A table entry or an unambiguous rule.</summary>
    High,
}
