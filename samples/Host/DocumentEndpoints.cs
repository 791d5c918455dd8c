using System.Text.Json;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Model.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LawGov.Samples.Host;

/// <summary>The endpoint that takes a document.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this WebApplication app) =>
        app.MapPost("/documents", AnalyzeAsync)
            .Accepts<string>("text/plain")
            .WithName("AnalyzeDocument")
            .WithSummary("Reads a document and answers with its model, its findings, its coverage of the national outline and its workload.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<Results<Ok<AnalysisReply>, ProblemHttpResult>> AnalyzeAsync(
        HttpRequest request,
        IPolicyDocumentParser parser,
        IDocumentInspector inspector,
        ICoverageAnalyzer coverage,
        IWorkloadAnalyzer workload,
        string? source,
        CancellationToken cancellation)
    {
        var (text, status, fault) = await RequestText.ReadAsync(request, cancellation);
        if (text is null) return TypedResults.Problem(fault, statusCode: status);
        var result = parser.Parse(text, source, cancellation);
        return TypedResults.Ok(new AnalysisReply(
            Json(PolicyDocumentJson.Write(result.Document, result.Diagnostics, indented: false)),
            [.. inspector.Inspect(result, cancellation).Select(f => new FindingReply(f.Code, f.Severity.ToString(), f.Message, f.Line, f.Column))],
            Json(CoverageJson.Write(coverage.Analyze(result, cancellationToken: cancellation), indented: false)),
            Json(WorkloadJson.Write(workload.Analyze(result, cancellationToken: cancellation), indented: false))));
    }

    private static JsonElement Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
