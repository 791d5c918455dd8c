using System.Text.Json.Nodes;

namespace LawGov.Fitting;

/// <summary>What a reader found an item to implement.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Outline">Id of the outline.</param>
/// <param name="Id">The item.</param>
/// <param name="Start">Offset of the stretch of the source that the label speaks of.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Primary">The articles accepted as first; null for a local item.</param>
/// <param name="Also">Further articles that are no error.</param>
public sealed record LabelledItem(string Document, string Outline, string Id, int Start, int End, IReadOnlyList<int?> Primary, IReadOnlyList<int?> Also)
{
    /// <summary>Whether it has no counterpart.</summary>
    public bool IsLocal => Primary is [null];

    /// <summary>Whether "none" is an answer a reader accepts.</summary>
    public bool MayBeLocal => Primary.Contains(null);
}

/// <summary>Whether a document takes up a point, as a reader found.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Outline">Id of the outline.</param>
/// <param name="Point">Id of the point.</param>
/// <param name="Verdict"><c>yes</c>, <c>no</c> or <c>partial</c>.</param>
public sealed record LabelledPoint(string Document, string Outline, string Point, string Verdict);

/// <summary>A file of labels: <c>{ "items": [...], "points": [...] }</c>.</summary>
/// <param name="Items">Labels of items.</param>
/// <param name="Points">Labels of points; may be empty.</param>
public sealed record LabelledItems(IReadOnlyList<LabelledItem> Items, IReadOnlyList<LabelledPoint> Points)
{
    /// <summary>Reads a file.</summary>
    public static LabelledItems Read(string path)
    {
        var root = JsonNode.Parse(File.ReadAllText(path))!;
        return new LabelledItems(
            [.. root["items"]!.AsArray().Select(i => new LabelledItem(
                (string)i!["doc"]!, (string)i["outline"]!, (string)i["id"]!, (int)i["start"]!, (int)i["end"]!, Numbers(i["primary"]!), Numbers(i["also"]!)))],
            [.. root["points"]!.AsArray().Select(p => new LabelledPoint((string)p!["doc"]!, (string)p["outline"]!, (string)p["point"]!, (string)p["verdict"]!))]);
    }

    private static List<int?> Numbers(JsonNode node) => [.. node.AsArray().Select(n => (int?)n)];
}
