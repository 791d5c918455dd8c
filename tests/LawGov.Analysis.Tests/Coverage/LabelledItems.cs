using System.Text.Json.Nodes;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Coverage;

/// <summary>What a reader found an item to implement.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Outline">Id of the outline.</param>
/// <param name="Id">The item.</param>
/// <param name="Start">Offset of the stretch of the source that the label speaks of.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Primary">The articles accepted as first; null for a local item.</param>
/// <param name="Also">Further articles that are no error.</param>
internal sealed record LabelledItem(string Document, string Outline, string Id, int Start, int End, IReadOnlyList<int?> Primary, IReadOnlyList<int?> Also)
{
    public bool IsLocal => Primary is [null];
}

/// <summary>Whether a document takes up a point, as a reader found.</summary>
internal sealed record LabelledPoint(string Document, string Outline, string Point, string Verdict);

/// <summary>A file of labels.</summary>
internal sealed record LabelledItems(IReadOnlyList<LabelledItem> Items, IReadOnlyList<LabelledPoint> Points)
{
    /// <summary>Labels made twice and independently; where the readers differ, both are accepted.</summary>
    public static LabelledItems Development { get; } = Read("matching-development.json");

    /// <summary>Labels of the other items of the same documents, made once; where a second reading is defensible, it is accepted.</summary>
    public static LabelledItems Remainder { get; } = Read("matching-remainder.json");

    private static LabelledItems Read(string name)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests", "LawGov.Analysis.Tests", "Data", name)))!;
        return new LabelledItems(
            [.. root["items"]!.AsArray().Select(i => new LabelledItem(
                (string)i!["doc"]!, (string)i["outline"]!, (string)i["id"]!, (int)i["start"]!, (int)i["end"]!, Numbers(i["primary"]!), Numbers(i["also"]!)))],
            [.. root["points"]!.AsArray().Select(p => new LabelledPoint((string)p!["doc"]!, (string)p["outline"]!, (string)p["point"]!, (string)p["verdict"]!))]);
    }

    private static List<int?> Numbers(JsonNode node) => [.. node.AsArray().Select(n => (int?)n)];
}
