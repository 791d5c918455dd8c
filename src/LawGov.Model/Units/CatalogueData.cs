using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>What the files of a catalogue say, checked and merged; never changed after it was read.</summary>
internal sealed class CatalogueData
{
    public static CatalogueData Empty { get; } = new();

    public string Edition { get; init; } = "";

    public OrderedDictionary<string, UnitBody> Bodies { get; init; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, UnitGroup> Groups { get; init; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, UnitAmbiguity> Ambiguities { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Words that may stand before the noun of a group: 各, 相关, 全区.</summary>
    public ValueList<string> GroupQualifiers { get; init; } = [];

    /// <summary>The places by which names are read.</summary>
    public Gazetteer Places { get; init; } = Gazetteer.Empty;
}
