using System.Text.Json.Serialization;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers;

[assembly: LawGov.Model.PublishedJsonContext(typeof(LawGov.Files.PolicyFileJsonContext))]

namespace LawGov.Files;

/// <summary>Metadata for <see cref="System.Text.Json"/> of files with their documents, made when the library is built: for trimmed and native programs.</summary>
/// <remarks>
/// Members in camelCase, enumerations by name; a member that is missing, or null where it may not be, is refused. A context of an application's own that names one
/// of these types needs no more: the elements of its lists are looked up here. Thread-safe.
/// </remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(DocumentNumber))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Jurisdiction))]
[JsonSerializable(typeof(PolicyTask))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(UnitAssignment))]
[JsonSerializable(typeof(DocumentRule))]
[JsonSerializable(typeof(PolicyFile))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(TextSegment))]
[JsonSerializable(typeof(PlacedSpan))]
[JsonSerializable(typeof(ReadNote))]
[JsonSerializable(typeof(MetadataField))]
public sealed partial class PolicyFileJsonContext : JsonSerializerContext;
