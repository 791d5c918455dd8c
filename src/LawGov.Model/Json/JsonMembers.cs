using System.Text.Json;

namespace LawGov.Model.Json;

/// <summary>Reads members of JSON objects by hand, without the serializer.</summary>
/// <remarks>
/// For the files that every program reads as it starts: the serializer makes code for each type that a file contains first, which takes ten times as long as reading them.
/// A fault is a <see cref="JsonException"/> that begins with the name of the member; lists put the path before it: <c>bodies[3].kind is "Bureaus", …</c>
/// </remarks>
internal static class JsonMembers
{
    /// <summary>The members of an object.</summary>
    public static JsonElement.ObjectEnumerator Of(JsonElement json) => json.ValueKind == JsonValueKind.Object ? json.EnumerateObject() : throw IsNo("object", "The JSON");

    /// <summary>The value as a text; null when it is null.</summary>
    public static string? Text(this JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.String => member.Value.GetString(),
        JsonValueKind.Null => null,
        _ => throw IsNo("text", member.Name),
    };

    /// <summary>The value as a whole number; null when it is null.</summary>
    public static int? Number(this JsonProperty member)
    {
        if (member.Value.ValueKind == JsonValueKind.Null) return null;
        return member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var number) ? number : throw IsNo("whole number", member.Name);
    }

    /// <summary>The value as a number; null when it is null.</summary>
    public static decimal? Decimal(this JsonProperty member)
    {
        if (member.Value.ValueKind == JsonValueKind.Null) return null;
        return member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetDecimal(out var number) ? number : throw IsNo("number", member.Name);
    }

    /// <summary>The value as yes or no; null when it is null.</summary>
    public static bool? Flag(this JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => throw IsNo("true or false", member.Name),
    };

    /// <summary>The value as one of a closed choice, given by its name or its number; null when it is null.</summary>
    public static T? Choice<T>(this JsonProperty member)
        where T : struct, Enum => member.Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => (T)Enum.ToObject(typeof(T), member.Number()!),
            _ => ChoiceOf<T>(member.Text(), member.Name),
        };

    /// <summary>The name of the member itself as one of a closed choice.</summary>
    public static T NameAsChoice<T>(this JsonProperty member)
        where T : struct, Enum => ChoiceOf<T>(member.Name, member.Name);

    /// <summary>The value as a list of texts; null when it is null.</summary>
    public static List<string>? Texts(this JsonProperty member) =>
        List(member, JsonValueKind.String, "text", static element => element.GetString()!);

    /// <summary>The value as a list of objects; null when it is null.</summary>
    /// <param name="member">The member.</param>
    /// <param name="read">Reads one of them.</param>
    public static List<T>? Objects<T>(this JsonProperty member, Func<JsonElement, T> read)
        where T : class => List(member, JsonValueKind.Object, "object", read);

    /// <summary>The members of the value, which is an object.</summary>
    public static JsonElement.ObjectEnumerator Members(this JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Object ? member.Value.EnumerateObject() : throw IsNo("object", member.Name);

    /// <summary>What to throw for a member that nobody knows.</summary>
    public static JsonException Unknown(this JsonProperty member) => new($"{member.Name} is no member that is read.");

    private static List<T>? List<T>(JsonProperty member, JsonValueKind kind, string what, Func<JsonElement, T> read)
        where T : class
    {
        if (member.Value.ValueKind == JsonValueKind.Null) return null;
        if (member.Value.ValueKind != JsonValueKind.Array) throw IsNo("list", member.Name);
        var list = new List<T>(member.Value.GetArrayLength());
        foreach (var element in member.Value.EnumerateArray())
        {
            if (element.ValueKind != kind) throw IsNo(what, $"{member.Name}[{list.Count}]");
            try
            {
                list.Add(read(element));
            }
            catch (JsonException fault)
            {
                throw new JsonException($"{member.Name}[{list.Count}].{fault.Message}", fault);
            }
        }

        return list;
    }

    // Not the generic form of TryParse, which would be compiled for every choice as a program starts.
    private static T ChoiceOf<T>(string? name, string member)
        where T : struct, Enum => name is [var first, ..] && char.IsAsciiLetter(first) && Enum.TryParse(typeof(T), name, ignoreCase: true, out var choice)
            ? (T)choice
            : throw new JsonException($"{member} is \"{name}\", which is none of {typeof(T).Name}.");

    private static JsonException IsNo(string what, string member) => new($"{member} is no {what}.");
}
