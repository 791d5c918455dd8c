using System.Text.Json;

namespace LawGov.Samples.Host;

/// <summary>What is answered about one document.</summary>
/// <param name="Document">The model, as <c>lawgov parse --format json</c> writes it; its schema is printed by <c>lawgov schema</c>.</param>
/// <param name="Findings">What the validators found, in the order of the text.</param>
/// <param name="Coverage">Coverage of the national outline.</param>
/// <param name="Workload">Who carries how much.</param>
public sealed record AnalysisReply(JsonElement Document, IReadOnlyList<FindingReply> Findings, JsonElement Coverage, JsonElement Workload);
