using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>A document in a network: one of the set, or one that is only named.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CitationNode
{
    /// <summary>Id made from title and number: the same in every network with the same documents.</summary>
    public required string Id { get; init; }

    /// <summary>Title as first met; null when only the number is known.</summary>
    public string? Title { get; init; }

    /// <summary>Document number; null when unknown.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>Name of the source; null when the document is not part of the set.</summary>
    public string? Source { get; init; }

    /// <summary>Its place and level; null when unknown or not part of the set.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Level of who issued it; of a document that is not part of the set as its title, or the words in front of it, tell; null when nothing tells.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>Date of signature, without that of publication; null when unknown or not part of the set.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How many documents of the set name it.</summary>
    public int CitedBy { get; init; }

    /// <summary>Whether the document is part of the set.</summary>
    [JsonIgnore]
    public bool IsInSet => Source is not null;
}
