using System.Text.Json;
using LawGov.Model.Json;
using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>Reads <see cref="CatalogueFile"/> from JSON; a member that the file does not know is refused.</summary>
internal static class CatalogueFileReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a file; null when the JSON is null.</summary>
    /// <exception cref="JsonException">The JSON is none, or not of this form; the message names the path.</exception>
    public static CatalogueFile? Read(ReadOnlyMemory<byte> utf8Json)
    {
        using var json = JsonDocument.Parse(utf8Json, Lenient);
        return json.RootElement.ValueKind == JsonValueKind.Null ? null : File(json.RootElement);
    }

    private static CatalogueFile File(JsonElement json)
    {
        var file = new CatalogueFile();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "schemaVersion": file.SchemaVersion = member.Text(); break;
                case "edition": file.Edition = member.Text(); break;
                case "bodies": file.Bodies = member.Objects(Body); break;
                case "groups": file.Groups = member.Objects(Group); break;
                case "groupQualifiers": file.GroupQualifiers = member.Texts(); break;
                case "ambiguities": file.Ambiguities = member.Objects(Ambiguity); break;
                case "places": file.Places = member.Objects(PlaceFileReader.Place); break;
                default: throw member.Unknown();
            }
        }

        return file;
    }

    private static CatalogueFile.BodyEntry Body(JsonElement json)
    {
        var body = new CatalogueFile.BodyEntry();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "id": body.Id = member.Text(); break;
                case "name": body.Name = member.Text(); break;
                case "kind": body.Kind = member.Choice<UnitKind>(); break;
                case "system": body.System = member.Text(); break;
                case "names": body.Names = Names(member); break;
                case "titles": body.Titles = member.Objects(Title); break;
                case "aliases": body.Aliases = member.Texts(); break;
                case "forms": body.Forms = member.Objects(Form); break;
                case "established": body.Established = member.Number(); break;
                case "dissolved": body.Dissolved = member.Number(); break;
                case "successors": body.Successors = member.Objects(Succession); break;
                case "plates": body.Plates = member.Texts(); break;
                case "hosts": body.Hosts = member.Texts(); break;
                case "combines": body.Combines = member.Texts(); break;
                case "vertical": body.Vertical = member.Flag(); break;
                case "namedByBarePlace": body.NamedByBarePlace = member.Flag(); break;
                case "confidence": body.Confidence = member.Choice<Confidence>(); break;
                case "note": body.Note = member.Text(); break;
                default: throw member.Unknown();
            }
        }

        return body;
    }

    private static List<LevelName> Names(JsonProperty names)
    {
        var list = new List<LevelName>();
        foreach (var member in names.Members()) list.Add(new LevelName(member.NameAsChoice<AdministrativeLevel>(), member.Text() ?? ""));
        return list;
    }

    private static CatalogueFile.TitleEntry Title(JsonElement json)
    {
        var title = new CatalogueFile.TitleEntry();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "title": title.Title = member.Text(); break;
                case "level": title.Level = member.Choice<AdministrativeLevel>(); break;
                case "short": title.Short = member.Texts(); break;
                default: throw member.Unknown();
            }
        }

        return title;
    }

    private static CatalogueFile.FormEntry Form(JsonElement json)
    {
        var form = new CatalogueFile.FormEntry();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "form": form.Form = member.Text(); break;
                case "title": form.Title = member.Text(); break;
                case "weak": form.Weak = member.Flag() ?? false; break;
                default: throw member.Unknown();
            }
        }

        return form;
    }

    private static CatalogueFile.SuccessionEntry Succession(JsonElement json)
    {
        var succession = new CatalogueFile.SuccessionEntry();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "id": succession.Id = member.Text(); break;
                case "year": succession.Year = member.Number() ?? 0; break;
                case "basis": succession.Basis = member.Text(); break;
                default: throw member.Unknown();
            }
        }

        return succession;
    }

    private static CatalogueFile.GroupEntry Group(JsonElement json)
    {
        var group = new CatalogueFile.GroupEntry();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "id": group.Id = member.Text(); break;
                case "name": group.Name = member.Text(); break;
                case "members": group.Members = member.Text(); break;
                case "relevantOnly": group.RelevantOnly = member.Flag() ?? false; break;
                case "whenRelevant": group.WhenRelevant = member.Text(); break;
                case "phrases": group.Phrases = member.Texts(); break;
                case "nouns": group.Nouns = member.Texts(); break;
                case "openNouns": group.OpenNouns = member.Texts(); break;
                default: throw member.Unknown();
            }
        }

        return group;
    }

    private static CatalogueFile.AmbiguityEntry Ambiguity(JsonElement json)
    {
        var ambiguity = new CatalogueFile.AmbiguityEntry();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "alias": ambiguity.Alias = member.Text(); break;
                case "bodies": ambiguity.Bodies = member.Texts(); break;
                case "prefer": ambiguity.Prefer = member.Text(); break;
                case "through": ambiguity.Through = member.Number(); break;
                case "before": ambiguity.Before = member.Text(); break;
                case "after": ambiguity.After = member.Text(); break;
                case "behindBarePlace": ambiguity.BehindBarePlace = member.Text(); break;
                case "rule": ambiguity.Rule = member.Text(); break;
                default: throw member.Unknown();
            }
        }

        return ambiguity;
    }
}
