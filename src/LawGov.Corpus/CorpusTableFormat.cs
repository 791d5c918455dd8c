using System.Text.Json.Serialization;

namespace LawGov.Corpus;

/// <summary>How tables are written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CorpusTableFormat>))]
public enum CorpusTableFormat
{
    /// <summary>Apache Parquet, compressed with Zstandard.</summary>
    Parquet,

    /// <summary>CSV in UTF-8 with a byte order mark.</summary>
    Csv,

    /// <summary>One JSON object a line.</summary>
    NdJson,
}
