namespace LawGov.Model.Units;

/// <summary>
/// A function of the state with the bodies that carry it (机构职能): 司法行政机关 is one, whether ministry, department or bureau.
/// </summary>
/// <remarks>The id is stable across places, levels and years. Immutable and thread-safe.</remarks>
public sealed record UnitBody
{
    /// <summary>Stable id in lower-case letters, digits and hyphens, such as <c>justice</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the function in Chinese, such as 司法行政机关.</summary>
    public required string Name { get; init; }

    /// <summary>Sort of body.</summary>
    public UnitKind Kind { get; init; }

    /// <summary>The branch of the state or society it belongs to, such as <c>Government</c>, <c>Party</c>, <c>MassOrganization</c>.</summary>
    public string System { get; init; } = "";

    /// <summary>Full names of its bodies with their short forms.</summary>
    public ValueList<UnitTitle> Titles { get; init; } = [];

    /// <summary>Short forms whose full name depends on the level: 府办 is 办公厅 in a province and 办公室 in a county.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Names with an open slot.</summary>
    public ValueList<UnitForm> Forms { get; init; } = [];

    /// <summary>Year of foundation; null when unknown or older than the documents in view.</summary>
    public int? Established { get; init; }

    /// <summary>Last year in which bodies of this name worked; null when they still do.</summary>
    public int? Dissolved { get; init; }

    /// <summary>Who took over, the heir of the main functions first; empty while the body lives.</summary>
    public ValueList<UnitSuccession> Successors { get; init; } = [];

    /// <summary>Second names that such bodies often carry (挂牌).</summary>
    public ValueList<string> Plates { get; init; } = [];

    /// <summary>Ids of the bodies it is often housed in (挂靠).</summary>
    public ValueList<string> Hosts { get; init; } = [];

    /// <summary>Ids of the functions that it joins (合并设置), such as a bureau of education and sports.</summary>
    public ValueList<string> Combines { get; init; } = [];

    /// <summary>Whether it is run from above and not by the place (垂直管理), such as tax and customs.</summary>
    public bool IsVertical { get; init; }

    /// <summary>Whether its proper name takes the bare name of the place: 上海海关, not 上海市海关.</summary>
    public bool IsNamedByBarePlace { get; init; }

    /// <summary>How sure the entry is.</summary>
    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>Remarks in Chinese; null when there are none.</summary>
    public string? Note { get; init; }

    /// <summary>The usual full names by level; see <see cref="UsualName"/>.</summary>
    internal ValueList<LevelName> Names { get; init; } = [];

    /// <summary>
    /// The usual full name at a level, without place; null when the catalogue has none. 县 serves districts and townships as well.
    /// </summary>
    /// <param name="level">Level of the body.</param>
    /// <returns>A name such as 司法局; it may contain the slots <c>{place}</c>, <c>{short}</c> and <c>{level}</c>.</returns>
    public string? UsualName(AdministrativeLevel level)
    {
        var wanted = level is AdministrativeLevel.District or AdministrativeLevel.Township ? AdministrativeLevel.County : level;
        foreach (var entry in Names.AsSpan())
            if (entry.Level == wanted) return entry.Name;
        return null;
    }
}
