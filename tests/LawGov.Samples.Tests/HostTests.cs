using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using LawGov.Tests.Shared;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Options;

namespace LawGov.Samples.Tests;

public class HostTests
{
    private const int TooManyBytes = (16 * 1024 * 1024) + 1;

    [Fact]
    public async Task A_document_is_answered_with_its_tasks_findings_coverage_and_workload()
    {
        await using var app = await HostServer.StartAsync();
        using var response = await app.PostAsync(Repository.ReadSeed("pudong-2022-plan"), "/documents?source=pudong");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var body = await response.Content.ReadAsStringAsync();
        body.ShouldContain("浦东新区法治政府建设实施方案");
        using var reply = JsonDocument.Parse(body);
        reply.RootElement.GetProperty("name").GetString().ShouldBe("pudong");
        var document = reply.RootElement.GetProperty("document");
        document.GetProperty("documentNumber").GetString().ShouldBe("浦府〔2022〕131号");
        document.GetProperty("tasks")[0].GetProperty("place").GetString().ShouldStartWith("paragraph ");
        reply.RootElement.GetProperty("findings").EnumerateArray().ShouldContain(f => f.GetProperty("code").GetString() == "LG5104" && f.GetProperty("line").GetInt32() == 290);
        reply.RootElement.GetProperty("coverage").GetProperty("outline").GetString().ShouldBe("outline-2021");
        reply.RootElement.GetProperty("workload").GetProperty("tasks").GetInt32().ShouldBe(104);
    }

    [Theory]
    [InlineData("coverage", "coverage")]
    [InlineData("Workload, findings", "findings workload")]
    [InlineData("document,findings,coverage,workload", "document findings coverage workload")]
    [InlineData("coverage,", "coverage")]
    [InlineData("all", "document findings coverage workload")]
    public async Task Only_the_parts_that_are_asked_for_are_answered(string include, string parts)
    {
        await using var app = await HostServer.StartAsync();
        using var response = await app.PostAsync(Repository.ReadSeed("xuhui-2020-workpoints"), "/documents?include=" + Uri.EscapeDataString(include));
        using var reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        reply.RootElement.EnumerateObject().Where(p => p.Name is not ("name" or "format") && p.Value.ValueKind != JsonValueKind.Null).Select(p => p.Name).ShouldBe(parts.Split(' '));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("coverage,nothing")]
    public async Task Parts_that_do_not_exist_are_refused(string include)
    {
        await using var app = await HostServer.StartAsync();
        using var response = await app.PostAsync("x", "/documents?include=" + include);
        await response.ShouldBeProblemAsync(400, "include names document, findings, coverage or workload, set apart by commas.");
    }

    [Fact]
    public async Task The_language_of_the_findings_is_a_matter_of_configuration()
    {
        await using var app = await HostServer.StartAsync(("LawGov:Language", "Chinese"));
        using var response = await app.PostAsync(Repository.ReadSeed("xuhui-2020-workpoints"));
        (await response.Content.ReadAsStringAsync()).ShouldContain("单位“公安分局”没有冠以地名或层级");
    }

    [Fact]
    public async Task A_fault_in_the_configuration_stops_the_host_from_starting()
    {
        var fault = await Should.ThrowAsync<OptionsValidationException>(() => HostServer.StartAsync(("LawGov:Coverage:PointShare", "7"), ("LawGov:Parser:MaxCharacters", "-1")));
        fault.Message.ShouldBe("Parser:MaxCharacters is -1; expected 1 or more.; Coverage:PointShare is 7; expected 0 to 1.");
    }

    [Theory]
    [InlineData("", "text/plain", 400, "The body contains no text; expected a document.")]
    [InlineData(" \n ", "text/plain", 400, "The body contains no text; expected a document.")]
    [InlineData("{}", "application/json", 415, null)]
    [InlineData("\u0089PNG", "application/octet-stream", 422, null)]
    [InlineData("x", "multipart/form-data; boundary=y", 400, "The form is damaged.")]
    public async Task Bad_input_is_answered_with_problem_details(string text, string type, int status, string? detail)
    {
        await using var app = await HostServer.StartAsync();
        byte[] body = text.StartsWith('\u0089') ? [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13] : System.Text.Encoding.UTF8.GetBytes(text);
        using var response = await app.PostAsync(body, "/documents", type);
        await response.ShouldBeProblemAsync(status, detail);
        if (status == 422) (await response.Content.ReadAsStringAsync()).ShouldContain("LG2005: This is a picture");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_beyond_the_limit_is_refused_with_or_without_its_length_announced(bool announced)
    {
        await using var app = await HostServer.StartAsync();
        using var content = new StreamContent(new MemoryStream(new byte[TooManyBytes]));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        if (!announced) content.Headers.ContentLength = null;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/documents") { Content = content };
        if (!announced) request.Headers.TransferEncodingChunked = true;
        using var client = app.GetTestClient();
        using var response = await client.SendAsync(request);
        await response.ShouldBeProblemAsync(413, "The file has more than 16777216 bytes.");
    }

    [Fact]
    public async Task An_unknown_address_is_answered_with_problem_details()
    {
        await using var app = await HostServer.StartAsync();
        using var client = app.GetTestClient();
        using var response = await client.GetAsync(new Uri("/nowhere", UriKind.Relative));
        await response.ShouldBeProblemAsync(404, null);
    }

    [Fact]
    public async Task The_interface_is_described_by_open_api_with_a_type_for_everything()
    {
        await using var app = await HostServer.StartAsync();
        using var client = app.GetTestClient();
        using var description = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var paths = description.RootElement.GetProperty("paths");
        paths.EnumerateObject().Select(p => p.Name).ShouldBe(["/documents", "/documents/report", "/documents/ledger", "/documents/calendar", "/documents/model"]);
        var post = paths.GetProperty("/documents").GetProperty("post");
        post.GetProperty("operationId").GetString().ShouldBe("AnalyzeDocument");
        post.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ShouldBe(["source", "include"]);
        post.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(c => c.Name).Take(2).ShouldBe(["text/plain", "multipart/form-data"]);
        foreach (var path in paths.EnumerateObject())
        {
            var content = path.Value.GetProperty("post").GetProperty("requestBody").GetProperty("content");
            var fields = content.GetProperty("multipart/form-data").GetProperty("schema").GetProperty("properties");
            fields.EnumerateObject().Select(f => f.Name).ShouldBe(["file", "text"], path.Name);
            fields.GetProperty("file").GetProperty("format").GetString().ShouldBe("binary");
            content.GetProperty("application/pdf").GetProperty("schema").GetProperty("format").GetString().ShouldBe("binary");
            content.GetProperty("text/plain").GetProperty("schema").GetProperty("type").GetString().ShouldBe("string");
        }

        post.GetProperty("responses").EnumerateObject().Select(r => r.Name).Order().ShouldBe(["200", "400", "413", "415", "422", "429"]);
        var schemas = description.RootElement.GetProperty("components").GetProperty("schemas");
        schemas.GetProperty("AnalysisReply").GetProperty("properties").EnumerateObject().Select(p => p.Name).ShouldBe(["name", "format", "document", "findings", "coverage", "workload"]);
        // A property without a type or a reference could be anything.
        foreach (var schema in schemas.EnumerateObject().Where(s => s.Name.EndsWith("Reply", StringComparison.Ordinal)))
            foreach (var property in schema.Value.GetProperty("properties").EnumerateObject())
                property.Value.EnumerateObject().ShouldContain(p => p.Name == "type" || p.Name == "$ref" || p.Name == "oneOf", $"{schema.Name}.{property.Name}");
    }

    [Fact]
    public async Task Health_is_told()
    {
        await using var app = await HostServer.StartAsync();
        using var client = app.GetTestClient();
        (await client.GetStringAsync(new Uri("/health", UriKind.Relative))).ShouldBe("Healthy");
    }

    [Fact]
    public async Task A_caller_who_sends_too_much_is_told_to_wait()
    {
        await using var app = await HostServer.StartAsync(("Host:RequestsPerMinute", "2"));
        for (var i = 0; i < 2; i++) (await app.PostAsync("x", "/documents?include=document")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var response = await app.PostAsync("x", "/documents?include=document");
        await response.ShouldBeProblemAsync(429, null);
        response.Headers.RetryAfter.ShouldNotBeNull();
    }
}
