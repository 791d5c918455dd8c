using System.Text.Json.Serialization;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Archives;
using LawGov.Readers.Merging;

[assembly: LawGov.Model.PublishedJsonContext(typeof(LawGov.Readers.Serialization.ReadersJsonContext))]

namespace LawGov.Readers.Serialization;

/// <summary>Metadata for <see cref="System.Text.Json"/> of what reading files gives, made when the library is built: for trimmed and native programs.</summary>
/// <remarks>
/// Members in camelCase, enumerations by name; a member that is missing, or null where it may not be, is refused. A context of an application's own that names one
/// of these types needs no more: the elements of its lists are looked up here. Thread-safe.
/// </remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ArchivedDocument))]
[JsonSerializable(typeof(MergedDocument))]
[JsonSerializable(typeof(MetadataField))]
[JsonSerializable(typeof(PlacedSpan))]
[JsonSerializable(typeof(ReadDocument))]
[JsonSerializable(typeof(ReadMetadata))]
[JsonSerializable(typeof(ReadNote))]
[JsonSerializable(typeof(ReadResult))]
[JsonSerializable(typeof(SourcePlace))]
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
[JsonSerializable(typeof(Diagnostic))]
public sealed partial class ReadersJsonContext : JsonSerializerContext;
