using System.Text.Json.Serialization;

namespace LawGov.Analysis.Workload;

/// <summary>What a row of the workload stands for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkloadKey>))]
public enum WorkloadKey
{
    /// <summary>A unit at a place: 上海市浦东新区司法局.</summary>
    Unit = 0,

    /// <summary>A functional body wherever it is: 司法行政机关; names that no body is known for stay units.</summary>
    Body,
}
