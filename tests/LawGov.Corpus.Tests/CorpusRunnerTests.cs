using LawGov.Tests.Shared;

namespace LawGov.Corpus.Tests;

public class CorpusRunnerTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Results_come_in_the_order_of_the_inputs(int workers)
    {
        var results = await Run(SmallPlans(60), new CorpusOptions { Workers = workers });
        results.Select(r => r.Index).ShouldBe(Enumerable.Range(0, 60).Select(i => (long)i));
        results.Select(r => r.Id).ShouldBe(Enumerable.Range(0, 60).Select(i => $"{i}.txt"));
        results.ShouldAllBe(r => r.Error == null && r.Document!.Tasks.Count == 1);
    }

    [Fact]
    public async Task Results_as_they_get_ready_are_the_same_in_another_order()
    {
        var results = await Run(SmallPlans(60), new CorpusOptions { Workers = 4, InOrder = false });
        results.Select(r => r.Index).Order().ShouldBe(Enumerable.Range(0, 60).Select(i => (long)i));
    }

    [Fact]
    public async Task A_slow_document_holds_nothing_up_when_order_does_not_matter()
    {
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var inputs = new[] { new CorpusInput("slow", async _ => await gate.Task) }.Concat(Enumerable.Range(0, 20).Select(SmallPlan));
        var taken = 0;
        await foreach (var result in CorpusRunner.Default.RunAsync(inputs.ToAsyncEnumerable(), new CorpusOptions { Workers = 2, InOrder = false, Parts = CorpusParts.None }, null, Cancellation))
        {
            if (++taken == 20) gate.SetResult("一、任务"u8.ToArray());
            if (taken <= 20) result.Id.ShouldNotBe("slow");
        }

        taken.ShouldBe(21);
    }

    [Fact]
    public async Task Every_part_that_is_asked_for_is_there_and_no_other()
    {
        var seed = CorpusInput.OfText("seed", Repository.ReadSeed("putuo-2022-opinions"));
        var all = (await Run([seed], CorpusOptions.Default)).Single();
        (all.Coverage, all.Workload, all.Schedule, all.Citations).ShouldSatisfyAllConditions(
            p => p.Coverage.ShouldNotBeNull(), p => p.Workload.ShouldNotBeNull(), p => p.Schedule.ShouldNotBeNull(), p => p.Citations.ShouldNotBeNull());
        var one = (await Run([seed], new CorpusOptions { Parts = CorpusParts.Schedule })).Single();
        (one.Coverage, one.Workload, one.Citations, one.Findings.Count).ShouldBe((null, null, null, 0));
        one.Schedule.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_document_that_fails_is_a_result_with_an_error_and_stops_nothing()
    {
        CorpusInput[] inputs =
        [
            SmallPlan(0), new("gone", _ => throw new FileNotFoundException("no such file")), CorpusInput.OfBytes("broken.docx", new byte[] { (byte)'P', (byte)'K', 3, 4, 0, 0, 255 }), SmallPlan(3),
        ];
        var states = new List<CorpusProgress>();
        var results = new List<CorpusResult>();
        await foreach (var result in CorpusRunner.Default.RunAsync(inputs.ToAsyncEnumerable(), null, new Told(states), Cancellation)) results.Add(result);
        results.Select(r => r.Error is null).ShouldBe([true, false, false, true]);
        results[1].Error.ShouldBe("FileNotFoundException: no such file");
        states[^1].ShouldSatisfyAllConditions(s => s.Documents.ShouldBe(4), s => s.Failed.ShouldBe(2), s => s.Bytes.ShouldBe(results.Sum(r => r.Bytes)));
    }

    [Fact]
    public async Task One_hostile_file_among_many_changes_no_other_result()
    {
        var hostile = CorpusInput.OfText("hostile.html", "<html><!-- " + string.Concat(Enumerable.Repeat("--!", 40_000)) + string.Concat(Enumerable.Repeat("<div>", 20_000)));
        var plain = await Run(SmallPlans(200), CorpusOptions.Default);
        var mixed = await Run([.. SmallPlans(100), hostile, .. SmallPlans(200).Skip(100)], CorpusOptions.Default);
        mixed.Count.ShouldBe(201);
        mixed.Where(r => r.Id != "hostile.html").Select(r => (r.Id, r.Document, r.Findings)).ShouldBe(plain.Select(r => (r.Id, r.Document, r.Findings)));
    }

    [Fact]
    public async Task Inputs_are_taken_no_faster_than_results()
    {
        var taken = 0;
        async IAsyncEnumerable<CorpusInput> Endless()
        {
            await Task.Yield();
            while (true) yield return SmallPlan(taken++);
        }

        await foreach (var result in CorpusRunner.Default.RunAsync(Endless(), new CorpusOptions { Workers = 2, Parts = CorpusParts.None }, null, Cancellation))
            if (result.Index == 50) break;
        taken.ShouldBeLessThan(50 + 20);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_inputs_throw_ends_the_run(bool inOrder)
    {
        async IAsyncEnumerable<CorpusInput> Failing()
        {
            await Task.Yield();
            for (var i = 0; i < 5; i++) yield return SmallPlan(i);
            throw new IOException("the disk is gone");
        }

        await Should.ThrowAsync<IOException>(async () =>
        {
            await foreach (var result in CorpusRunner.Default.RunAsync(Failing(), new CorpusOptions { Workers = 2, InOrder = inOrder }, null, Cancellation)) result.Error.ShouldBeNull();
        });
    }

    [Fact]
    public async Task A_cancelled_run_ends()
    {
        using var stop = new CancellationTokenSource();
        var never = new CorpusInput("never", async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return default;
        });
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in CorpusRunner.Default.RunAsync(new[] { SmallPlan(0), never }.ToAsyncEnumerable(), null, null, stop.Token))
                if (result.Index == 0) await stop.CancelAsync();
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(CorpusOptions.MostWorkers + 1)]
    public void Options_out_of_range_are_named(int workers) =>
        Should.Throw<ArgumentOutOfRangeException>(() => CorpusRunner.Default.RunAsync(SmallPlans(1).ToAsyncEnumerable(), new CorpusOptions { Workers = workers }, null, Cancellation)).ParamName.ShouldBe("Workers");

    internal static CorpusInput SmallPlan(int i) =>
        CorpusInput.OfText($"{i}.txt", $"江州市第{i}号治水方案\n一、任务\n1.检查第{i}段堤坝。（责任单位：市水务局）\n");

    private static IEnumerable<CorpusInput> SmallPlans(int count) => Enumerable.Range(0, count).Select(SmallPlan);

    private static async Task<List<CorpusResult>> Run(IEnumerable<CorpusInput> inputs, CorpusOptions options)
    {
        var results = new List<CorpusResult>();
        await foreach (var result in CorpusRunner.Default.RunAsync(inputs.ToAsyncEnumerable(), options, null, Cancellation)) results.Add(result);
        return results;
    }

    private sealed class Told(List<CorpusProgress> states) : IProgress<CorpusProgress>
    {
        public void Report(CorpusProgress value) => states.Add(value);
    }
}
