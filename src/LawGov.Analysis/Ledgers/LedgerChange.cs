using System.Text.Json.Serialization;

namespace LawGov.Analysis.Ledgers;

/// <summary>What became of a task since the copy of the ledger before.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LedgerChange>))]
public enum LedgerChange
{
    /// <summary>It says the same.</summary>
    None = 0,

    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>Its text, units, deadline or targets changed: what was filled in has to be looked at again.</summary>
    Changed,
}
