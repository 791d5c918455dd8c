using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>Level of an authority in the state's hierarchy (行政层级), highest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AdministrativeLevel>))]
public enum AdministrativeLevel
{
    /// <summary>中央, 国家.</summary>
    National = 0,

    /// <summary>省, 自治区.</summary>
    Province,

    /// <summary>直辖市: a municipality directly under the central government.</summary>
    Municipality,

    /// <summary>设区的市, 地级市, 自治州, 盟.</summary>
    Prefecture,

    /// <summary>市辖区: a district of a city.</summary>
    District,

    /// <summary>县, 县级市, 旗.</summary>
    County,

    /// <summary>街道, 镇, 乡, 苏木.</summary>
    Township,
}
