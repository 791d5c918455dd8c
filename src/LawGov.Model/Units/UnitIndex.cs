using System.Collections.Frozen;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Units;

/// <summary>The tables in which names are looked up, made once from a catalogue.</summary>
internal sealed class UnitIndex
{
    private readonly FrozenDictionary<string, UnitTarget>.AlternateLookup<ReadOnlySpan<char>> _targets;

    /// <summary>Names are looked for behind places of every length, and most of what stands there begins as no name does.</summary>
    private readonly StartSieve _starts;

    public UnitIndex(UnitCatalogue catalogue)
    {
        Catalogue = catalogue;
        Places = new PlaceReader(catalogue.Data.Places);
        Groups = new GroupTable(catalogue);
        Forms = new FormTable(catalogue);
        JointBureaus = new JointBureaus(catalogue);
        var targets = Targets(catalogue);
        Names = targets;
        _targets = targets.GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = new StartSieve(targets.Keys);
    }

    public UnitCatalogue Catalogue { get; }

    public PlaceReader Places { get; }

    public GroupTable Groups { get; }

    public FormTable Forms { get; }

    public JointBureaus JointBureaus { get; }

    public FrozenDictionary<string, UnitTarget> Names { get; }

    public bool TryFind(ReadOnlySpan<char> name, out UnitTarget target)
    {
        target = null!;
        return _starts.MayContain(name) && _targets.TryGetValue(name, out target!);
    }

    /// <summary>In a document of the centre 能源局 is 国家能源局, 发展研究中心 is 国务院发展研究中心, and 发展改革委 is 国家发展和改革委员会.</summary>
    private static string? CentralName(UnitBody body, string? title, AdministrativeLevel? level)
    {
        if (title is null) return body.UsualName(AdministrativeLevel.National);
        if (level == AdministrativeLevel.National) return title;
        foreach (var central in body.Titles)
            if (central.Level == AdministrativeLevel.National && central.Name.EndsWith(title, StringComparison.Ordinal)) return central.Name;
        return body.Names.Any(n => n.Name == title) ? body.UsualName(AdministrativeLevel.National) : null;
    }

    private static FrozenDictionary<string, UnitTarget> Targets(UnitCatalogue catalogue)
    {
        var all = new Dictionary<string, List<UnitTarget>>(StringComparer.Ordinal);
        foreach (var body in catalogue.Bodies)
        {
            var own = new Dictionary<string, UnitTarget>(StringComparer.Ordinal);
            void Add(string name, string? title, AdministrativeLevel? level)
            {
                foreach (var key in UnitNames.WithHosts(name)) own.TryAdd(key, new UnitTarget(body, title, level) { CentralName = CentralName(body, title, level) });
            }
            foreach (var title in body.Titles) Add(title.Name, title.Name, title.Level);
            foreach (var title in body.Titles)
                foreach (var name in title.ShortForms) Add(name, title.Name, title.Level);
            foreach (var name in body.Aliases) Add(name, null, null);
            foreach (var (name, target) in own)
            {
                if (!all.TryGetValue(name, out var list)) all[name] = list = [];
                list.Add(target);
            }
        }
        return all.ToFrozenDictionary(
            p => p.Key,
            p => p.Value.Count == 1 ? p.Value[0] : p.Value[0] with { Ambiguity = catalogue.Data.Ambiguities[p.Key], Alternatives = [.. p.Value] },
            StringComparer.Ordinal);
    }
}
