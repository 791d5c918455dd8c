using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>The part a unit has in a task (职责分工).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AssignmentRole>))]
public enum AssignmentRole
{
    /// <summary>牵头: leads the task.</summary>
    Lead = 0,

    /// <summary>负责, 责任单位: is responsible for the task.</summary>
    Responsible,

    /// <summary>分别负责: each of the named units is responsible for its own share.</summary>
    SeparatelyResponsible,

    /// <summary>配合, 会同, 协助: helps the unit in charge.</summary>
    Cooperating,

    /// <summary>参加, 参与: takes part.</summary>
    Participating,

    /// <summary>落实: carries the task out on its territory.</summary>
    Implementing,

    /// <summary>指导: guides those who carry it out.</summary>
    Guiding,
}
