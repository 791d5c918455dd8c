using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>Reads the names of one clause together, where one takes its place from another.</summary>
internal static class ClauseReader
{
    // 通辽, 科左后旗: what stands before the ending in a series of places.
    private const int LongestBarePlace = 6;

    public static UnitReference[] Read(NameReader reader, IReadOnlyList<string> names, UnitContext context)
    {
        var found = new UnitReference[names.Count];
        var placeBefore = default(PlaceReading);
        Span<char> buffer = stackalloc char[NameNormalizer.MaxLength];
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i] ?? throw new ArgumentNullException(nameof(names));
            var length = NameNormalizer.Normalize(name, buffer);
            found[i] = length < 0 ? UnitComposer.Unknown(name, UnitReason.TooLong) : reader.Read(buffer[..length], context, placeBefore);
            placeBefore = Next(found[i], placeBefore, context);
        }
        for (var i = names.Count - 2; i >= 0; i--)
            if (!found[i].IsResolved && FromSeries(reader, found[i], found[i + 1], context) is { } completed) found[i] = completed;
        return found;
    }

    /// <summary>市 or a place's name applies to the names behind it until another place is named; bodies run from above hand on nothing.</summary>
    private static PlaceReading Next(UnitReference unit, PlaceReading placeBefore, UnitContext context) => unit.Reason switch
    {
        UnitReason.LevelName or UnitReason.PlaceName when unit.Kind is UnitKind.Department or UnitKind.PartyOrgan or UnitKind.Court or UnitKind.Procuratorate or UnitKind.GovernmentOffice =>
            unit.Level == AdministrativeLevel.National || unit.Place == context.Jurisdiction?.Name ? default : new(unit.Place, unit.Level, PlaceSource.Clause),
        UnitReason.NameInClause => placeBefore,
        _ => default,
    };

    /// <summary>天河、黄埔、南沙区政府: a bare place takes the ending of the next one.</summary>
    private static UnitReference? FromSeries(NameReader reader, UnitReference bare, UnitReference next, UnitContext context)
    {
        if (next.Kind is not (UnitKind.Government or UnitKind.Subdistrict) || next.Place is not { } place || next.IsGroup) return null;
        var name = bare.CanonicalName;
        if (name.Length is < 2 or > LongestBarePlace || !PlaceWords.LooksLikePlace(name)) return null;
        if (!PlaceWords.TryReadEnding(place, out var ending, out _)) return null;
        var completed = reader.Read(string.Concat(name, ending, "政府"), context, default);
        return completed.IsResolved ? completed with { Confidence = Confidence.Medium, Reason = UnitReason.BareSeries } : null;
    }
}
