using System.Diagnostics;
using System.Text;

namespace LawGov.Cli.Tests;

/// <summary>One partition as Spark pipes it: a process of its own; elements are written a line each by one thread while another reads; standard input is closed behind the last; then the status is looked at.</summary>
internal static class PipedPartition
{
    private static readonly UTF8Encoding Utf8 = new(false);

    public static Task<Answer> RunAsync(IEnumerable<string> elements, params string[] verb) => RunAsync(elements, verb, null, int.MaxValue);

    /// <param name="elements">What the partition contains.</param>
    /// <param name="verb">Verb and options.</param>
    /// <param name="orElse">Runs in the shell when the command fails, as <c>command || orElse</c>.</param>
    /// <param name="take">So many lines are read, then the reader is gone.</param>
    public static async Task<Answer> RunAsync(IEnumerable<string> elements, string[] verb, string? orElse = null, int take = int.MaxValue)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "LawGov.Cli.dll"), .. verb];
        if (orElse is not null) command = ["sh", "-c", $"{string.Join(' ', command.Select(a => $"'{a}'"))} || {orElse}"];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        try
        {
            var writing = Task.Run(() => Write(process, elements), cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var lines = new List<string>();
            while (lines.Count < take && await process.StandardOutput.ReadLineAsync(cancellation) is { } line) lines.Add(line);
            if (take < int.MaxValue) process.StandardOutput.Close();
            await writing;
            await process.WaitForExitAsync(cancellation);
            return new Answer(lines, process.ExitCode, await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static void Write(Process process, IEnumerable<string> elements)
    {
        try
        {
            using var input = process.StandardInput;
            foreach (var element in elements) input.Write(element + "\n");
        }
        catch (IOException)
        {
            // The process is gone; its status tells why.
        }
    }

    internal sealed record Answer(IReadOnlyList<string> Lines, int Status, string Error);
}
