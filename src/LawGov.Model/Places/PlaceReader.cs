namespace LawGov.Model.Places;

/// <summary>Reads the place in front of a unit's name against the place of the document.</summary>
internal sealed class PlaceReader(Gazetteer gazetteer)
{
    /// <summary>The place of the document itself.</summary>
    public static PlaceReading OfDocument(Jurisdiction? document) => document is { } place
        ? new(place.Level == AdministrativeLevel.National ? null : place.Name, place.Level, PlaceSource.Document)
        : new(null, null, PlaceSource.None);

    /// <summary>Whether the gazetteer has a place of this name.</summary>
    public bool IsKnown(ReadOnlySpan<char> name) => gazetteer.TryFind(name, out _);

    /// <summary>Whether a text begins with the bare name of the place <paramref name="fullName"/>: 广西反垄断….</summary>
    public bool StartsWithShortName(ReadOnlySpan<char> text, string fullName) =>
        gazetteer.TryFind(fullName, out var place) && place.ShortName is { } shortName
        && text.StartsWith(shortName, StringComparison.Ordinal) && !text.StartsWith(place.Name, StringComparison.Ordinal);

    /// <summary>Whether a text begins with the bare name of a known place: 上海航交所.</summary>
    public bool StartsWithBareName(ReadOnlySpan<char> text)
    {
        for (var length = 2; length <= Math.Min(4, text.Length - 1); length++)
            if (gazetteer.TryFindShort(text[..length], out _)) return true;
        return false;
    }

    /// <summary>The known place of a name with or without superior places and level word; null when the gazetteer has none, or several may be meant.</summary>
    public KnownPlace? Find(ReadOnlySpan<char> name) =>
        gazetteer.TryFind(name, out var place) && (place.Level <= AdministrativeLevel.Prefecture || name.Length > place.Name.Length) ? place
        : gazetteer.TryFindShort(name, out place) ? place
        : null;

    /// <summary>A name with its leading level word written out: 市水务集团 of 吉安市 is 江西省吉安市水务集团; other names as they are.</summary>
    public string WrittenOut(ReadOnlySpan<char> text, Jurisdiction? document)
    {
        var shortest = PlaceWords.BeginsWithCompound(text) ? 2 : 1;
        for (var length = Math.Min(3, text.Length - 2); length >= shortest; length--)
            if (PlaceWords.TryReadLevelWord(text[..length], out var word) && FromLevelWord(word, document) is { Name: { } name })
                return string.Concat(name, text[length..]);
        return text.ToString();
    }

    /// <summary>Reads all of <paramref name="text"/> as a place: a level word, a known place, or a name of that form; false when it is none.</summary>
    public bool TryRead(ReadOnlySpan<char> text, Jurisdiction? document, out PlaceReading place)
    {
        if (PlaceWords.TryReadLevelWord(text, out var word))
        {
            place = FromLevelWord(word, document);
            return true;
        }
        place = default;
        if (text.Length < 2) return false;
        if (gazetteer.TryFindShort(text, out var known))
        {
            place = new(known.FullName, known.Level, PlaceSource.Bare);
            return true;
        }
        // 红河州 is short for 红河哈尼族彝族自治州.
        if ((gazetteer.TryFind(text, out known) && IsNear(known, document))
            || (text[^1] == '州' && text.Length > 2 && gazetteer.TryFindShort(text[..^1], out known)))
        {
            place = new(known.FullName, known.Level, PlaceSource.Named);
            return true;
        }
        return TryReadNamed(text, document, out place);
    }

    /// <summary>The place at or above the document's that a level word means.</summary>
    public PlaceReading FromLevelWord(LevelWord word, Jurisdiction? document)
    {
        if (word.Ending.Length == 0) return PlaceReading.State;
        if (document is not { Level: not AdministrativeLevel.National } own) return new(null, word.Level, PlaceSource.LevelWord);
        if (Ends(own.Name, word.Ending)) return new(own.Name, own.Level, PlaceSource.LevelWord);
        var chain = ChainOf(own.Name);
        for (var i = chain.Count - 2; i >= 0; i--)
            if (Ends(chain.NameAt(i), word.Ending)) return new(chain.FullNameAt(i), chain.LevelAt(i), PlaceSource.LevelWord);
        // 区 in a document of an autonomous region is the region itself (区直, 区党委).
        if (word.Ending == "区" && own.Level == AdministrativeLevel.Province) return new(own.Name, own.Level, PlaceSource.LevelWord);
        return new(null, word.Level, PlaceSource.LevelWord);
    }

    /// <summary>The place at a level in which the document's place lies (the province of a city); the name is null when unknown.</summary>
    public PlaceReading Above(AdministrativeLevel level, Jurisdiction? document)
    {
        if (document is not { Level: not AdministrativeLevel.National } own) return new(null, level, PlaceSource.None);
        if (own.Level == level) return OfDocument(document);
        var chain = ChainOf(own.Name);
        for (var i = chain.Count - 2; i >= 0; i--)
            if (chain.LevelAt(i) == level) return new(chain.FullNameAt(i), level, PlaceSource.Document);
        return new(null, level, PlaceSource.None);
    }

    private bool TryReadNamed(ReadOnlySpan<char> text, Jurisdiction? document, out PlaceReading place)
    {
        place = default;
        if (!PlaceWords.TryReadEnding(text, out _, out var level) || !PlaceWords.LooksLikePlace(text)) return false;
        if (document is { Level: not AdministrativeLevel.National } own)
        {
            if (own.Name.AsSpan().EndsWith(text, StringComparison.Ordinal))
            {
                place = new(own.Name, own.Level, PlaceSource.Named);
                return true;
            }
            for (var length = Math.Min(12, text.Length - 2); length >= 3; length--)
                if (gazetteer.TryFind(text[..length], out var head) && IsNear(head, document))
                {
                    place = new(string.Concat(head.FullName, text[length..]), level, PlaceSource.Named);
                    return true;
                }
            // 成都东部新区 already says where it lies.
            for (var length = 2; length <= Math.Min(4, text.Length - 2); length++)
                if (gazetteer.TryFindShort(text[..length], out var near) && own.Name.StartsWith(near.FullName, StringComparison.Ordinal))
                {
                    place = new(text.ToString(), level, PlaceSource.Named);
                    return true;
                }
            if (PlaceWords.IsZone(text))
            {
                place = new(string.Concat(own.Name, text), null, PlaceSource.Named);
                return true;
            }
            var chain = ChainOf(own.Name);
            for (var i = chain.Count - 1; i >= 0; i--)
                if (chain.LevelAt(i) < level && !(chain.LevelAt(i) == AdministrativeLevel.District && level == AdministrativeLevel.County))
                {
                    place = new(string.Concat(chain.FullNameAt(i), text), level, PlaceSource.Named);
                    return true;
                }
        }
        place = new(text.ToString(), level, PlaceSource.Named);
        return true;
    }

    /// <summary>The last place of a full name: 浦东新区 of 上海市浦东新区.</summary>
    public static string OwnName(string fullName)
    {
        for (var i = fullName.Length - 2; i > 1; i--)
            if (fullName[i] is '省' or '市' || (fullName[i] is '区' && fullName.AsSpan(0, i + 1).EndsWith("自治区", StringComparison.Ordinal))
                || (fullName[i] is '州' && fullName.AsSpan(0, i + 1).EndsWith("自治州", StringComparison.Ordinal)))
                return fullName[(i + 1)..] is { Length: > 1 } own ? own : fullName;
        return fullName;
    }

    /// <summary>District names repeat all over the country (朝阳区): the gazetteer decides only inside the same municipality.</summary>
    private static bool IsNear(KnownPlace place, Jurisdiction? document) => place.Level <= AdministrativeLevel.Prefecture
        || (document is { } own && place.Parent is { } parent && own.Name.StartsWith(parent.Name, StringComparison.Ordinal));

    /// <summary>Whether a place name ends in a level word; an autonomous region is no 区, a prefecture-level 市 no 州.</summary>
    private static bool Ends(ReadOnlySpan<char> name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) && !(ending == "区" && (name.EndsWith("自治区", StringComparison.Ordinal) || name.EndsWith("地区", StringComparison.Ordinal)));

    private PlaceChain ChainOf(string name)
    {
        var chain = new PlaceChain(name);
        var start = 0;
        while (start < name.Length)
        {
            var end = EndOfPlace(name, start, out var known, out var level);
            if (end < 0) break;
            if (start == 0 && known?.Parent is { } parent) chain.SetSuperior(parent);
            chain.Add(end, known?.Level ?? level);
            start = end;
        }
        return chain;
    }

    private int EndOfPlace(string name, int start, out KnownPlace? known, out AdministrativeLevel level)
    {
        level = default;
        for (var end = name.Length; end >= start + 2; end--)
            if (gazetteer.TryFind(name.AsSpan(start, end - start), out known) && (known.Parent is null || start == 0 || known.Level <= AdministrativeLevel.Prefecture || name.StartsWith(known.Parent.Name, StringComparison.Ordinal)))
                if (known.Name.Length == end - start) return end;
        known = null;
        for (var end = start + 2; end <= name.Length; end++)
            if (name[end - 1] is not ('镇' or '乡') || end == name.Length)
                if (PlaceWords.TryReadEnding(name.AsSpan(start, end - start), out _, out level)) return end;
        return -1;
    }
}
