using System.Text.Json;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Units;

/// <summary>The schema names every member that the files use, and every member the reader knows.</summary>
public sealed class CatalogueSchemaTests
{
    private static readonly string Folder = Repository.PathOf("src", "LawGov.Model", "Units", "Data");

    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "units.schema.json"))).RootElement;

    private static string[] Members(string definition) => [.. Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").EnumerateObject().Select(p => p.Name)];

    [Theory]
    [InlineData("bodies.json", "bodies", "body")]
    [InlineData("bodies.json", "ambiguities", "ambiguity")]
    [InlineData("groups.json", "groups", "group")]
    [InlineData("../../Places/Data/places.json", "places", "place")]
    public void The_files_use_only_members_of_the_schema(string file, string list, string definition)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        json.RootElement.GetProperty("schemaVersion").GetString().ShouldBe(Schema.GetProperty("properties").GetProperty("schemaVersion").GetProperty("const").GetString());
        var used = json.RootElement.GetProperty(list).EnumerateArray().SelectMany(e => e.EnumerateObject()).Select(p => p.Name).Distinct();
        used.ShouldBeSubsetOf(Members(definition));
    }

    [Theory]
    [InlineData("body", "Units.CatalogueFile+BodyEntry")]
    [InlineData("group", "Units.CatalogueFile+GroupEntry")]
    [InlineData("ambiguity", "Units.CatalogueFile+AmbiguityEntry")]
    [InlineData("place", "Places.PlaceEntry")]
    public void The_schema_and_the_reader_know_the_same_members(string definition, string type) =>
        Members(definition).ShouldBe(
            Type.GetType($"LawGov.Model.{type}, LawGov.Model")!.GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)),
            ignoreOrder: true);
}
