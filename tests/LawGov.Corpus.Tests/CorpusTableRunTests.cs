using System.IO.Compression;
using LawGov.Corpus.Storage;
using LawGov.Corpus.Tables;
using LawGov.Tests.Shared;

namespace LawGov.Corpus.Tests;

public sealed class CorpusTableRunTests : IDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov-corpus").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_seeds_give_a_row_for_everything_they_hold()
    {
        await CorpusTableRun.RunAsync(CorpusFiles.Find([Repository.PathOf("seeds")], new LawGov.Files.FolderOptions { Pattern = "*.txt" }), In("out"), null, null, Cancellation);
        var documents = Repository.SeedNames.Select(n => LawGov.PolicyFile.Read(Repository.PathOf("seeds", n + ".txt")).Document!).ToList();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in CorpusSchema.Tables) counts[table.Name] = await CountAsync(In("out"), table);
        counts["documents"].ShouldBe(documents.Count);
        counts["tasks"].ShouldBe(documents.Sum(d => d.Tasks.Count));
        counts["assignments"].ShouldBe(documents.Sum(d => d.Tasks.Sum(t => t.Assignments.Count)));
        counts["targets"].ShouldBe(documents.Sum(d => d.Tasks.Sum(t => t.Targets.Count)));
        counts.Values.ShouldAllBe(c => c > 0);
    }

    [Fact]
    public async Task Broken_off_anywhere_a_run_goes_on_to_equal_tables()
    {
        MakePlans(23);
        await Run("whole", new CorpusTableOptions { DocumentsPerPart = 4 });
        for (var stopAfter = 1; stopAfter < 23; stopAfter += 3)
        {
            var name = $"broken{stopAfter}";
            using var stop = new CancellationTokenSource();
            var options = new CorpusTableOptions { DocumentsPerPart = 4, Workers = 2 };
            await Should.ThrowAsync<OperationCanceledException>(() => CorpusTableRun.RunAsync(Plans(), In(name), options, new StopAfter(stopAfter, stop), stop.Token));
            await Run(name, options with { Resume = true });
            ShouldBeEqual(In(name), In("whole"));
        }
    }

    [Fact]
    public async Task Neither_workers_nor_the_size_of_parts_change_the_tables()
    {
        MakePlans(23);
        await Run("a", new CorpusTableOptions { Workers = 1, DocumentsPerPart = 100 });
        await Run("b", new CorpusTableOptions { Workers = 5, DocumentsPerPart = 3 });
        ShouldBeEqual(In("a"), In("b"));
    }

    [Theory]
    [InlineData(CorpusTableFormat.Parquet)]
    [InlineData(CorpusTableFormat.Csv)]
    [InlineData(CorpusTableFormat.NdJson)]
    public async Task Shards_joined_in_any_order_are_the_whole(CorpusTableFormat format)
    {
        MakePlans(23);
        await Run("whole", new CorpusTableOptions { Format = format });
        for (var i = 1; i <= 3; i++) await Run($"shard{i}", new CorpusTableOptions { Shard = new CorpusShard(i, 3) });
        await CorpusTableRun.MergeAsync([In("shard2"), In("shard3"), In("shard1")], In("merged"), format, Cancellation);
        ShouldBeEqual(In("merged"), In("whole"));
        await CorpusTableRun.MergeAsync([In("shard3"), In("shard1")], In("two"), CorpusTableFormat.Parquet, Cancellation);
        await CorpusTableRun.MergeAsync([In("two"), In("shard2"), In("two"), In("shard1")], In("again"), format, Cancellation);
        ShouldBeEqual(In("again"), In("whole"));
    }

    [Fact]
    public async Task Archives_and_folders_of_the_same_files_give_the_same_documents()
    {
        MakePlans(5);
        ZipFile.CreateFromDirectory(In("plans"), In("plans.zip"));
        var inputs = new List<string>();
        await foreach (var input in CorpusFiles.Find([In("plans.zip")]).ReadAsync(cancellationToken: Cancellation)) inputs.Add(input.Id);
        inputs.ShouldBe(["plans.zip!a/plan0.txt", "plans.zip!a/plan2.txt", "plans.zip!a/plan4.txt", "plans.zip!b/plan1.txt", "plans.zip!b/plan3.txt"]);
        var state = await CorpusTableRun.RunAsync(CorpusFiles.Find([In("plans.zip")]), In("out"), null, null, Cancellation);
        (state.Documents, state.Failed).ShouldBe((5, 0));
    }

    [Fact]
    public async Task A_broken_archive_and_an_unreadable_file_are_rows_with_an_error()
    {
        MakePlans(2);
        File.WriteAllText(In("plans/broken.zip"), "PK no archive");
        File.WriteAllBytes(In("plans/broken.docx"), [1, 2, 3, 0, 0, 0]);
        var state = await CorpusTableRun.RunAsync(Plans(), In("out"), null, null, Cancellation);
        (state.Documents, state.Failed).ShouldBe((4, 2));
        (await CountAsync(In("out"), CorpusSchema.Tables[0])).ShouldBe(4);
    }

    [Fact]
    public async Task Only_the_tables_asked_for_are_written()
    {
        MakePlans(2);
        await Run("out", new CorpusTableOptions { Tables = CorpusTables.Tasks });
        Directory.GetFiles(In("out"), "*.parquet").Select(Path.GetFileName).Order().ShouldBe(["documents.parquet", "tasks.parquet"]);
    }

    [Fact]
    public async Task A_folder_with_a_run_is_not_written_over()
    {
        MakePlans(3);
        await Run("out", CorpusTableOptions.Default);
        (await Should.ThrowAsync<CorpusRunException>(() => Run("out", CorpusTableOptions.Default))).Fault.ShouldBe(CorpusFault.ContainsRun);
        // Finished: going on does nothing.
        (await CorpusTableRun.RunAsync(Plans(), In("out"), new CorpusTableOptions { Resume = true }, null, Cancellation)).Documents.ShouldBe(0);
        (await Should.ThrowAsync<CorpusRunException>(() => Run("out", new CorpusTableOptions { Resume = true, DocumentsPerPart = 7 }))).Fault.ShouldBe(CorpusFault.ContainsOtherRun);
        File.WriteAllText(In("plans/a/new.txt"), "一、任务");
        (await Should.ThrowAsync<CorpusRunException>(() => Run("out", new CorpusTableOptions { Resume = true }))).Fault.ShouldBe(CorpusFault.ContainsOtherRun);
        File.WriteAllText(In("out/run.json"), "{");
        (await Should.ThrowAsync<CorpusRunException>(() => Run("out", new CorpusTableOptions { Resume = true }))).Fault.ShouldBe(CorpusFault.BrokenRun);
    }

    [Fact]
    public async Task What_cannot_be_merged_is_said()
    {
        MakePlans(2);
        await Run("a", CorpusTableOptions.Default);
        (await Should.ThrowAsync<CorpusRunException>(() => CorpusTableRun.MergeAsync([In("a")], In("a"), cancellationToken: Cancellation))).Fault.ShouldBe(CorpusFault.IntoItself);
        (await Should.ThrowAsync<CorpusRunException>(() => CorpusTableRun.MergeAsync([In("plans")], In("b"), cancellationToken: Cancellation))).Fault.ShouldBe(CorpusFault.NoTables);
        Directory.CreateDirectory(In("a/parts"));
        (await Should.ThrowAsync<CorpusRunException>(() => CorpusTableRun.MergeAsync([In("a")], In("b"), cancellationToken: Cancellation))).Fault.ShouldBe(CorpusFault.Unfinished);
        (await Should.ThrowAsync<ArgumentException>(() => CorpusTableRun.MergeAsync([], In("b"), cancellationToken: Cancellation))).ParamName.ShouldBe("folders");
    }

    private string In(string name) => Path.Combine(_folder, name);

    private CorpusFiles Plans() => CorpusFiles.Find([In("plans")]);

    private Task Run(string folder, CorpusTableOptions options) => CorpusTableRun.RunAsync(Plans(), In(folder), options, null, Cancellation);

    private void MakePlans(int count)
    {
        foreach (var part in new[] { "a", "b" }) Directory.CreateDirectory(In($"plans/{part}"));
        for (var i = 0; i < count; i++)
            File.WriteAllText(In($"plans/{(i % 2 == 0 ? "a" : "b")}/plan{i}.txt"), $"江州市第{i}号法治政府建设方案\n为落实《江州市法治规划》，制定本方案。\n一、任务\n1.行政执法检查不少于{i + 2}次，2023年6月底前完成。（牵头单位：市司法局；配合单位：市水务局）\n");
    }

    private static async Task<int> CountAsync(string folder, CorpusTable table)
    {
        await using var source = new TableSource([TableFormat.Parquet.PathOf(folder, table)], table);
        await source.StartAsync(Cancellation);
        var count = 0;
        while (source.Document is not null) await source.PassAsync((_, _, rows) => Task.FromResult(count += rows), Cancellation);
        return count;
    }

    private static void ShouldBeEqual(string one, string other)
    {
        var files = Directory.GetFiles(one).Select(Path.GetFileName).Where(f => f != "run.json").Order().ToList();
        files.ShouldBe(Directory.GetFiles(other).Select(Path.GetFileName).Where(f => f != "run.json").Order());
        files.Count.ShouldBe(CorpusSchema.Tables.Count);
        foreach (var file in files) File.ReadAllBytes(Path.Combine(one, file!)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, file!))).ShouldBeTrue(file);
    }

    private sealed class StopAfter(int count, CancellationTokenSource stop) : IProgress<CorpusProgress>
    {
        public void Report(CorpusProgress value)
        {
            if (value.Documents >= count) stop.Cancel();
        }
    }
}
