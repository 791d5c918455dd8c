using System.Text.Json;
using LawGov.Model.Json;
using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>Reads catalogue files, merges them into what is known, and refuses what does not fit together.</summary>
internal static class CatalogueReader
{
    private const string Resources = "LawGov.Model.Units.Data.";

    public static UnitCatalogue ReadBuiltIn()
    {
        var data = new CatalogueData { Places = Gazetteer.Default };
        foreach (var file in new[] { "bodies.json", "groups.json" })
        {
            using var stream = typeof(CatalogueReader).Assembly.GetManifestResourceStream(Resources + file)
                ?? throw new InvalidOperationException($"The library was built without {file}.");
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            data = Merge(data, Parse(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        }
        return Check(data);
    }

    public static UnitCatalogue Read(CatalogueData known, ReadOnlySpan<byte> utf8Json) => Check(Merge(known, Parse(utf8Json)));

    private static UnitCatalogue Check(CatalogueData data)
    {
        var faults = CatalogueChecks.Faults(data).ToArray();
        if (faults.Length > 0) throw new InvalidDataException("The catalogue does not fit together: " + string.Join(" ", faults));
        return new UnitCatalogue(data);
    }

    private static CatalogueFile Parse(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            JsonGuard.Check(utf8Json);
            return JsonSerializer.Deserialize(utf8Json, CatalogueJsonContext.Default.CatalogueFile)
                ?? throw new InvalidDataException("The catalogue is empty.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"The catalogue is no JSON of the expected form: {error.Message}", error);
        }
    }

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
