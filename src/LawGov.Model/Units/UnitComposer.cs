using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>Makes the reference: full name, place, level and reason of what was read.</summary>
internal static class UnitComposer
{
    /// <summary>A single body at a place.</summary>
    /// <param name="target">What the name stands for.</param>
    /// <param name="place">Where.</param>
    /// <param name="written">The place words as written; empty when there are none.</param>
    /// <param name="confidence">How sure the name itself is.</param>
    /// <param name="reason">The rule it rests on.</param>
    public static UnitReference Body(UnitTarget target, PlaceReading place, ReadOnlySpan<char> written, Confidence confidence, UnitReason reason)
    {
        var body = target.Body;
        var level = target.Level ?? place.Level;
        if (target.Level == AdministrativeLevel.National || (target.Level is null && place.Level == AdministrativeLevel.National))
            return Reference(body, target.CentralName ?? (target.Level == AdministrativeLevel.National ? "" : written.ToString()) + (target.Title ?? FirstTitle(body)), null, AdministrativeLevel.National, confidence, reason);

        var title = target.Title ?? (level is { } known ? body.UsualName(known) : null) ?? FirstTitle(body);
        var name = place.Source == PlaceSource.Bare && body.IsNamedByBarePlace
            ? string.Concat(written, title)
            : place.Name is { } full ? Joined(full, title, place.Level) : string.Concat(written, title.Contains('{', StringComparison.Ordinal) ? FirstTitle(body) : title);
        return Reference(body, name, place.Name, level, confidence, reason);
    }

    /// <summary>A body whose name as written is its full name.</summary>
    public static UnitReference Named(UnitBody body, string name, PlaceReading place, Confidence confidence, UnitReason reason) =>
        Reference(body, name, place.Name, place.Level, confidence, reason);

    /// <summary>A collective phrase.</summary>
    public static UnitReference Group(string groupId, ReadOnlySpan<char> phrase, PlaceReading place, Confidence confidence, UnitReason reason) => new()
    {
        CanonicalName = place.Name is { } name ? string.Concat(name, phrase) : phrase.ToString(),
        Place = place.Name,
        Level = place.Level,
        Kind = UnitKind.Group,
        IsGroup = true,
        GroupId = groupId,
        Confidence = confidence,
        Reason = reason,
    };

    /// <summary>An internal office of an agency.</summary>
    public static UnitReference InternalOffice(ReadOnlySpan<char> agency, ReadOnlySpan<char> name, PlaceReading place, Confidence confidence, UnitReason reason) => new()
    {
        CanonicalName = string.Concat(agency, name),
        Place = place.Name,
        Level = place.Level,
        Kind = UnitKind.InternalOffice,
        Confidence = confidence,
        Reason = reason,
    };

    /// <summary>A name that no rule knows.</summary>
    public static UnitReference Unknown(string name, UnitReason reason) => new() { CanonicalName = name, Reason = reason };

    /// <summary>Place and title as they are said together: 上海市 + 司法局, 上海市 + 委组织部, 内蒙古自治区 + 党 + 委组织部.</summary>
    private static string Joined(string place, string title, AdministrativeLevel? level)
    {
        if (title.Contains('{', StringComparison.Ordinal)) return Filled(place, title, level);
        if (title[0] != '委' || title.StartsWith("委员", StringComparison.Ordinal)) return string.Concat(place, title);
        if (place.EndsWith("自治区", StringComparison.Ordinal) || place.EndsWith("兵团", StringComparison.Ordinal)) return string.Concat(place, "党", title);
        // 浦东新区 + 委… would be heard as 新区委; the committee of a 新区 calls itself 区委.
        return place.EndsWith("新区", StringComparison.Ordinal) ? string.Concat(place, "区", title) : string.Concat(place, title);
    }

    private static string Filled(string place, string title, AdministrativeLevel? level)
    {
        var word = LevelWordOf(place, level);
        // An autonomous region governs by law 依法治区; elsewhere its word is 自治区.
        var filled = title.Replace("治{level}", word == "自治区" ? "治区" : "治" + word, StringComparison.Ordinal).Replace("{level}", word, StringComparison.Ordinal);
        if (!filled.Contains("{place}", StringComparison.Ordinal) && !filled.Contains("{short}", StringComparison.Ordinal)) return Joined(place, filled, level);
        var own = PlaceReader.OwnName(place);
        return filled.Replace("{place}", own, StringComparison.Ordinal).Replace("{short}", PlaceWords.WithoutSuffix(own), StringComparison.Ordinal);
    }

    private static string LevelWordOf(string place, AdministrativeLevel? level)
    {
        if (place.EndsWith("自治区", StringComparison.Ordinal)) return "自治区";
        return level switch
        {
            AdministrativeLevel.Province => "省",
            AdministrativeLevel.Municipality => "市",
            _ => place[^1..],
        };
    }

    private static string FirstTitle(UnitBody body)
    {
        foreach (var title in body.Titles.AsSpan())
            if (title.Level is null) return title.Name;
        return body.Titles.Count > 0 ? body.Titles[0].Name : body.Name;
    }

    private static UnitReference Reference(UnitBody body, string name, string? place, AdministrativeLevel? level, Confidence confidence, UnitReason reason) => new()
    {
        CanonicalName = name,
        BodyId = body.Id,
        Place = place,
        Level = level,
        Kind = body.Kind,
        Confidence = confidence < body.Confidence ? confidence : body.Confidence,
        Reason = reason,
    };
}
