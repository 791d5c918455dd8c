using System.Text.Json.Serialization;

namespace LawGov.Analysis.Coverage;

/// <summary>How a coverage is to be read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CoverageReading>))]
public enum CoverageReading
{
    /// <summary>A plan: what it covers is demanded (要求).</summary>
    Demanded = 0,

    /// <summary>A report: what it covers is reported as done or planned (报告).</summary>
    Reported,
}
