using LawGov.Model.Heads;
using LawGov.Model.Places;
using LawGov.Model.Units;

namespace LawGov.Model.Assembling;

/// <summary>
/// Completes the places of a document's head from the gazetteer: 莆田市 is 福建省莆田市. A document that names no place has that of the body that is known to have issued or
/// published it.
/// </summary>
internal static class PlaceStage
{
    private const string Party = "中共";

    public static Metadata Complete(Metadata metadata, ValueList<string> bodies, UnitResolver units) => metadata with
    {
        Jurisdiction = (metadata.Jurisdiction ?? OfFirst(bodies)) is { } place ? units.FindPlace(place.Name) ?? place : null,
        Issuers = [.. metadata.Issuers.Select(issuer => Complete(issuer, units))],
    };

    private static Jurisdiction? OfFirst(ValueList<string> bodies)
    {
        foreach (var body in bodies)
            if (JurisdictionReader.OfBody(body) is { } place) return place;
        return null;
    }

    private static string Complete(string issuer, UnitResolver units)
    {
        var start = issuer.StartsWith(Party, StringComparison.Ordinal) ? Party.Length : 0;
        var length = PlaceNames.Read(issuer.AsSpan(start));
        if (length == 0 || units.FindPlace(issuer.AsSpan(start, length)) is not { } place) return issuer;
        return string.Concat(issuer.AsSpan(0, start), place.Name, issuer.AsSpan(start + length));
    }
}
