using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Samples.Host;
using LawGov.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace LawGov.Samples.Tests;

public class HostTests
{
    private const int TooManyBytes = 4 * 1024 * 1024 + 1;

    [Fact]
    public async Task A_document_is_answered_with_model_findings_coverage_and_workload()
    {
        await using var app = await StartAsync();
        var text = Repository.ReadSeed("pudong-2022-plan");
        using var response = await PostAsync(app, text, "/documents?source=pudong");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var body = await response.Content.ReadAsStringAsync();
        body.ShouldContain("浦东新区法治政府建设实施方案");
        using var reply = JsonDocument.Parse(body);
        PolicyDocumentJson.Read(reply.RootElement.GetProperty("document").GetRawText()).ShouldBe(PolicyDocumentParser.Default.Parse(text, "pudong").Document);
        reply.RootElement.GetProperty("findings").EnumerateArray().ShouldContain(f => f.GetProperty("code").GetString() == "LG5104" && f.GetProperty("line").GetInt32() == 290);
        reply.RootElement.GetProperty("coverage").GetProperty("outline").GetString().ShouldBe("outline-2021");
        reply.RootElement.GetProperty("workload").GetProperty("summary").GetProperty("tasks").GetInt32().ShouldBe(104);
    }

    [Fact]
    public async Task The_language_of_the_findings_is_a_matter_of_configuration()
    {
        await using var app = await StartAsync(("LawGov:Language", "Chinese"));
        using var response = await PostAsync(app, Repository.ReadSeed("xuhui-2020-workpoints"));
        (await response.Content.ReadAsStringAsync()).ShouldContain("单位“公安分局”没有冠以地名或层级");
    }

    [Fact]
    public async Task A_fault_in_the_configuration_stops_the_host_from_starting()
    {
        var fault = await Should.ThrowAsync<OptionsValidationException>(() => StartAsync(("LawGov:Coverage:PointShare", "7"), ("LawGov:Parser:MaxCharacters", "-1")));
        fault.Message.ShouldBe("Parser:MaxCharacters is -1; expected 1 or more.; Coverage:PointShare is 7; expected 0 to 1.");
    }

    [Theory]
    [InlineData("", "text/plain", 400, "The body is empty; expected the text of a document.")]
    [InlineData(" \n ", "text/plain", 400, "The body is empty; expected the text of a document.")]
    [InlineData("{}", "application/json", 415, null)]
    public async Task Bad_input_is_answered_with_problem_details(string text, string type, int status, string? detail)
    {
        await using var app = await StartAsync();
        using var response = await PostAsync(app, text, type: type);
        await ShouldBeProblemAsync(response, status, detail);
    }

    [Fact]
    public async Task Text_that_is_no_utf8_is_refused()
    {
        await using var app = await StartAsync();
        using var content = new ByteArrayContent([0xD5, 0xE3, 0xBD, 0xAD]);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var client = app.GetTestClient();
        using var response = await client.PostAsync(new Uri("/documents", UriKind.Relative), content);
        await ShouldBeProblemAsync(response, 400, "The body is no UTF-8.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_beyond_the_limit_is_refused_with_or_without_its_length_announced(bool announced)
    {
        await using var app = await StartAsync();
        using var content = new StreamContent(new MemoryStream(new byte[TooManyBytes]));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        if (!announced) content.Headers.ContentLength = null;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/documents") { Content = content };
        if (!announced) request.Headers.TransferEncodingChunked = true;
        using var client = app.GetTestClient();
        using var response = await client.SendAsync(request);
        await ShouldBeProblemAsync(response, 413, "The body has more than 4194304 bytes.");
    }

    /// <summary>The in-memory server does not count; the real one throws in the middle of the body.</summary>
    [Fact]
    public async Task A_server_that_finds_the_body_too_large_first_gives_the_same_answer()
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new OverfullStream();
        var (text, status, fault) = await RequestText.ReadAsync(context.Request, CancellationToken.None);
        (text, status, fault).ShouldBe((null, 413, "The body has more than 4194304 bytes."));
    }

    [Fact]
    public async Task An_unknown_address_is_answered_with_problem_details()
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        using var response = await client.GetAsync(new Uri("/nowhere", UriKind.Relative));
        await ShouldBeProblemAsync(response, 404, null);
    }

    [Fact]
    public async Task The_interface_is_described_by_open_api()
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        using var description = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var post = description.RootElement.GetProperty("paths").GetProperty("/documents").GetProperty("post");
        post.GetProperty("operationId").GetString().ShouldBe("AnalyzeDocument");
        post.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(c => c.Name).ShouldBe(["text/plain"]);
        post.GetProperty("responses").EnumerateObject().Select(r => r.Name).Order().ShouldBe(["200", "400", "413", "415"]);
        var reply = description.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("AnalysisReply").GetProperty("properties");
        reply.EnumerateObject().Select(p => p.Name).ShouldBe(["document", "findings", "coverage", "workload"]);
    }

    private static async Task<WebApplication> StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        var app = HostApplication.Build(builder);
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpResponseMessage> PostAsync(WebApplication app, string text, string address = "/documents", string type = "text/plain")
    {
        using var client = app.GetTestClient();
        using var content = new StringContent(text, Encoding.UTF8, type);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    private static async Task ShouldBeProblemAsync(HttpResponseMessage response, int status, string? detail)
    {
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        if (detail is not null) problem.RootElement.GetProperty("detail").GetString().ShouldBe(detail);
    }

    private sealed class OverfullStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge);
    }
}
