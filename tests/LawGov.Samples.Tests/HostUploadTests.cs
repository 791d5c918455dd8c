using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Office.Ledgers;
using LawGov.Readers.Tests.Kit;
using LawGov.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace LawGov.Samples.Tests;

/// <summary>Files in any format and encoding, as the body itself or in a form, and what comes back of them.</summary>
public class HostUploadTests
{
    private const string Title = "雁栖县2025年法治政府建设工作要点";
    private const string Item = "1.修订规则，2025年6月底前完成。（责任单位：县司法局）";

    public static TheoryData<string, string> Formats => new()
    {
        { "Docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }, { "LegacyWord", "application/msword" }, { "Pdf", "application/pdf" }, { "Ofd", "application/ofd" },
        { "Html", "text/html; charset=gb2312" }, { "PlainText", "text/plain; charset=gb18030" }, { "PlainText", "text/plain" }, { "Docx", "application/octet-stream" },
    };

    [Theory, MemberData(nameof(Formats))]
    public async Task A_file_is_taken_in_any_format_as_body_and_in_a_form(string format, string type)
    {
        await using var app = await HostServer.StartAsync();
        var bytes = File(format, type.Contains("gb", StringComparison.Ordinal));
        using var raw = await app.PostAsync(bytes, "/documents?include=document", type);
        await ShouldBeThePlanAsync(raw, format);
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var form = new MultipartFormDataContent { { file, "file", "plan.bin" } };
        using var uploaded = await app.SendAsync(form, "/documents?include=document");
        (await ShouldBeThePlanAsync(uploaded, format)).ShouldBe("plan.bin");
    }

    [Fact]
    public async Task A_text_can_be_pasted_into_the_form()
    {
        await using var app = await HostServer.StartAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent([]), "file", "none" }, { new StringContent($"{Title}\n{Item}"), "text" } };
        using var response = await app.SendAsync(form, "/documents?include=document");
        await ShouldBeThePlanAsync(response, "PlainText");
    }

    [Fact]
    public async Task An_archive_is_refused_with_a_sentence()
    {
        await using var app = await HostServer.StartAsync();
        using var response = await app.PostAsync(WordFile.Zip(CompressionLevel.Fastest, ("a.txt", "x"u8.ToArray())), "/documents", "application/zip");
        await response.ShouldBeProblemAsync(422, "LG2014: This is a .zip archive of files, not one document. Read it with DocumentArchive.");
    }

    [Fact]
    public async Task A_report_is_a_page_in_the_language_asked_for()
    {
        await using var app = await HostServer.StartAsync();
        foreach (var (address, lang) in new[] { ("/documents/report", "zh"), ("/documents/report?language=en", "en") })
        {
            using var response = await app.PostAsync($"{Title}\n{Item}", address);
            response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
            var page = await response.Content.ReadAsStringAsync();
            page.ShouldContain(Title);
            page.ShouldContain($"<html lang=\"{lang}");
        }
    }

    [Fact]
    public async Task A_ledger_can_be_read_back()
    {
        await using var app = await HostServer.StartAsync();
        using var response = await app.PostAsync($"{Title}\n{Item}", "/documents/ledger");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("ledger.xlsx");
        using var workbook = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        LedgerWorkbook.Read(workbook).Ledger!.Entries.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Deadlines_are_a_calendar()
    {
        await using var app = await HostServer.StartAsync();
        using var response = await app.PostAsync($"{Title}\n{Item}", "/documents/calendar");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var calendar = await response.Content.ReadAsStringAsync();
        calendar.ShouldStartWith("BEGIN:VCALENDAR");
        calendar.ShouldContain("20250630");
    }

    [Fact]
    public async Task The_model_is_that_of_the_library()
    {
        await using var app = await HostServer.StartAsync();
        var text = Repository.ReadSeed("xuhui-2020-workpoints");
        using var response = await app.PostAsync(text, "/documents/model");
        PolicyDocumentJson.Read(await response.Content.ReadAsStringAsync()).ShouldBe(PolicyDocumentParser.Default.Parse(text, "").Document);
    }

    [Theory]
    [InlineData("text/html", "text/plain")]
    [InlineData("*/*", "application/problem+json")]
    public async Task A_browser_is_told_a_fault_in_a_sentence_and_a_program_in_problem_details(string accept, string type)
    {
        await using var app = await HostServer.StartAsync();
        using var form = new MultipartFormDataContent { { new StringContent(""), "text" } };
        using var response = await app.SendAsync(form, "/documents/report", accept);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await response.Content.ReadAsStringAsync()).ShouldContain("The body contains no text");
    }

    [Theory]
    [InlineData("/documents")]
    [InlineData("/documents/report")]
    public async Task A_request_that_is_cancelled_stops_the_reading(string address)
    {
        var ended = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var app = await HostServer.StartAsync(app => app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try
            {
                await next(context);
                ended.SetResult(null);
            }
            catch (Exception fault)
            {
                ended.SetResult(fault);
                throw;
            }
        }));
        using var client = app.GetTestClient();
        await using var sent = new StalledStream();
        using var content = new StreamContent(sent);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var cancelled = new CancellationTokenSource();
        var answer = client.PostAsync(new Uri(address, UriKind.Relative), content, cancelled.Token);
        await sent.Started;
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => answer);
        (await ended.Task).ShouldBeAssignableTo<OperationCanceledException>("the server goes on with a request whose caller has gone");
    }

    [Fact]
    public async Task The_page_loads_nothing_and_runs_nothing()
    {
        await using var app = await HostServer.StartAsync();
        using var client = app.GetTestClient();
        using var response = await client.GetAsync(new Uri("/", UriKind.Relative));
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("<script");
    }

    private static async Task<string> ShouldBeThePlanAsync(HttpResponseMessage response, string format)
    {
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        using var reply = JsonDocument.Parse(body);
        reply.RootElement.GetProperty("format").GetString().ShouldBe(format);
        var document = reply.RootElement.GetProperty("document");
        document.GetProperty("title").GetString().ShouldBe(Title);
        document.GetProperty("tasks")[0].GetProperty("assignments")[0].GetProperty("unit").GetString().ShouldBe("县司法局");
        document.GetProperty("tasks")[0].GetProperty("deadlines")[0].GetProperty("date").GetString().ShouldBe("2025-06-30");
        return reply.RootElement.GetProperty("name").GetString()!;
    }

    private static byte[] File(string format, bool isGb) => format switch
    {
        "Docx" => new WordFile().P(Title).P(Item).ToBytes(),
        "LegacyWord" => new DocFile().P(Title).P(Item).ToBytes(),
        "Pdf" => new PdfFile().Add(Title, 1).Add(Item, 1).ToBytes(),
        "Ofd" => new OfdFile().Page().Text(60, 40, Title).Text(28.4, 60, Item).ToBytes(),
        "Html" => Read.Gb18030.GetBytes($"<html><body><h1>{Title}</h1><p>{Item}</p></body></html>"),
        _ => (isGb ? Read.Gb18030 : Encoding.UTF8).GetBytes($"{Title}\n{Item}"),
    };
}
