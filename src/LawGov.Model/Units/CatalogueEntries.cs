namespace LawGov.Model.Units;

/// <summary>Turns entries of a catalogue file into the types of the catalogue, on top of what is known under the same id.</summary>
internal static class CatalogueEntries
{
    public static UnitBody Body(UnitBody? known, CatalogueFile.BodyEntry entry) => new()
    {
        Id = entry.Id!,
        Name = entry.Name ?? known?.Name ?? entry.Id!,
        Kind = entry.Kind ?? known?.Kind ?? UnitKind.Other,
        System = entry.System ?? known?.System ?? "",
        Names = entry.Names?.ToValueList() ?? known?.Names ?? [],
        Titles = Titles(known?.Titles ?? [], entry.Titles ?? []),
        Aliases = (known?.Aliases ?? []).Concat((entry.Aliases ?? []).SelectMany(BraceExpansion.Expand)).Distinct(StringComparer.Ordinal).ToValueList(),
        Forms = (known?.Forms ?? []).Concat((entry.Forms ?? []).SelectMany(Forms)).Distinct().ToValueList(),
        Established = entry.Established ?? known?.Established,
        Dissolved = entry.Dissolved ?? known?.Dissolved,
        Successors = entry.Successors?.Select(s => new UnitSuccession(s.Id ?? "", s.Year, s.Basis ?? "")).ToValueList() ?? known?.Successors ?? [],
        Plates = entry.Plates?.ToValueList() ?? known?.Plates ?? [],
        Hosts = entry.Hosts?.ToValueList() ?? known?.Hosts ?? [],
        Combines = entry.Combines?.ToValueList() ?? known?.Combines ?? [],
        IsVertical = entry.Vertical ?? known?.IsVertical ?? false,
        IsNamedByBarePlace = entry.NamedByBarePlace ?? known?.IsNamedByBarePlace ?? false,
        Confidence = entry.Confidence ?? known?.Confidence ?? Confidence.High,
        Note = entry.Note ?? known?.Note,
    };

    public static UnitGroup Group(UnitGroup? known, CatalogueFile.GroupEntry entry) => new()
    {
        Id = entry.Id!,
        Name = entry.Name ?? known?.Name ?? entry.Id!,
        Members = entry.Members ?? known?.Members ?? "",
        IsRelevantOnly = entry.RelevantOnly || (known?.IsRelevantOnly ?? false),
        WhenRelevantId = entry.WhenRelevant ?? known?.WhenRelevantId,
        Phrases = Joined(known?.Phrases, entry.Phrases),
        Nouns = Joined(known?.Nouns, entry.Nouns),
        OpenNouns = Joined(known?.OpenNouns, entry.OpenNouns),
    };

    public static UnitAmbiguity Ambiguity(CatalogueFile.AmbiguityEntry entry) => new()
    {
        Alias = entry.Alias ?? throw new InvalidDataException("In the catalogue, an ambiguity has no alias."),
        BodyIds = (entry.Bodies ?? []).ToValueList(),
        Preferred = entry.Prefer ?? entry.Bodies?.FirstOrDefault() ?? "",
        Through = entry.Through,
        Before = entry.Before,
        After = entry.After,
        BehindBarePlace = entry.BehindBarePlace,
        Rule = entry.Rule ?? "",
    };

    /// <summary>Takes the names of <paramref name="owner"/> away from the other bodies, unless they are declared as shared.</summary>
    public static void TakeNames(OrderedDictionary<string, UnitBody> bodies, UnitBody owner, HashSet<string> shared)
    {
        var taken = UnitNames.Of(owner).Where(n => !shared.Contains(n)).ToHashSet(StringComparer.Ordinal);
        foreach (var id in bodies.Keys.ToArray())
        {
            var body = bodies[id];
            if (id == owner.Id || !UnitNames.Of(body).Any(taken.Contains)) continue;
            bodies[id] = body with
            {
                Aliases = body.Aliases.Where(a => !taken.Contains(a)).ToValueList(),
                Titles = body.Titles
                    .Where(t => !taken.Contains(t.Name))
                    .Select(t => t with { ShortForms = t.ShortForms.Where(s => !taken.Contains(s)).ToValueList() })
                    .ToValueList(),
            };
        }
    }

    private static IEnumerable<UnitForm> Forms(CatalogueFile.FormEntry entry) =>
        BraceExpansion.Expand(entry.Form ?? "").Select(pattern => new UnitForm(pattern, entry.Title, entry.Weak));

    private static ValueList<UnitTitle> Titles(ValueList<UnitTitle> known, List<CatalogueFile.TitleEntry> entries)
    {
        var titles = new OrderedDictionary<string, UnitTitle>(StringComparer.Ordinal);
        foreach (var title in known) titles[title.Name] = title;
        foreach (var entry in entries)
        {
            var name = entry.Title ?? throw new InvalidDataException("In the catalogue, a title has no text.");
            var before = titles.GetValueOrDefault(name);
            var shorts = (before?.ShortForms ?? []).Concat((entry.Short ?? []).SelectMany(BraceExpansion.Expand)).Distinct(StringComparer.Ordinal).ToValueList();
            titles[name] = new UnitTitle(name, entry.Level ?? before?.Level, shorts);
        }
        return titles.Values.ToValueList();
    }

    private static ValueList<string> Joined(ValueList<string>? known, List<string>? added) =>
        (known ?? []).Concat((added ?? []).SelectMany(BraceExpansion.Expand)).Distinct(StringComparer.Ordinal).ToValueList();
}
