using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>What a rule that a document states once says about its later unit clauses.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentRuleKind>))]
public enum DocumentRuleKind
{
    /// <summary>列第一位者为牵头单位: the first unit of a clause leads.</summary>
    FirstUnitLeads = 0,

    /// <summary>逗号前为牵头单位: the units before the first comma lead.</summary>
    UnitsBeforeCommaLead,

    /// <summary>以下任务均需各区落实, 不再列出: a group takes part in every later task without being named.</summary>
    GroupImplied,
}
