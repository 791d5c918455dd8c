using System.Text.Json.Serialization;

namespace LawGov.Analysis.Citations;

/// <summary>How a document stands to one it names; of several mentions the highest value counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CitationRelation>))]
public enum CitationRelation
{
    /// <summary>It names it.</summary>
    Cites = 0,

    /// <summary>It wants it drawn up or sent out: 制定, 编制, 印发《…》.</summary>
    Prepares,

    /// <summary>It rests on it: 根据, 依据, 按照《…》.</summary>
    RestsOn,

    /// <summary>It carries it out: 贯彻, 落实, 实施《…》, or a plan whose title says so.</summary>
    Implements,

    /// <summary>It changes it: 修订, 修改《…》.</summary>
    Amends,

    /// <summary>It sends it on: 转发《…》.</summary>
    Forwards,

    /// <summary>It ends it: 《…》同时废止.</summary>
    Repeals,
}
