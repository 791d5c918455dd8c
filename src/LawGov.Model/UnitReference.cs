using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>What a unit's name, as written in one document, refers to.</summary>
/// <remarks>
/// The same name in two documents is two bodies with one function: compare <see cref="CanonicalName"/> for the body,
/// <see cref="BodyId"/> for the function. Immutable and thread-safe.
/// </remarks>
public sealed record UnitReference
{
    /// <summary>Full name with its place, such as 上海市浦东新区司法局; the name as written when nothing is known.</summary>
    public required string CanonicalName { get; init; }

    /// <summary>Id of the functional body in the catalogue (机构职能), such as <c>justice</c>; null when unknown.</summary>
    public string? BodyId { get; init; }

    /// <summary>Place the body belongs to, such as 上海市浦东新区; null when unknown or central.</summary>
    public string? Place { get; init; }

    /// <summary>Level of the body; null when unknown.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>Sort of body.</summary>
    public UnitKind Kind { get; init; }

    /// <summary>Whether the name is a collective phrase (各街镇) and no single body.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Id of the group in the catalogue, such as <c>subdistricts-and-towns</c>; null for a single body.</summary>
    public string? GroupId { get; init; }

    /// <summary>Ids of the bodies named in brackets behind the name (挂牌, 第二名称), such as 区委组织部(区委编办).</summary>
    public ValueList<string> PlateIds { get; init; } = [];

    /// <summary>Ids of the bodies that a phrase names as examples or parts: the 浦东新区政府 of 浦东新区政府等相关区县政府.</summary>
    public ValueList<string> MemberIds { get; init; } = [];

    /// <summary>How sure the reading is; <see cref="Confidence.None"/> when the name is unknown.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The rule the reading rests on; <c>LawGov.Model.Texts.UnitReasonTexts</c> has it in words.</summary>
    public UnitReason Reason { get; init; }

    /// <summary>Whether the name was recognised as a body or a group.</summary>
    [JsonIgnore]
    public bool IsResolved => BodyId is not null || IsGroup || Kind == UnitKind.InternalOffice;
}
