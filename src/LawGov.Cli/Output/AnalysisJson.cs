using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Serialization;
using LawGov.Model;

namespace LawGov.Cli.Output;

/// <summary>One document's analysis as JSON: metadata, counts, findings, workload.</summary>
internal static class AnalysisJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(DocumentAnalysis analysis)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            WriteMetadata(writer, analysis.Result.Document);
            WriteCounts(writer, analysis.Counts);
            writer.WritePropertyName("workload");
            WorkloadJson.Write(writer, analysis.Workload);
            WriteCoverage(writer, analysis.Coverage);
            FindingsJson.Write(writer, "diagnostics", analysis.Result.Diagnostics);
            FindingsJson.Write(writer, "findings", analysis.Findings);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteMetadata(Utf8JsonWriter writer, PolicyDocument document)
    {
        writer.WriteString("source", document.Source);
        writer.WriteString("title", document.Title);
        writer.WriteString("kind", document.Kind.ToString());
        writer.WriteString("documentNumber", document.DocumentNumber?.ToString());
        writer.WriteStartArray("issuers");
        foreach (var issuer in document.Issuers) writer.WriteStringValue(issuer);
        writer.WriteEndArray();
        writer.WriteString("signedOn", document.SignedOn is { } signed ? signed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        writer.WriteString("publishedOn", document.PublishedOn is { } published ? published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        writer.WriteString("indexNumber", document.IndexNumber);
        writer.WriteString("jurisdiction", document.Jurisdiction?.Name);
        writer.WriteString("level", document.Jurisdiction?.Level.ToString());
        writer.WriteString("period", document.Period?.ToString());
    }

    private static void WriteCounts(Utf8JsonWriter writer, DocumentCounts counts)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("parts", counts.Parts);
        writer.WriteNumber("articles", counts.Articles);
        writer.WriteNumber("tasks", counts.Tasks);
        writer.WriteNumber("assignments", counts.Assignments);
        writer.WriteStartObject("byRole");
        foreach (var (role, count) in counts.ByRole) writer.WriteNumber(role.ToString(), count);
        writer.WriteEndObject();
        writer.WriteNumber("deadlines", counts.Deadlines);
        writer.WriteNumber("targets", counts.Targets);
        writer.WriteNumber("citations", counts.Citations);
        writer.WriteNumber("figures", counts.Figures);
        writer.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter writer, CoverageReport coverage)
    {
        writer.WriteStartObject("coverage");
        writer.WriteString("outline", coverage.OutlineId);
        writer.WriteString("relevance", coverage.Relevance.Verdict.ToString());
        writer.WriteString("relevanceReason", coverage.Relevance.Reason);
        WriteTally(writer, "articles", coverage.ArticleTally);
        WriteTally(writer, "points", coverage.PointTally);
        writer.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter writer, string name, CoverageTally tally)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("total", tally.Total);
        writer.WriteNumber("covered", tally.Covered);
        writer.WriteNumber("partial", tally.Partial);
        writer.WriteNumber("gap", tally.Gap);
        writer.WriteNumber("notApplicable", tally.NotApplicable);
        writer.WriteEndObject();
    }
}
