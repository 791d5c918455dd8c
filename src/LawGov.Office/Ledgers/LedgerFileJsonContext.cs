using System.Text.Json.Serialization;
using LawGov.Analysis;
using LawGov.Analysis.Ledgers;

[assembly: LawGov.Model.PublishedJsonContext(typeof(LawGov.Office.Ledgers.LedgerFileJsonContext))]

namespace LawGov.Office.Ledgers;

/// <summary>Metadata for <see cref="System.Text.Json"/> of ledgers read from files, made when the library is built: for trimmed and native programs.</summary>
/// <remarks>
/// Members in camelCase, enumerations by name; a member that is missing, or null where it may not be, is refused. A context of an application's own that names one
/// of these types needs no more: the elements of its lists are looked up here. Thread-safe.
/// </remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LedgerFinding))]
[JsonSerializable(typeof(LedgerReading))]
[JsonSerializable(typeof(Ledger))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(AssignedUnit))]
public sealed partial class LedgerFileJsonContext : JsonSerializerContext;
