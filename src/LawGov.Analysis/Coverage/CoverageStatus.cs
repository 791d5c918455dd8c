using System.Text.Json.Serialization;

namespace LawGov.Analysis.Coverage;

/// <summary>Whether a document takes up an article or a requirement point.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CoverageStatus>))]
public enum CoverageStatus
{
    /// <summary>Nothing in the document speaks for it.</summary>
    Gap = 0,

    /// <summary>Taken up in part, or in passing.</summary>
    Partial,

    /// <summary>Taken up.</summary>
    Covered,

    /// <summary>Put to bodies of a higher level: silence is no gap.</summary>
    NotApplicable,
}
