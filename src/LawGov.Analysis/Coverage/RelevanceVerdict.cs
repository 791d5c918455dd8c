using System.Text.Json.Serialization;

namespace LawGov.Analysis.Coverage;

/// <summary>Whether a document answers an outline at all.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RelevanceVerdict>))]
public enum RelevanceVerdict
{
    /// <summary>It is about other matters: what it leaves out says nothing.</summary>
    Unrelated = 0,

    /// <summary>Some of its items carry out articles of the outline; what it leaves out is no gap.</summary>
    Touches,

    /// <summary>It carries the outline out: what it leaves out is a gap.</summary>
    Answers,
}
