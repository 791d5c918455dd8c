using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Reads and writes decisions: <c>{"pairs": [{"a", "b", "grade", "note"}], "statuses": [{"task", "status", "note"}]}</c>. Thread-safe.</summary>
/// <example>
/// <code>
/// Decisions decisions = DecisionsJson.Read(File.ReadAllText("decisions.json"));
/// PolicyDocument before = PolicyFile.Read("plan-2023.docx").Document!, after = PolicyFile.Read("plan-2024.docx").Document!;
/// PlanComparisonReport report = PlanComparer.Default.Compare(before, after, decisions.Pairs);
/// </code>
/// </example>
public static class DecisionsJson
{
    private static readonly DecisionsJsonContext Readable = DecisionsJsonContext.ForPeople();

    /// <summary>Reads decisions. A pair with grade null is refused; a list or note left out is empty.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidDataException">The text is no JSON of that form; the message says where.</exception>
    public static Decisions Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var record = JsonSerializer.Deserialize(JsonGuard.Checked(json), Readable.DecisionsRecord) ?? throw new InvalidDataException("The decisions are null.");
            var decisions = new Decisions((record.Pairs ?? []).ToValueList(), (record.Statuses ?? []).ToValueList());
            if (decisions.Pairs.Any(p => p is null || string.IsNullOrEmpty(p.A) || string.IsNullOrEmpty(p.B)) || decisions.Statuses.Any(s => s is null || string.IsNullOrEmpty(s.Task)))
                throw new InvalidDataException("A decision names no item: a pair needs \"a\" and \"b\", a status needs \"task\".");
            if (decisions.Pairs.FirstOrDefault(p => p.Grade is { } g && !Enum.IsDefined(g)) is { } pair) throw new InvalidDataException($"The grade of the pair {pair.A}, {pair.B} is none.");
            if (decisions.Statuses.FirstOrDefault(s => !Enum.IsDefined(s.Status)) is { } status) throw new InvalidDataException($"The status of the task {status.Task} is none.");
            return decisions;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The decisions cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Writes decisions, to be changed by hand and read again.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decisions"/> is null.</exception>
    public static string Write(Decisions decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return JsonSerializer.Serialize(new DecisionsRecord(decisions.Pairs, decisions.Statuses), Readable.DecisionsRecord);
    }
}

/// <summary>The JSON of decisions.</summary>
internal sealed record DecisionsRecord(IReadOnlyList<PairDecision>? Pairs = null, IReadOnlyList<StatusDecision>? Statuses = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DecisionsRecord))]
internal sealed partial class DecisionsJsonContext : JsonSerializerContext
{
    /// <summary>The context with Chinese characters as they are, indented, comments and trailing commas allowed for those who edit by hand.</summary>
    public static DecisionsJsonContext ForPeople() => new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    });
}
