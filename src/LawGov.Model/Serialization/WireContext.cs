using System.Text.Json.Serialization;

namespace LawGov.Model.Serialization;

/// <summary>Source-generated JSON metadata: no reflection, so that trimmed and native hosts can use it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WireDocument))]
[JsonSerializable(typeof(WireDocument[]))]
internal sealed partial class WireContext : JsonSerializerContext;
