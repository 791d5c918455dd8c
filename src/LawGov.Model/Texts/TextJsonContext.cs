using System.Text.Json.Serialization;

namespace LawGov.Model.Texts;

/// <summary>Reads the files of a <see cref="TextCatalogue"/>.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TextJsonContext : JsonSerializerContext;
