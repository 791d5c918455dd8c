using System.IO.Pipelines;
using System.Text.Json;
using LawGov.Cli.Assistants;
using LawGov.Tests.Shared;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace LawGov.Cli.Tests;

/// <summary>The server for assistants, asked by the protocol's own client.</summary>
public sealed class AssistantTests : IAsyncLifetime
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly string _outside = Directory.CreateTempSubdirectory("lawgov-outside").FullName;
    private Task _server = Task.CompletedTask;
    private McpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server = PlanServer.RunAsync(new AllowedFolders([Repository.PathOf("seeds")]), _toServer.Reader.AsStream(), _toClient.Writer.AsStream(), _stop.Token);
        _client = await McpClient.CreateAsync(new StreamClientTransport(_toServer.Writer.AsStream(), _toClient.Reader.AsStream()));
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _stop.CancelAsync();
        await Task.WhenAny(_server, Task.Delay(TimeSpan.FromSeconds(5)));
        _stop.Dispose();
        Directory.Delete(_outside, recursive: true);
    }

    [Fact]
    public async Task Every_tool_says_what_it_is_for()
    {
        var tools = await _client.ListToolsAsync();
        tools.Select(t => t.Name).Order(StringComparer.Ordinal).ShouldBe(["compare", "coverage", "follow", "gaps", "list_documents", "list_tasks", "read_document", "schedule", "unmatched", "workload"]);
        tools.ShouldAllBe(t => t.Description.Length > 20);
    }

    [Fact]
    public async Task Tasks_come_in_pages_with_places_and_words()
    {
        var text = Repository.ReadSeed("pudong-2022-plan");
        var first = await AskAsync("list_tasks", ("path", "pudong-2022-plan.txt"));
        first.GetProperty("total").GetInt32().ShouldBe(104);
        first.GetProperty("pages").GetInt32().ShouldBe(6);
        first.GetProperty("rows").GetArrayLength().ShouldBe(Answer.PageRows);
        foreach (var row in first.GetProperty("rows").EnumerateArray())
        {
            var place = row.GetProperty("place");
            var quote = place.GetProperty("quote").GetString()!.TrimEnd('…');
            text.Substring(place.GetProperty("start").GetInt32(), quote.Length).ShouldBe(quote);
            text.Split('\n')[place.GetProperty("line").GetInt32() - 1].ShouldContain(quote.Split('\n')[0].TrimEnd('\r'));
        }

        (await AskAsync("list_tasks", ("path", "pudong-2022-plan.txt"), ("page", 6))).GetProperty("rows").GetArrayLength().ShouldBe(4);
        (await AskAsync("list_tasks", ("path", "pudong-2022-plan.txt"), ("unit", "司法局"))).GetProperty("total").GetInt32().ShouldBeInRange(1, 103);
    }

    [Theory]
    [InlineData("read_document", "path", "putuo-2022-opinions.txt", "普陀区加强法治政府建设实施意见")]
    [InlineData("coverage", "path", "putuo-2022-opinions.txt", "outline-2021")]
    [InlineData("gaps", "path", "putuo-2022-opinions.txt", "point")]
    [InlineData("workload", "path", "putuo-2022-opinions.txt", "司法局")]
    [InlineData("schedule", "path", "pudong-2022-plan.txt", "2022-12-31")]
    [InlineData("list_documents", "page", "1", "putuo-2022-opinions.txt")]
    public async Task Questions_about_one_document_are_answered(string tool, string name, string value, string said) =>
        (await AskAsync(tool, (name, name == "page" ? 1 : value))).ToString().ShouldSatisfyAllConditions(a => a.ShouldContain(said), a => a.Length.ShouldBeLessThan(60_000));

    [Theory]
    [InlineData("compare", "a", "b")]
    [InlineData("unmatched", "a", "b")]
    [InlineData("follow", "plan", "report")]
    public async Task Questions_about_two_documents_are_answered(string tool, string first, string second) =>
        (await AskAsync(tool, (first, "xuhui-2020-workpoints.txt"), (second, "jingan-2023-report.txt"))).GetProperty("rows").GetArrayLength().ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("../README.md")]
    [InlineData("/etc/passwd")]
    [InlineData("nothing.txt")]
    [InlineData("")]
    public async Task Nothing_outside_the_folders_is_read(string path) => (await RefusalAsync("read_document", ("path", path))).ShouldContain("no such document");

    [Fact]
    public async Task A_link_out_of_the_folders_is_not_followed()
    {
        File.WriteAllText(Path.Combine(_outside, "secret.txt"), "一、任务");
        var inside = Directory.CreateTempSubdirectory("lawgov-inside").FullName;
        File.CreateSymbolicLink(Path.Combine(inside, "link.txt"), Path.Combine(_outside, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "folder"), _outside);
        var folders = new AllowedFolders([inside]);
        foreach (var path in new[] { "link.txt", "folder/secret.txt" }) Should.Throw<ModelContextProtocol.McpException>(() => folders.Read(path));
        Directory.Delete(inside, recursive: true);
    }

    [Fact]
    public async Task Wrong_arguments_are_said()
    {
        (await RefusalAsync("list_tasks", ("path", "pudong-2022-plan.txt"), ("page", 7))).ShouldContain("between 1 and 6");
        (await RefusalAsync("coverage", ("path", "pudong-2022-plan.txt"), ("outline", "1999"))).ShouldContain("outline-2021");
    }

    private async Task<JsonElement> AskAsync(string tool, params (string Name, object Value)[] arguments)
    {
        var result = await _client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => (object?)a.Value));
        var text = result.Content.OfType<TextContentBlock>().Single().Text;
        result.IsError.ShouldNotBe(true, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<string> RefusalAsync(string tool, params (string Name, object Value)[] arguments)
    {
        var result = await _client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => (object?)a.Value));
        result.IsError.ShouldBe(true);
        return result.Content.OfType<TextContentBlock>().Single().Text;
    }
}
