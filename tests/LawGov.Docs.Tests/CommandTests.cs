using System.Diagnostics;
using System.Text;
using LawGov.Tests.Shared;

namespace LawGov.Docs.Tests;

/// <summary>Where a page shows what the command prints, it prints that.</summary>
public class CommandTests
{
    private const string Switch = "LAWGOV_APPROVE";

    public static TheoryData<string, int> Commands
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var page in DocsPage.All)
                for (var i = 0; i < CommandsOf(page).Count; i++) data.Add(page, i + 1);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_prints_what_the_page_shows(string page, int number)
    {
        var block = CommandsOf(page)[number - 1];
        var output = DocsPage.OutputOf(block)!;
        var printed = await RunAsync(block.Text["lawgov ".Length..]);
        if (Environment.GetEnvironmentVariable(Switch) == "1") DocsPage.Rewrite(output, printed);
        else printed.TrimEnd('\n').ShouldBe(output.Text, $"{block}");
    }

    private static List<FencedBlock> CommandsOf(string page) => [.. DocsPage.Blocks(page).Where(IsShown)];

    /// <summary>One line that starts with lawgov, without a pipe, and a block of text behind it.</summary>
    private static bool IsShown(FencedBlock block) =>
        block is { Language: "sh", Lines: [var line] } && line.StartsWith("lawgov ", StringComparison.Ordinal) && !line.Contains('|', StringComparison.Ordinal) && DocsPage.OutputOf(block) is not null;

    private static async Task<string> RunAsync(string arguments)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "LawGov.Cli.dll");
        var start = new ProcessStartInfo("dotnet", $"\"{command}\" {arguments}")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The language is that of the page, not of who runs the test.
            Environment = { ["LC_ALL"] = "C" },
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        (await error).ShouldBeEmpty();
        return output.ReplaceLineEndings("\n");
    }
}
