using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace LawGov.Corpus;

/// <summary>Works on a collection of documents on several cores. Thread-safe; keeps no state between runs.</summary>
/// <remarks>
/// Memory is bounded whatever the number of documents: no more are loaded than twice the workers, until their results are taken. A document that cannot be
/// read, or makes an analysis fail, is a result with an error and stops nothing.
/// </remarks>
/// <example>
/// <code>
/// using LawGov.Corpus;
///
/// CorpusFiles files = CorpusFiles.Find(["plans"]);
/// await foreach (CorpusResult result in CorpusRunner.Default.RunAsync(files.ReadAsync())) Console.WriteLine($"{result.Id}: {result.Error ?? result.Document?.ToString()}");
/// </code>
/// </example>
public sealed class CorpusRunner
{
    /// <summary>Documents that wait for each worker.</summary>
    private const int QueuePerWorker = 2;

    /// <summary>The runner.</summary>
    public static CorpusRunner Default { get; } = new();

    /// <summary>Works on the documents as their results are taken.</summary>
    /// <param name="inputs">The documents; taken one by one, no faster than they are worked on.</param>
    /// <param name="options">How; the defaults when null.</param>
    /// <param name="progress">Told after each document, on the thread that takes the results.</param>
    /// <param name="cancellationToken">Stops the run; documents being worked on are given up.</param>
    /// <returns>One result for each input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<CorpusResult> RunAsync(
        IAsyncEnumerable<CorpusInput> inputs, CorpusOptions? options = null, IProgress<CorpusProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        options ??= CorpusOptions.Default;
        options.Check();
        return Run(inputs, options, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<CorpusResult> Run(
        IAsyncEnumerable<CorpusInput> inputs, CorpusOptions options, IProgress<CorpusProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Whoever stops taking results stops the work.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var capacity = options.WorkerCount * QueuePerWorker;
        var work = Channel.CreateBounded<Job>(new BoundedChannelOptions(capacity) { SingleWriter = true });
        var results = Channel.CreateBounded<Task<CorpusResult>>(new BoundedChannelOptions(capacity) { SingleReader = true });
        var running = RunAllAsync(inputs, options, work, results, stop);
        var state = default(CorpusProgress);
        try
        {
            await foreach (var ready in results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                var result = await NextAsync(ready, running, stop.Token, cancellationToken).ConfigureAwait(false);
                state = new CorpusProgress(state.Documents + 1, state.Failed + (result.Error is null ? 0 : 1), state.Bytes + result.Bytes);
                progress?.Report(state);
                yield return result;
            }

            await running.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await running.ContinueWith(static t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    /// <summary>A result, or what ended the run before there was one.</summary>
    private static async Task<CorpusResult> NextAsync(Task<CorpusResult> ready, Task running, CancellationToken stopped, CancellationToken cancelled)
    {
        try
        {
            return await ready.WaitAsync(stopped).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            await running.ConfigureAwait(false);
            throw;
        }
    }

    private static async Task RunAllAsync(
        IAsyncEnumerable<CorpusInput> inputs, CorpusOptions options, Channel<Job> work, Channel<Task<CorpusResult>> results, CancellationTokenSource stop)
    {
        var cancellationToken = stop.Token;
        try
        {
            var tasks = new List<Task> { Task.Run(() => FeedAsync(inputs, options, work.Writer, results.Writer, cancellationToken), cancellationToken) };
            for (var i = 0; i < options.WorkerCount; i++) tasks.Add(Task.Run(() => WorkAsync(options, work.Reader, results.Writer, cancellationToken), cancellationToken));
            // The first that fails ends all; the others would wait for it for ever.
            await foreach (var ended in Task.WhenEach(tasks).WithCancellation(cancellationToken).ConfigureAwait(false)) await ended.ConfigureAwait(false);
            results.Writer.Complete();
        }
        catch (Exception e)
        {
            results.Writer.TryComplete(e);
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task FeedAsync(
        IAsyncEnumerable<CorpusInput> inputs, CorpusOptions options, ChannelWriter<Job> work, ChannelWriter<Task<CorpusResult>> results, CancellationToken cancellationToken)
    {
        try
        {
            long index = 0;
            await foreach (var input in inputs.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                var job = new Job(input ?? throw new ArgumentException("One of the inputs is null.", nameof(inputs)), index++);
                // In order, the place in the row of results is taken before the work starts; it also bounds what lies ready behind a slow document.
                if (options.InOrder) await results.WriteAsync(job.Done.Task, cancellationToken).ConfigureAwait(false);
                await work.WriteAsync(job, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            work.TryComplete();
        }
    }

    private static async Task WorkAsync(CorpusOptions options, ChannelReader<Job> work, ChannelWriter<Task<CorpusResult>> results, CancellationToken cancellationToken)
    {
        await foreach (var job in work.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var result = await DocumentWork.DoAsync(job.Input, job.Index, options, cancellationToken).ConfigureAwait(false);
            if (options.InOrder) job.Done.SetResult(result);
            else await results.WriteAsync(Task.FromResult(result), cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed record Job(CorpusInput Input, long Index)
    {
        public TaskCompletionSource<CorpusResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
