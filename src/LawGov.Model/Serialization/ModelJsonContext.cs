using System.Text.Json.Serialization;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Texts;
using LawGov.Model.Units;
using LawGov.Model.Validation;

[assembly: LawGov.Model.PublishedJsonContext(typeof(LawGov.Model.Serialization.ModelJsonContext))]

namespace LawGov.Model.Serialization;

/// <summary>Metadata for <see cref="System.Text.Json"/> of every type of the model, made when the library is built: for trimmed and native programs.</summary>
/// <remarks>
/// Members in camelCase, enumerations by name; a member that is missing, or null where it may not be, is refused. A context of an application's own that names one
/// of these types needs no more: the elements of its lists are looked up here. Thread-safe.
/// </remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(DiagnosticDescriptor))]
[JsonSerializable(typeof(DocumentNumber))]
[JsonSerializable(typeof(DocumentPath))]
[JsonSerializable(typeof(DocumentRule))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Jurisdiction))]
[JsonSerializable(typeof(MonthDay))]
[JsonSerializable(typeof(ParseResult))]
[JsonSerializable(typeof(Period))]
[JsonSerializable(typeof(PolicyDocument))]
[JsonSerializable(typeof(PolicyTask))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(SourceSpan))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(TextOrigin))]
[JsonSerializable(typeof(TextSegment))]
[JsonSerializable(typeof(UnitAmbiguity))]
[JsonSerializable(typeof(UnitAssignment))]
[JsonSerializable(typeof(UnitContext))]
[JsonSerializable(typeof(UnitForm))]
[JsonSerializable(typeof(UnitGroup))]
[JsonSerializable(typeof(UnitReference))]
[JsonSerializable(typeof(UnitSuccession))]
[JsonSerializable(typeof(UnitSuggestion))]
[JsonSerializable(typeof(UnitTitle))]
[JsonSerializable(typeof(ValidationFinding))]
[JsonSerializable(typeof(ValueList<PolicyDocument>))]
[JsonSerializable(typeof(ValueList<ValidationFinding>))]
public sealed partial class ModelJsonContext : JsonSerializerContext;
