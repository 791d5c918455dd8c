using System.Text;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.Schedule;
using LawGov.Model;
using LawGov.Model.Serialization;
using LawGov.Model.Validation;
using LawGov.Office.Calendars;
using LawGov.Office.Ledgers;
using LawGov.Reporting;

namespace LawGov.Samples.Host;

/// <summary>What a document gives to look at and to keep: page, ledger, calendar, model.</summary>
internal static class Downloads
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string Calendar = "text/calendar";

    public static async Task<IResult> ReportAsync(HttpRequest request, Uploads uploads, IDocumentInspector inspector, string? language, CancellationToken cancellation)
    {
        var chosen = language is "en" ? MessageLanguage.English : MessageLanguage.Chinese;
        return await AnswerAsync(request, uploads, file =>
        {
            var findings = inspector.Inspect(file.Parsed!, cancellation).Select(f => f.In(chosen)).ToValueList();
            var page = ReportPage.Write([new ReportDocument(file.Document!, file.Text) { Findings = findings }], new ReportPageOptions { Language = chosen }, cancellation);
            return Results.Content(page, "text/html", Encoding.UTF8);
        }, cancellation);
    }

    public static Task<IResult> LedgerAsync(HttpRequest request, Uploads uploads, CancellationToken cancellation) => AnswerAsync(request, uploads, file =>
    {
        var ledger = LedgerBuilder.Default.Create(file.Document!, new LedgerOptions { SourceText = file.Text });
        return Results.Stream(stream => LedgerWorkbook.WriteAsync(stream, ledger, cancellationToken: cancellation), Workbook, "ledger.xlsx");
    }, cancellation);

    public static Task<IResult> CalendarAsync(HttpRequest request, Uploads uploads, CancellationToken cancellation) => AnswerAsync(request, uploads, file =>
        Results.File(Encoding.UTF8.GetBytes(ScheduleCalendar.Write(ScheduleAnalyzer.Default.Analyze([file.Document!]))), Calendar, "schedule.ics"), cancellation);

    public static Task<IResult> ModelAsync(HttpRequest request, Uploads uploads, CancellationToken cancellation) => AnswerAsync(request, uploads, file =>
        Results.File(Encoding.UTF8.GetBytes(PolicyDocumentJson.Write(file.Document!, file.Diagnostics)), "application/json", "plan.json"), cancellation);

    // A browser that was shown a form is answered with a sentence, a program with problem details.
    private static async Task<IResult> AnswerAsync(HttpRequest request, Uploads uploads, Func<PolicyFile, IResult> answer, CancellationToken cancellation)
    {
        var upload = await uploads.ReadAsync(request, null, cancellation);
        if (upload.File is { } file) return answer(file);
        return request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            ? Results.Text(upload.Fault, "text/plain", Encoding.UTF8, upload.Status)
            : Results.Problem(upload.Fault, statusCode: upload.Status);
    }
}
