using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>The part of a file a section stands in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SectionScope>))]
public enum SectionScope
{
    /// <summary>正文.</summary>
    Body = 0,

    /// <summary>附件.</summary>
    Annex,
}
