using System.Text.Json;

namespace LawGov.Model;

/// <summary>Two numbers as a JSON object, its members named by the options' policy; other members are passed over.</summary>
internal static class JsonPair
{
    /// <exception cref="JsonException">No object, a member that is missing, or one that is no whole number.</exception>
    public static (int First, int Second) Read(ref Utf8JsonReader reader, JsonSerializerOptions options, string first, string second)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        (first, second) = (NameIn(options, first), NameIn(options, second));
        var comparison = options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int? a = null, b = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString();
            reader.Read();
            if (string.Equals(member, first, comparison)) a = Number(ref reader, first);
            else if (string.Equals(member, second, comparison)) b = Number(ref reader, second);
            else reader.Skip();
        }

        return (a ?? throw new JsonException($"The member {first} is missing."), b ?? throw new JsonException($"The member {second} is missing."));
    }

    public static void Write(Utf8JsonWriter writer, JsonSerializerOptions options, string first, int a, string second, int b)
    {
        writer.WriteStartObject();
        writer.WriteNumber(NameIn(options, first), a);
        writer.WriteNumber(NameIn(options, second), b);
        writer.WriteEndObject();
    }

    private static string NameIn(JsonSerializerOptions options, string name) => options.PropertyNamingPolicy?.ConvertName(name) ?? name;

    private static int Number(ref Utf8JsonReader reader, string member) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw new JsonException($"The member {member} is no whole number.");
}
