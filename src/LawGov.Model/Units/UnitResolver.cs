namespace LawGov.Model.Units;

/// <summary>
/// Finds out which body a unit's name means: 区司法局 in a document of 浦东新区 is 上海市浦东新区司法局, function <c>justice</c>.
/// </summary>
/// <remarks>
/// Names are looked up in tables; a name that no rule knows stays as written, with <see cref="Confidence.None"/>.
/// Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// UnitContext pudong = new(new Jurisdiction("上海市浦东新区", AdministrativeLevel.District));
/// UnitReference unit = UnitResolver.Default.Resolve("区发改委", pudong);
/// Console.WriteLine($"{unit.CanonicalName} ({unit.Reason})");
/// </code>
/// </example>
public sealed class UnitResolver
{
    private static readonly Lazy<UnitResolver> BuiltIn = new(() => new UnitResolver(UnitCatalogue.Default));

    private readonly UnitIndex _index;
    private readonly NameReader _reader;
    private readonly Lazy<UnitSuggester> _suggester;

    /// <summary>Creates a resolver over a catalogue.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public UnitResolver(UnitCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _index = new UnitIndex(catalogue);
        _reader = new NameReader(_index);
        _suggester = new(() => new UnitSuggester(_index));
    }

    /// <summary>The resolver over the built-in catalogue.</summary>
    public static UnitResolver Default => BuiltIn.Value;

    /// <summary>The catalogue it looks names up in.</summary>
    public UnitCatalogue Catalogue => _index.Catalogue;

    /// <summary>What a name means.</summary>
    /// <param name="name">The name as written; width, white space and quotation marks do not matter.</param>
    /// <param name="context">The document it stands in.</param>
    /// <returns>The reference; <see cref="UnitReference.IsResolved"/> tells whether the name is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="context"/> is null.</exception>
    public UnitReference Resolve(string name, UnitContext context)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Resolve(name.AsSpan(), context);
    }

    /// <inheritdoc cref="Resolve(string, UnitContext)"/>
    public UnitReference Resolve(ReadOnlySpan<char> name, UnitContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Span<char> buffer = stackalloc char[NameNormalizer.MaxLength];
        var length = NameNormalizer.Normalize(name, buffer);
        if (length < 0) return UnitComposer.Unknown(name.Trim().ToString(), UnitReason.TooLong);
        return _reader.Read(buffer[..length], context, placeBefore: default);
    }

    /// <summary>
    /// What the names of one clause mean, in their order, so that a name can take its place from another:
    /// 市财政局、审批局 (the 市 applies to both), 天河、黄埔、南沙区政府 (the ending applies to all).
    /// </summary>
    /// <param name="names">The names as written.</param>
    /// <param name="context">The document they stand in.</param>
    /// <returns>One reference for each name, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/>, one of them, or <paramref name="context"/> is null.</exception>
    public ValueList<UnitReference> ResolveClause(IReadOnlyList<string> names, UnitContext context)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(context);
        return ClauseReader.Read(_reader, names, context).ToValueList();
    }

    /// <summary>
    /// The place of a name, its superior places completed: 通辽市, 通辽 and 内蒙古自治区通辽市 are all 内蒙古自治区通辽市, a prefecture.
    /// </summary>
    /// <param name="name">Name of a province, a prefecture, or, with the municipality in front, of a municipality's district.</param>
    /// <returns>The place; null when the gazetteer does not have it: counties and most districts it leaves out, for their names repeat.</returns>
    public Jurisdiction? FindPlace(ReadOnlySpan<char> name) => _index.Places.Find(name) is { } place ? new(place.FullName, place.Level) : null;

    /// <summary>
    /// Whether a text is a unit's name for sure, whatever the document: for deciding whether a bare list is a list of units,
    /// or whether 和 joins two names.
    /// </summary>
    public bool Recognizes(ReadOnlySpan<char> text) => Resolve(text, UnitContext.Unknown) is { IsResolved: true, Confidence: >= Confidence.Medium };

    /// <summary>The known name nearest to an unknown one, for a diagnostic; null when none is near. Slower than resolving.</summary>
    /// <param name="name">The name as written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public UnitSuggestion? Suggest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<char> buffer = stackalloc char[NameNormalizer.MaxLength];
        var length = NameNormalizer.Normalize(name, buffer);
        return length < 0 ? null : _suggester.Value.Nearest(buffer[..length]);
    }
}
