using System.Text.Json;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>
/// Reads rosters: <c>{"name": "…", "place": "上海市浦东新区", "isExample": false, "groups": [{"group": "subdistricts-and-towns", "members": ["…"]}]}</c>.
/// Thread-safe.
/// </summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// UnitRoster roster = UnitRosterJson.Read(File.ReadAllText("roster.json"));
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document, new WorkloadOptions { Roster = roster });
/// </code>
/// </example>
public static class UnitRosterJson
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a roster.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidDataException">The text is no JSON, or no roster; the message says what is missing.</exception>
    public static UnitRoster Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Parse(JsonGuard.Checked(json));
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"The roster is no JSON: {error.Message}", error);
        }
    }

    /// <summary>Reads a roster from UTF-8; the stream is read to its end and left open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="InvalidDataException">The text is no JSON, or no roster; the message says what is missing.</exception>
    public static UnitRoster Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        try
        {
            using var memory = new MemoryStream();
            utf8Json.CopyTo(memory);
            var bytes = memory.ToArray();
            JsonGuard.Check(bytes);
            return Parse(bytes);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"The roster is no JSON: {error.Message}", error);
        }
    }

    private static UnitRoster Parse(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8, Lenient);
        return Roster(document.RootElement);
    }

    private static UnitRoster Roster(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new InvalidDataException("The roster is no JSON object.");
        var groups = new List<RosterGroup>();
        foreach (var group in Array(root, "groups"))
        {
            var members = Array(group, "members").Select(m => Text(m, "a member")).ToValueList();
            if (members.Distinct(StringComparer.Ordinal).Count() != members.Count) throw new InvalidDataException($"The roster names a member of \"{Required(group, "group")}\" twice.");
            groups.Add(new(Required(group, "group"), members));
        }
        if (groups.DistinctBy(g => g.GroupId, StringComparer.Ordinal).Count() != groups.Count) throw new InvalidDataException("The roster has a group twice.");
        return new()
        {
            Name = Required(root, "name"),
            Place = Required(root, "place"),
            IsExample = root.TryGetProperty("isExample", out var example) && example.ValueKind == JsonValueKind.True,
            Groups = groups.ToValueList(),
        };
    }

    private static IEnumerable<JsonElement> Array(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : throw new InvalidDataException($"The roster has no list \"{name}\".");

    private static string Required(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? Text(value, $"\"{name}\"") : throw new InvalidDataException($"The roster has no \"{name}\".");

    private static string Text(JsonElement value, string what) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : throw new InvalidDataException($"In the roster, {what} is no text.");
}
