using LawGov.Tests.Shared;

namespace LawGov.Corpus.Tests.Cancellation;

/// <summary>
/// Each worker stops within 50 ms of work after the run was told to, wherever it stands. Measured in processor time of the process,
/// while no other test runs.
/// </summary>
[Collection(Alone.Name)]
public sealed class StoppingTests : IDisposable
{
    private const int Workers = 2;

    /// <summary>Many times the work that is done before the word to stop: no machine is so fast that the run is over by then.</summary>
    private const int Files = 80;

    private static readonly TimeSpan Most = Workers * TimeSpan.FromMilliseconds(50);

    /// <summary>The collector of memory and the compiler take their part of some runs; the best counts.</summary>
    private const int Attempts = 5;

    private static readonly string Text = "某市法治政府建设实施方案\n一、任务\n" + string.Concat(Enumerable.Range(1, 3000)
        .Select(i => $"{i}.完善第{i}项制度，加强行政执法监督，{2020 + (i % 9)}年底前完成，落实《第{i}号条例》。（责任单位：市司法局、市财政局）\n"));

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov-corpus").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(700)]
    [InlineData(1500)]
    public async Task The_runner_stops(int milliseconds)
    {
        var rest = await RestAfter(TimeSpan.FromMilliseconds(milliseconds), async stop =>
        {
            await foreach (var result in CorpusRunner.Default.RunAsync(Endless(), new CorpusOptions { Workers = Workers }, null, stop)) result.Error.ShouldBeNull();
        });
        rest.ShouldBeLessThanOrEqualTo(Pace.Stretch(Most));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(700)]
    [InlineData(1500)]
    public async Task A_run_that_writes_tables_stops(int milliseconds)
    {
        for (var i = 0; i < Files; i++) await File.WriteAllTextAsync(Path.Combine(_folder, $"{i}.txt"), Text, TestContext.Current.CancellationToken);
        var run = 0;
        var rest = await RestAfter(TimeSpan.FromMilliseconds(milliseconds), stop => CorpusTableRun.RunAsync(
            CorpusFiles.Find([_folder], new LawGov.Files.FolderOptions { Depth = 0 }), Path.Combine(_folder, $"out{run++}"), new CorpusTableOptions { Workers = Workers, DocumentsPerPart = 2 }, null, stop));
        rest.ShouldBeLessThanOrEqualTo(Pace.Stretch(Most));
    }

    private static IAsyncEnumerable<CorpusInput> Endless() => Enumerable.Range(0, int.MaxValue).Select(i => CorpusInput.OfText($"{i}.txt", Text)).ToAsyncEnumerable();

    /// <summary>Work that goes on after the word to stop; the least of some runs.</summary>
    private static async Task<TimeSpan> RestAfter(TimeSpan work, Func<CancellationToken, Task> call)
    {
        var least = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Attempts && least > Most; attempt++)
        {
            using var source = new CancellationTokenSource();
            var start = Environment.CpuUsage.TotalTime;
            var running = Task.Run(() => call(source.Token), TestContext.Current.CancellationToken);
            while (Environment.CpuUsage.TotalTime - start < work && !running.IsCompleted) await Task.Delay(1, TestContext.Current.CancellationToken);
            running.IsCompleted.ShouldBeFalse("the run must not be over before it is told to stop");
            var stopped = Environment.CpuUsage.TotalTime;
            await source.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(running);
            var rest = Environment.CpuUsage.TotalTime - stopped;
            if (rest < least) least = rest;
        }

        return least;
    }
}
