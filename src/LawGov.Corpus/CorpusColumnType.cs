using System.Text.Json.Serialization;

namespace LawGov.Corpus;

/// <summary>What a column contains.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CorpusColumnType>))]
public enum CorpusColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number (INT64).</summary>
    Integer,

    /// <summary>A number (DOUBLE).</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A day (DATE).</summary>
    Date,
}
