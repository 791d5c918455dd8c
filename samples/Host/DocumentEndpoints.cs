using LawGov.Samples.Host.Replies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LawGov.Samples.Host;

/// <summary>The endpoints that take a document.</summary>
internal static class DocumentEndpoints
{
    private static readonly string[] Files =
    [
        "multipart/form-data", "text/html", "application/octet-stream", "application/pdf", "application/ofd", "application/zip", "application/msword", "application/vnd.ms-works",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ];

    public static void MapDocuments(this WebApplication app)
    {
        var group = app.MapGroup("/documents").RequireRateLimiting(RateLimits.Policy).WithTags("documents");
        Describe(group.MapPost("", AnalyzeAsync), "AnalyzeDocument", "Reads a document and answers with what it says, its findings, its coverage of the national outline and its workload.")
            .Produces<AnalysisReply>();
        Describe(group.MapPost("/report", Downloads.ReportAsync), "ReportDocument", "Answers with a page that shows the document.").Produces<string>(contentType: "text/html");
        Describe(group.MapPost("/ledger", Downloads.LedgerAsync), "LedgerOfDocument", "Answers with its tasks as a workbook (台账).").Produces<Stream>(contentType: Downloads.Workbook);
        Describe(group.MapPost("/calendar", Downloads.CalendarAsync), "CalendarOfDocument", "Answers with its deadlines as a calendar.").Produces<string>(contentType: Downloads.Calendar);
        Describe(group.MapPost("/model", Downloads.ModelAsync), "ModelOfDocument", "Answers with the whole model, as `lawgov parse` writes it.").Produces<string>(contentType: "application/json");
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string name, string summary) => endpoint
        .Accepts<Stream>("text/plain", Files)
        .WithName(name)
        .WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<Results<Ok<AnalysisReply>, ProblemHttpResult>> AnalyzeAsync(
        HttpRequest request, Uploads uploads, ReplyBuilder replies, string? source, string? include, CancellationToken cancellation)
    {
        if (!TryParts(include, out var parts)) return TypedResults.Problem("include names document, findings, coverage or workload, set apart by commas.", statusCode: StatusCodes.Status400BadRequest);
        var upload = await uploads.ReadAsync(request, source, cancellation);
        return upload.File is { } file ? TypedResults.Ok(replies.Build(file, parts, cancellation)) : TypedResults.Problem(upload.Fault, statusCode: upload.Status);
    }

    private static bool TryParts(string? include, out ReplyParts parts)
    {
        parts = include is null ? ReplyParts.All : ReplyParts.None;
        foreach (var name in (include ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A number is a value of the enumeration, but no name.
            if (!char.IsAsciiLetter(name[0]) || !Enum.TryParse<ReplyParts>(name, ignoreCase: true, out var part)) return false;
            parts |= part;
        }

        return parts != ReplyParts.None;
    }
}
