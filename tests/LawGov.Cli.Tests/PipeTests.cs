using System.Text.Json;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Tests;

/// <summary>The contract of Spark's <c>pipe</c>, kept by a process that behaves like it; see <see cref="PipedPartition"/>.</summary>
public sealed class PipeTests
{
    private const string WithBadLines = "[ $? -eq 3 ]";

    [Theory]
    [InlineData("parse", "document")]
    [InlineData("coverage", "coverage")]
    public async Task Partitions_in_parallel_give_a_line_for_each_line_in_order(string verb, string member)
    {
        var partitions = Enumerable.Range(0, 3).Select(p => Enumerable.Range(0, 40).Select(i => Line($"{p}/{i}")).ToList()).ToList();
        var answers = await Task.WhenAll(partitions.Select(p => PipedPartition.RunAsync(p, verb, "-", "--format", "ndjson")));
        for (var p = 0; p < partitions.Count; p++)
        {
            answers[p].Lines.Select(l => Id(l)).ShouldBe(Enumerable.Range(0, 40).Select(i => $"{p}/{i}"));
            answers[p].Lines.Where(l => !Parsed(l).TryGetProperty(member, out _)).ShouldBeEmpty();
            answers[p].Status.ShouldBe(0, answers[p].Error);
        }
    }

    [Fact]
    public async Task An_empty_partition_gives_nothing()
    {
        var answer = await PipedPartition.RunAsync([], "parse", "-", "--format", "ndjson");
        (answer.Status, answer.Lines.Count, answer.Error).ShouldBe((0, 0, ""));
    }

    [Fact]
    public async Task A_bad_line_is_answered_and_told_by_the_status_which_a_shell_may_forgive()
    {
        string[] lines = [Line("a"), "nonsense", "{\"id\":\"b\"}", Line("c")];
        var strict = await PipedPartition.RunAsync(lines, "parse", "-", "--format", "ndjson");
        strict.Status.ShouldBe(ExitCodes.Unreadable);
        strict.Lines.Select(Id).ShouldBe(["a", null, "b", "c"]);
        strict.Lines.Select(l => Parsed(l).TryGetProperty("error", out _)).ShouldBe([false, true, true, false]);
        if (OperatingSystem.IsWindows()) return;
        var forgiving = await PipedPartition.RunAsync(lines, ["parse", "-", "--format", "ndjson"], WithBadLines);
        forgiving.Status.ShouldBe(0);
        forgiving.Lines.ShouldBe(strict.Lines);
    }

    [Fact]
    public async Task More_than_a_pipe_holds_blocks_nobody()
    {
        // The answers to one line of this length fill any pipe before the next line is written.
        var text = string.Concat(Enumerable.Range(1, 400).Select(i => $"{i}.整治第{i}段河道。（责任单位：市水务局）\n"));
        var lines = Enumerable.Range(0, 4).Select(i => JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = $"{i}", ["text"] = text })).ToList();
        var answer = await PipedPartition.RunAsync(lines, "parse", "-", "--format", "ndjson");
        (answer.Status, answer.Lines.Count).ShouldBe((0, 4));
        answer.Lines.ShouldAllBe(l => l.Length > 65_536);
    }

    [Fact]
    public async Task A_reader_that_leaves_early_ends_the_process()
    {
        var answer = await PipedPartition.RunAsync(Endless(), ["parse", "-", "--format", "ndjson"], take: 2);
        answer.Lines.Select(Id).ShouldBe(["0", "1"]);
        answer.Status.ShouldBe(ExitCodes.Unreadable);
        answer.Error.ShouldNotContain("   at ");

        static IEnumerable<string> Endless()
        {
            for (var i = 0; ; i++) yield return Line($"{i}");
        }
    }

    private static string Line(string id) => $$"""{"id":"{{id}}","text":"江州市治水方案\n一、任务\n1.检查{{id}}号堤坝。（责任单位：市水务局）"}""";

    private static JsonElement Parsed(string line) => JsonDocument.Parse(line).RootElement;

    private static string? Id(string line) => Parsed(line).GetProperty("id").GetString();
}
