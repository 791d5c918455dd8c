using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Cli.Assistants;

/// <summary>The JSON of answers, made when the command is built, so that the command compiled to a program of its own can answer.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DocumentRow))]
[JsonSerializable(typeof(AnswerPage<string>))]
[JsonSerializable(typeof(AnswerPage<TaskRow>))]
[JsonSerializable(typeof(AnswerPage<ArticleRow>))]
[JsonSerializable(typeof(AnswerPage<GapRow>))]
[JsonSerializable(typeof(AnswerPage<WorkloadRow>))]
[JsonSerializable(typeof(AnswerPage<ScheduleRow>))]
[JsonSerializable(typeof(AnswerPage<PairRow>))]
[JsonSerializable(typeof(AnswerPage<UnmatchedRow>))]
[JsonSerializable(typeof(AnswerPage<FollowedRow>))]
[JsonSerializable(typeof(CoverageRow))]
[JsonSerializable(typeof(ComparisonRow))]
[JsonSerializable(typeof(FollowUpRow))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
