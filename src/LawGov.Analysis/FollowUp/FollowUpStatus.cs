using System.Text.Json.Serialization;

namespace LawGov.Analysis.FollowUp;

/// <summary>What a report says of a task. It says what the report says, never that something is done.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FollowUpStatus>))]
public enum FollowUpStatus
{
    /// <summary>What the task mainly demands is reported as carried out, and no counted target of it is missed (已完成).</summary>
    Done = 0,

    /// <summary>Some of it is, or a counted target is missed, or it is begun, a draft, late (部分完成).</summary>
    InPart,

    /// <summary>The report speaks of the matter without work on it: words only, put off (仅提及).</summary>
    Mentioned,

    /// <summary>The report says nothing of it (未反映).</summary>
    Silent,
}
