using System.Text.Json.Serialization;

namespace LawGov.Corpus;

/// <summary>Why a folder cannot be used.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CorpusFault>))]
public enum CorpusFault
{
    /// <summary>It contains a run already, and going on with it was not asked for.</summary>
    ContainsRun,

    /// <summary>It contains a run of other files or with other options.</summary>
    ContainsOtherRun,

    /// <summary>What a run has written about itself cannot be read.</summary>
    BrokenRun,

    /// <summary>It contains a run that is not finished.</summary>
    Unfinished,

    /// <summary>It contains no table of documents as Parquet.</summary>
    NoTables,

    /// <summary>It is to be merged into itself.</summary>
    IntoItself,
}
