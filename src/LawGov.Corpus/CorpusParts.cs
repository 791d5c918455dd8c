using System.Text.Json.Serialization;

namespace LawGov.Corpus;

/// <summary>What is worked out of each document beside its model.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<CorpusParts>))]
public enum CorpusParts
{
    /// <summary>The model alone.</summary>
    None = 0,

    /// <summary>What reading and the rules of validation found.</summary>
    Findings = 1,

    /// <summary>Coverage of an outline.</summary>
    Coverage = 2,

    /// <summary>Work of each unit.</summary>
    Workload = 4,

    /// <summary>Deadlines and recurring duties.</summary>
    Schedule = 8,

    /// <summary>Documents it names.</summary>
    Citations = 16,

    /// <summary>Everything.</summary>
    All = Findings | Coverage | Workload | Schedule | Citations,
}
