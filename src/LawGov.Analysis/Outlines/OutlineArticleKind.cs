using System.Text.Json.Serialization;

namespace LawGov.Analysis.Outlines;

/// <summary>What an article is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OutlineArticleKind>))]
public enum OutlineArticleKind
{
    /// <summary>Puts demands that are carried out.</summary>
    Substantive = 0,

    /// <summary>Guiding ideas, principles, goals (总体要求): matched, but not counted as a mandate.</summary>
    Preamble,
}
