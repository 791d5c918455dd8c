using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Serialization;

/// <summary>The JSON of a take-up, member by member.</summary>
internal sealed record TakeUpRecord(ComparedDocument Upper, IEnumerable<ComparedDocument> Lower, IEnumerable<TakenUpItemRecord> Items, IEnumerable<string> TakenUpNowhere);

internal sealed record TakenUpItemRecord(string Path, SpanRecord Span, IEnumerable<TakeUpByRecord> TakenUpBy);

internal sealed record TakeUpByRecord(int Lower, string Path, SpanRecord Span, PairGrade Grade, double Score);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(TakeUpRecord))]
internal sealed partial class TakeUpJsonContext : JsonSerializerContext
{
    /// <summary>The context with Chinese characters as they are, for one line or indented.</summary>
    public static TakeUpJsonContext With(bool indented) =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented });
}
