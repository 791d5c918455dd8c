using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.Schedule;
using LawGov.Model;

namespace LawGov.Analysis.Serialization;

/// <summary>The JSON of a schedule, member by member.</summary>
internal sealed record ScheduleRecord(IEnumerable<string> Documents, IEnumerable<ScheduleEntryRecord> Entries);

internal sealed record ScheduleEntryRecord(
    string Id, ScheduleEntryKind Kind, string Document, string? DocumentTitle, string Path, string Title, string When, DateOnly? Date,
    DeadlineRecurrence Recurrence, IEnumerable<string> Days, DateOnly? From, DateOnly? Until, IEnumerable<AssignedUnit> Units, SpanRecord Span);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ScheduleRecord))]
internal sealed partial class ScheduleJsonContext : JsonSerializerContext
{
    /// <summary>The context with Chinese characters as they are, for one line or indented.</summary>
    public static ScheduleJsonContext With(bool indented) =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented, NewLine = "\n" });
}
