using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>The catalogue as it stands in a JSON file; every member may be missing. See Data/units.schema.json.</summary>
internal sealed class CatalogueFile
{
    public string? SchemaVersion { get; set; }

    public string? Edition { get; set; }

    public List<BodyEntry>? Bodies { get; set; }

    public List<GroupEntry>? Groups { get; set; }

    public List<string>? GroupQualifiers { get; set; }

    public List<AmbiguityEntry>? Ambiguities { get; set; }

    public List<PlaceEntry>? Places { get; set; }

    internal sealed class BodyEntry
    {
        public string? Id { get; set; }

        public string? Name { get; set; }

        public UnitKind? Kind { get; set; }

        public string? System { get; set; }

        public List<LevelName>? Names { get; set; }

        public List<TitleEntry>? Titles { get; set; }

        public List<string>? Aliases { get; set; }

        public List<FormEntry>? Forms { get; set; }

        public int? Established { get; set; }

        public int? Dissolved { get; set; }

        public List<SuccessionEntry>? Successors { get; set; }

        public List<string>? Plates { get; set; }

        public List<string>? Hosts { get; set; }

        public List<string>? Combines { get; set; }

        public bool? Vertical { get; set; }

        public bool? NamedByBarePlace { get; set; }

        public Confidence? Confidence { get; set; }

        public string? Note { get; set; }
    }

    internal sealed class TitleEntry
    {
        public string? Title { get; set; }

        public AdministrativeLevel? Level { get; set; }

        public List<string>? Short { get; set; }
    }

    internal sealed class FormEntry
    {
        public string? Form { get; set; }

        public string? Title { get; set; }

        public bool Weak { get; set; }
    }

    internal sealed class SuccessionEntry
    {
        public string? Id { get; set; }

        public int Year { get; set; }

        public string? Basis { get; set; }
    }

    internal sealed class GroupEntry
    {
        public string? Id { get; set; }

        public string? Name { get; set; }

        public string? Members { get; set; }

        public bool RelevantOnly { get; set; }

        public string? WhenRelevant { get; set; }

        public List<string>? Phrases { get; set; }

        public List<string>? Nouns { get; set; }

        public List<string>? OpenNouns { get; set; }
    }

    internal sealed class AmbiguityEntry
    {
        public string? Alias { get; set; }

        public List<string>? Bodies { get; set; }

        public string? Prefer { get; set; }

        public int? Through { get; set; }

        public string? Before { get; set; }

        public string? After { get; set; }

        public string? BehindBarePlace { get; set; }

        public string? Rule { get; set; }
    }
}
