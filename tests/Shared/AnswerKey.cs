using System.Text;
using System.Text.Json;

namespace LawGov.Tests.Shared;

/// <summary>
/// A hand-made answer key of one seed: what a careful reader finds in it. Text is compared in a flat form: widths folded,
/// white space and Markdown stars removed.
/// </summary>
internal sealed class AnswerKey
{
    private const string Wide = "（(）)，,：:；;—-–-－-“\"”\"‘'’'";

    private AnswerKey(JsonElement root) => Root = root;

    public JsonElement Root { get; }

    public JsonElement Metadata => Root.GetProperty("metadata");

    public IEnumerable<JsonElement> Tasks => Root.GetProperty("tasks").EnumerateArray();

    public static AnswerKey Of(string seed) =>
        new(JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "LawGov.Model.Tests", "Data", "structure", seed + ".json"))).RootElement);

    public static string Flat(string? text)
    {
        var flat = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsWhiteSpace(c) || c == '*') continue;
            var at = Wide.IndexOf(c, StringComparison.Ordinal);
            flat.Append(at >= 0 && at % 2 == 0 ? Wide[at + 1] : c);
        }

        return flat.ToString();
    }

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}
