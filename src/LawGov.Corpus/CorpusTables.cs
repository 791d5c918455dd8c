using System.Text.Json.Serialization;

namespace LawGov.Corpus;

/// <summary>Tables that a run writes.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<CorpusTables>))]
public enum CorpusTables
{
    /// <summary>One row for each document; always written, since all others refer to it.</summary>
    Documents = 1,

    /// <summary>One row for each task.</summary>
    Tasks = 2,

    /// <summary>One row for each unit of each task.</summary>
    Assignments = 4,

    /// <summary>One row for each deadline and recurring duty.</summary>
    Deadlines = 8,

    /// <summary>One row for each number to reach.</summary>
    Targets = 16,

    /// <summary>One row for each document named.</summary>
    Citations = 32,

    /// <summary>One row for each article of the outline.</summary>
    Coverage = 64,

    /// <summary>One row for each requirement point that is taken up.</summary>
    Points = 128,

    /// <summary>One row for each finding of reading and validation.</summary>
    Findings = 256,

    /// <summary>All tables.</summary>
    All = Documents | Tasks | Assignments | Deadlines | Targets | Citations | Coverage | Points | Findings,
}
