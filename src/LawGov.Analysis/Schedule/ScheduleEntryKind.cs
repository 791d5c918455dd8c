using System.Text.Json.Serialization;

namespace LawGov.Analysis.Schedule;

/// <summary>What an entry of a schedule stands for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScheduleEntryKind>))]
public enum ScheduleEntryKind
{
    /// <summary>A deadline with a date (完成时限), such as 2022年9月底前.</summary>
    Deadline = 0,

    /// <summary>A deadline that comes again, such as 每年12月底前.</summary>
    RecurringDeadline,

    /// <summary>A target that applies to every period, such as 每年举办两期以上: due by the end of each.</summary>
    RecurringDuty,

    /// <summary>Work without an end (长期坚持, 持续推进) or without a date.</summary>
    Ongoing,
}
