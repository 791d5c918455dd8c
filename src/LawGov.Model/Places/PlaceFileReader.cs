using System.Text.Json;
using LawGov.Model.Json;

namespace LawGov.Model.Places;

/// <summary>Reads places from JSON.</summary>
internal static class PlaceFileReader
{
    /// <summary>Reads the built-in file of places.</summary>
    /// <exception cref="JsonException">The JSON is none, or not of this form; the message names the path.</exception>
    public static List<PlaceEntry> Read(ReadOnlyMemory<byte> utf8Json)
    {
        using var json = JsonDocument.Parse(utf8Json);
        List<PlaceEntry>? places = null;
        foreach (var member in JsonMembers.Of(json.RootElement))
        {
            switch (member.Name)
            {
                case "schemaVersion": break;
                case "places": places = member.Objects(Place); break;
                default: throw member.Unknown();
            }
        }

        return places ?? [];
    }

    /// <summary>Reads one place.</summary>
    public static PlaceEntry Place(JsonElement json)
    {
        var place = new PlaceEntry();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "name": place.Name = member.Text(); break;
                case "short": place.Short = member.Text(); break;
                case "level": place.Level = member.Choice<AdministrativeLevel>() ?? default; break;
                case "abbreviation": place.Abbreviation = member.Text(); break;
                case "code": place.Code = member.Text(); break;
                case "codes": place.Codes = member.Texts(); break;
                case "children": place.Children = member.Texts(); break;
                default: throw member.Unknown();
            }
        }

        return place;
    }
}
