using System.Text.Json;
using LawGov.Model.Json;
using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>Reads catalogue files, merges them into what is known, and refuses what does not fit together.</summary>
internal static class CatalogueReader
{
    private const string Resources = "LawGov.Model.Units.Data.";

    public static CatalogueData ReadBuiltIn()
    {
        var data = new CatalogueData { Places = Gazetteer.Default };
        foreach (var file in new[] { "bodies.json", "groups.json" })
        {
            using var stream = typeof(CatalogueReader).Assembly.GetManifestResourceStream(Resources + file)
                ?? throw new InvalidOperationException($"The library was built without {file}.");
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            data = Merge(data, Parse(memory.ToArray()));
        }

        // The tests check what is built in; to do it again at each start would cost as much as reading it.
        return data;
    }

    public static CatalogueData Read(CatalogueData known, ReadOnlyMemory<byte> utf8Json)
    {
        var data = Merge(known, Checked(utf8Json));
        var faults = CatalogueChecks.Faults(data).ToArray();
        if (faults.Length > 0) throw new InvalidDataException("The catalogue does not fit together: " + string.Join(" ", faults));
        return data;
    }

    private static CatalogueFile Checked(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            JsonGuard.Check(utf8Json.Span);
            return Parse(utf8Json);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"The catalogue is no JSON of the expected form: {error.Message}", error);
        }
    }

    private static CatalogueFile Parse(ReadOnlyMemory<byte> utf8Json) => CatalogueFileReader.Read(utf8Json) ?? throw new InvalidDataException("The catalogue is empty.");

    private static CatalogueData Merge(CatalogueData known, CatalogueFile file)
    {
        var bodies = new OrderedDictionary<string, UnitBody>(known.Bodies, StringComparer.Ordinal);
        var groups = new OrderedDictionary<string, UnitGroup>(known.Groups, StringComparer.Ordinal);
        var ambiguities = new OrderedDictionary<string, UnitAmbiguity>(known.Ambiguities, StringComparer.Ordinal);
        var shared = (file.Ambiguities ?? []).Select(a => a.Alias ?? "").Concat(ambiguities.Keys).ToHashSet(StringComparer.Ordinal);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in file.Bodies ?? [])
        {
            var id = Required(entry.Id, "a body", "id");
            if (!seen.Add(id)) throw new InvalidDataException($"The body \"{id}\" stands twice in one file.");
            var body = CatalogueEntries.Body(bodies.GetValueOrDefault(id), entry);
            if (known.Bodies.Count > 0) CatalogueEntries.TakeNames(bodies, body, shared);
            bodies[id] = body;
        }
        foreach (var entry in file.Groups ?? [])
        {
            var id = Required(entry.Id, "a group", "id");
            groups[id] = CatalogueEntries.Group(groups.GetValueOrDefault(id), entry);
        }
        foreach (var entry in file.Ambiguities ?? [])
        {
            var ambiguity = CatalogueEntries.Ambiguity(entry);
            ambiguities[ambiguity.Alias] = ambiguity;
        }
        return new CatalogueData
        {
            Edition = file.Edition ?? known.Edition,
            Bodies = bodies,
            Groups = groups,
            Ambiguities = ambiguities,
            GroupQualifiers = known.GroupQualifiers.Concat(file.GroupQualifiers ?? []).Distinct(StringComparer.Ordinal).ToValueList(),
            Places = known.Places.Extend(file.Places ?? []),
        };
    }

    private static string Required(string? value, string what, string member) =>
        string.IsNullOrWhiteSpace(value) ? throw new InvalidDataException($"In the catalogue, {what} has no {member}.") : value;
}
