using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.Citations;
using LawGov.Model;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Writes citation networks as JSON: camelCase, enums by name, document numbers as written officially. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx");
/// CitationNetwork network = CitationAnalyzer.Default.Analyze([new CitingDocument(plan.Document!, plan.Text)]);
/// File.WriteAllText("citations.json", CitationJson.Write(network));
/// </code>
/// </example>
public static class CitationJson
{
    private static readonly CitationJsonContext Indented = CitationJsonContext.With(indented: true);
    private static readonly CitationJsonContext OneLine = CitationJsonContext.With(indented: false);

    /// <summary>Writes a network as one JSON object.</summary>
    /// <param name="network">The network.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(CitationNetwork network, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var record = new CitationNetworkRecord(
            network.Nodes.Select(n => new CitationNodeRecord(n.Id, n.Title, n.DocumentNumber?.ToString(), n.Source, n.Jurisdiction, n.Level, n.Date, n.CitedBy)),
            network.Edges.Select(e => new CitationEdgeRecord(e.From, e.To, e.Relation, e.IsBasis, e.Mentions, e.Spans.Select(s => new SpanRecord(s.Start, s.Length)))));
        return CancellableJson.Write(record, (indented ? Indented : OneLine).CitationNetworkRecord, cancellationToken);
    }
}

/// <summary>The JSON of a citation network, member by member.</summary>
internal sealed record CitationNetworkRecord(IEnumerable<CitationNodeRecord> Nodes, IEnumerable<CitationEdgeRecord> Edges);

internal sealed record CitationNodeRecord(string Id, string? Title, string? DocumentNumber, string? Source, Jurisdiction? Jurisdiction, AdministrativeLevel? Level, DateOnly? Date, int CitedBy);

internal sealed record CitationEdgeRecord(string From, string To, CitationRelation Relation, bool IsBasis, int Mentions, IEnumerable<SpanRecord> Spans);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CitationNetworkRecord))]
internal sealed partial class CitationJsonContext : JsonSerializerContext
{
    /// <summary>The context with Chinese characters as they are, for one line or indented.</summary>
    public static CitationJsonContext With(bool indented) =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented, NewLine = "\n" });
}
