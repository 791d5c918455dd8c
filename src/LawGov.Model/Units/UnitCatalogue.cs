using System.Collections.Frozen;
using System.Text;

namespace LawGov.Model.Units;

/// <summary>
/// The catalogue of government bodies (机构目录): who exists, under which names, since when, and who took over from whom.
/// </summary>
/// <remarks>Immutable and thread-safe. The built-in edition is <see cref="Default"/>; <see cref="Extend(string)"/> adds to or corrects it.</remarks>
/// <example>
/// <code>
/// foreach (LineageStep step in UnitCatalogue.Default.SuccessorsOf("legislative-affairs-office")) Console.WriteLine($"{step.Year}: {step.To.Name}");
/// </code>
/// </example>
public sealed class UnitCatalogue
{
    private static readonly Lazy<UnitCatalogue> BuiltIn = new(() => new UnitCatalogue(CatalogueReader.ReadBuiltIn()));

    private readonly FrozenDictionary<string, UnitBody> _byId;
    private readonly FrozenDictionary<string, UnitGroup> _groupsById;
    private readonly Lineage _lineage;

    internal UnitCatalogue(CatalogueData data)
    {
        Data = data;
        Edition = data.Edition;
        Bodies = data.Bodies.Values.ToValueList();
        Groups = data.Groups.Values.ToValueList();
        Ambiguities = data.Ambiguities.Values.ToValueList();
        _byId = data.Bodies.ToFrozenDictionary(StringComparer.Ordinal);
        _groupsById = data.Groups.ToFrozenDictionary(StringComparer.Ordinal);
        _lineage = new Lineage(data.Bodies);
    }

    /// <summary>The built-in edition.</summary>
    public static UnitCatalogue Default => BuiltIn.Value;

    /// <summary>The edition, such as <c>2026-11</c>.</summary>
    public string Edition { get; }

    /// <summary>All bodies, in the order of the files.</summary>
    public ValueList<UnitBody> Bodies { get; }

    /// <summary>All groups, in the order of the files.</summary>
    public ValueList<UnitGroup> Groups { get; }

    /// <summary>Short forms that several bodies share.</summary>
    public ValueList<UnitAmbiguity> Ambiguities { get; }

    /// <summary>What the files said, for readers that extend it.</summary>
    internal CatalogueData Data { get; }

    /// <summary>Reads a catalogue that stands alone.</summary>
    /// <param name="json">JSON as described by the schema <c>units.schema.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidDataException">The text is no JSON of that form, or says things that do not fit together; the message lists them.</exception>
    public static UnitCatalogue Load(string json) => new(CatalogueReader.Read(CatalogueData.Empty, Utf8(json)));

    /// <inheritdoc cref="Load(string)"/>
    /// <param name="utf8Json">UTF-8 JSON; read to its end, left open.</param>
    public static UnitCatalogue Load(Stream utf8Json) => new(CatalogueReader.Read(CatalogueData.Empty, All(utf8Json)));

    /// <summary>
    /// This catalogue with additions and corrections. A body or group whose id is known is corrected: single values replace,
    /// titles, aliases, forms and phrases are added; a short form that both name belongs to the addition from then on.
    /// </summary>
    /// <param name="json">JSON as described by the schema <c>units.schema.json</c>.</param>
    /// <returns>A new catalogue; this one does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidDataException">The text is no JSON of that form, or says things that do not fit together; the message lists them.</exception>
    public UnitCatalogue Extend(string json) => new(CatalogueReader.Read(Data, Utf8(json)));

    /// <inheritdoc cref="Extend(string)"/>
    /// <param name="utf8Json">UTF-8 JSON; read to its end, left open.</param>
    public UnitCatalogue Extend(Stream utf8Json) => new(CatalogueReader.Read(Data, All(utf8Json)));

    /// <summary>The body with this id; null when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public UnitBody? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The group with this id; null when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public UnitGroup? FindGroup(string id) => _groupsById.GetValueOrDefault(id);

    /// <summary>Who took over from a body, the heir of its main functions first; empty while it lives.</summary>
    /// <param name="id">Id of the body.</param>
    /// <exception cref="KeyNotFoundException">No body has this id.</exception>
    public ValueList<LineageStep> SuccessorsOf(string id) => _lineage.SuccessorsOf(Known(id));

    /// <summary>From whom a body took over, the earliest reform first; empty when it is as old as the documents in view.</summary>
    /// <param name="id">Id of the body.</param>
    /// <exception cref="KeyNotFoundException">No body has this id.</exception>
    public ValueList<LineageStep> PredecessorsOf(string id) => _lineage.PredecessorsOf(Known(id));

    /// <summary>
    /// The bodies that carry the functions of a body at a date: itself while it lives, its successors afterwards, its predecessors before.
    /// </summary>
    /// <param name="id">Id of the body.</param>
    /// <param name="date">The date; only its year counts, and in the year of a reform the old body still stands.</param>
    /// <returns>The bodies, heirs of the main functions first; empty when it has no known predecessor at the date.</returns>
    /// <exception cref="KeyNotFoundException">No body has this id.</exception>
    public ValueList<UnitBody> BodiesAt(string id, DateOnly date) => _lineage.At(Known(id), date.Year).ToValueList();

    /// <summary>
    /// The one body under which the work of a body is counted at a date: itself while it lives, afterwards the heir of its main functions.
    /// </summary>
    /// <param name="id">Id of the body.</param>
    /// <param name="date">The date; only its year counts, and in the year of a reform the old body still stands.</param>
    /// <exception cref="KeyNotFoundException">No body has this id.</exception>
    public UnitBody HeirAt(string id, DateOnly date) => _lineage.Heir(Known(id), date.Year);

    private UnitBody Known(string id) =>
        Find(id) ?? throw new KeyNotFoundException($"The catalogue has no body \"{id}\".");

    private static ReadOnlyMemory<byte> Utf8(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Encoding.UTF8.GetBytes(json);
    }

    private static ReadOnlyMemory<byte> All(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var memory = new MemoryStream();
        utf8Json.CopyTo(memory);
        return memory.GetBuffer().AsMemory(0, (int)memory.Length);
    }
}
