using System.Text.Json.Serialization;

namespace LawGov.Model.Diagnostics;

/// <summary>Weight of a finding.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info = 0,

    /// <summary>The reading may be incomplete or the source odd.</summary>
    Warning,

    /// <summary>The source could not be read, or is wrong.</summary>
    Error,
}
