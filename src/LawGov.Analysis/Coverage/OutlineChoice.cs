using System.Text.Json.Serialization;

namespace LawGov.Analysis.Coverage;

/// <summary>Why a document was compared with an outline.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OutlineChoice>))]
public enum OutlineChoice
{
    /// <summary>The outline's years are those of the document.</summary>
    Period = 0,

    /// <summary>The document cites the outline.</summary>
    Citation,

    /// <summary>The caller named it.</summary>
    Option,

    /// <summary>Neither citation nor years decide: the document's items are nearest to it.</summary>
    Subject,
}
