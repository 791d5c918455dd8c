using System.Collections.Frozen;
using LawGov.Model.Writing;

namespace LawGov.Model.Places;

/// <summary>The places that are known by name: provinces, prefectures and the districts of the municipalities.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Gazetteer
{
    private const string Resource = "LawGov.Model.Places.Data.places.json";

    private static readonly Lazy<Gazetteer> BuiltIn = new(ReadBuiltIn);

    private readonly OrderedDictionary<string, KnownPlace> _places;
    private readonly FrozenDictionary<string, KnownPlace>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly FrozenDictionary<string, KnownPlace>.AlternateLookup<ReadOnlySpan<char>> _byShortName;
    private readonly StartSieve _starts;
    private readonly StartSieve _shortStarts;

    private readonly Dictionary<char, KnownPlace> _byCharacter = [];

    private Gazetteer(OrderedDictionary<string, KnownPlace> places)
    {
        _places = places;
        var byName = new Dictionary<string, KnownPlace>(StringComparer.Ordinal);
        var byShortName = new Dictionary<string, KnownPlace>(StringComparer.Ordinal);
        foreach (var place in places.Values)
        {
            byName.TryAdd(place.FullName, place);
            byName.TryAdd(place.Name, place);
            // The higher place keeps a shared short name: 吉林 is the province.
            if (place.ShortName is { } shortName && place.Level <= AdministrativeLevel.Prefecture && !byShortName.TryAdd(shortName, place)
                && place.Level < byShortName[shortName].Level)
                byShortName[shortName] = place;
            foreach (var character in place.Characters) _byCharacter.TryAdd(character, place);
        }
        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _byShortName = byShortName.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = new StartSieve(byName.Keys);
        _shortStarts = new StartSieve(byShortName.Keys);
    }

    /// <summary>A gazetteer without places.</summary>
    public static Gazetteer Empty { get; } = new(new(StringComparer.Ordinal));

    /// <summary>The built-in edition.</summary>
    public static Gazetteer Default => BuiltIn.Value;

    /// <summary>All places, each behind the one above it.</summary>
    public IEnumerable<KnownPlace> All => _places.Values;

    /// <summary>This gazetteer with more places; a place of the same full name is replaced.</summary>
    /// <exception cref="InvalidDataException">An entry has no name, or not a code for each place below it.</exception>
    public Gazetteer Extend(IReadOnlyList<PlaceEntry> entries)
    {
        if (entries.Count == 0) return this;
        var places = new OrderedDictionary<string, KnownPlace>(_places, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var name = entry.Name ?? throw new InvalidDataException("In the catalogue, a place has no name.");
            var place = new KnownPlace(name, entry.Short, entry.Level, null, CodeOf(entry.Code, "")) { Characters = entry.Abbreviation ?? "" };
            places[place.FullName] = place;
            var children = entry.Children ?? [];
            if (entry.Codes is { } codes && codes.Count != children.Count) throw new InvalidDataException($"In the catalogue, {name} has {children.Count} places below it and {codes.Count} codes.");
            for (var i = 0; i < children.Count; i++)
            {
                var parts = children[i].Split('=');
                var shortName = parts.Length > 1 ? parts[1] : parts[0].Length > 2 ? PlaceWords.WithoutSuffix(parts[0]) : null;
                var child = new KnownPlace(parts[0], shortName, ChildLevel(entry.Level, parts[0]), place, entry.Codes is null ? null : CodeOf(entry.Code, entry.Codes[i]));
                places[child.FullName] = child;
            }
        }
        return new(places);
    }

    /// <summary>Finds a place by its own name or its name with the superior places in front.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out KnownPlace place)
    {
        place = null!;
        return _starts.MayContain(name) && _byName.TryGetValue(name, out place!);
    }

    /// <summary>Finds a province or prefecture by its name without level word: 上海, 通辽.</summary>
    public bool TryFindShort(ReadOnlySpan<char> shortName, out KnownPlace place)
    {
        place = null!;
        return _shortStarts.MayContain(shortName) && _byShortName.TryGetValue(shortName, out place!);
    }

    /// <summary>Finds a province by its one-character name, with which the numbers of its documents begin: 鄂 is 湖北省.</summary>
    public bool TryFindByCharacter(char character, out KnownPlace place) => _byCharacter.TryGetValue(character, out place!);

    /// <summary>Digits of a division code (GB/T 2260).</summary>
    internal const int CodeLength = 6;

    private static string? CodeOf(string? first, string behind) => first is null ? null : (first + behind).PadRight(CodeLength, '0');

    private static AdministrativeLevel ChildLevel(AdministrativeLevel parent, string name) => parent == AdministrativeLevel.Municipality
        ? name[^1] == '区' ? AdministrativeLevel.District : AdministrativeLevel.County
        : AdministrativeLevel.Prefecture;

    private static Gazetteer ReadBuiltIn()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without {Resource}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Empty.Extend(PlaceFileReader.Read(memory.ToArray()));
    }
}
