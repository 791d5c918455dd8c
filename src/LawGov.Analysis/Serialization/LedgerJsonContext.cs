using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.Ledgers;

namespace LawGov.Analysis.Serialization;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Ledger))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(AssignedUnit))]
[JsonSerializable(typeof(UnitProgress))]
[JsonSerializable(typeof(StateChange))]
[JsonSerializable(typeof(ProgressReport))]
internal sealed partial class LedgerJsonContext : JsonSerializerContext
{
    /// <summary>The context with Chinese characters as they are, for one line or indented.</summary>
    public static LedgerJsonContext With(bool indented) =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented, NewLine = "\n" });
}
