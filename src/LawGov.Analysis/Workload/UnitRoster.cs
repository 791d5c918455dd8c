using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Who the members of a place's groups are (花名册): the streets and towns of a district, its departments, its enforcement bodies.</summary>
/// <remarks>Immutable and thread-safe; read from JSON by <c>LawGov.Analysis.Serialization.UnitRosterJson</c>.</remarks>
public sealed record UnitRoster
{
    /// <summary>What the roster is and where it is from.</summary>
    public required string Name { get; init; }

    /// <summary>Full name of the place whose groups it knows, such as 上海市浦东新区; it is used for documents of that place only.</summary>
    public required string Place { get; init; }

    /// <summary>Whether it only serves as an example and is no official list.</summary>
    public bool IsExample { get; init; }

    /// <summary>Its groups.</summary>
    public ValueList<RosterGroup> Groups { get; init; } = [];

    /// <summary>The members of a group; empty when the roster does not know it.</summary>
    /// <param name="groupId">Id of the group in the units catalogue.</param>
    /// <param name="place">Place of the document; another place's groups have no members here.</param>
    public ValueList<string> MembersOf(string groupId, string? place)
    {
        if (!string.Equals(place, Place, StringComparison.Ordinal)) return [];
        foreach (var group in Groups)
            if (string.Equals(group.GroupId, groupId, StringComparison.Ordinal)) return group.Members;
        return [];
    }

    /// <summary>The ids of its groups that a catalogue does not have: groups of no document, most often misspelt.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public ValueList<string> GroupsUnknownTo(UnitCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Groups.Select(g => g.GroupId).Where(id => catalogue.FindGroup(id) is null).ToValueList();
    }
}
