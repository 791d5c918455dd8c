using System.Runtime.CompilerServices;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Workload;

public sealed class WorkloadTallyTests
{
    private static readonly WorkloadOptions Weighted = new() { Weights = RoleWeights.Parse("lead=0.3,cooperating=0.7"), SplitWeights = true };

    public static TheoryData<WorkloadOptions> Options => new(
        WorkloadOptions.Default,
        Weighted,
        new WorkloadOptions { By = WorkloadKey.Body, LineageDate = new(2023, 1, 1) },
        new WorkloadOptions { Roster = UnitRosterJson.Read(File.ReadAllText(Repository.PathOf("samples", "data", "pudong-roster.example.json"))) });

    [Theory]
    [MemberData(nameof(Options))]
    public void Tables_of_parts_give_the_table_of_the_whole_however_they_are_joined(WorkloadOptions options)
    {
        var documents = KeyDocuments.Names.Select(KeyDocuments.Load).ToList();
        var whole = WorkloadJson.Write(WorkloadAnalyzer.Default.Analyze(documents, options));
        WorkloadTally Part(params int[] numbers)
        {
            var tally = new WorkloadTally(options);
            foreach (var number in numbers) tally.Add(documents[number]);
            return tally;
        }

        WorkloadTally Joined(WorkloadTally first, WorkloadTally second)
        {
            first.Add(second);
            return first;
        }

        WorkloadJson.Write(Part(0, 1, 2, 3).ToReport()).ShouldBe(whole);
        WorkloadJson.Write(Joined(Joined(Part(0), Part(1)), Part(2, 3)).ToReport()).ShouldBe(whole);
        WorkloadJson.Write(Joined(Part(0), Joined(Part(1, 2), Part(3))).ToReport()).ShouldBe(whole);
        WorkloadJson.Write(Joined(Part(), Joined(Part(0, 1, 2, 3), Part())).ToReport()).ShouldBe(whole);
    }

    [Fact]
    public void A_tally_without_documents_is_an_empty_report() =>
        WorkloadJson.Write(new WorkloadTally().ToReport()).ShouldBe(WorkloadJson.Write(WorkloadAnalyzer.Default.Analyze([])));

    [Fact]
    public void A_report_may_be_taken_in_between()
    {
        var documents = KeyDocuments.Names.Select(KeyDocuments.Load).ToList();
        var tally = new WorkloadTally();
        tally.Add(documents[0]);
        WorkloadJson.Write(tally.ToReport()).ShouldBe(WorkloadJson.Write(WorkloadAnalyzer.Default.Analyze(documents[0])));
        tally.Add(documents[1]);
        WorkloadJson.Write(tally.ToReport()).ShouldBe(WorkloadJson.Write(WorkloadAnalyzer.Default.Analyze(documents.Take(2))));
    }

    [Fact]
    public void Without_paths_everything_else_stays()
    {
        var document = KeyDocuments.Load("pudong-2022-plan");
        var (with, without) = (WorkloadAnalyzer.Default.Analyze(document), WorkloadAnalyzer.Default.Analyze(document, new() { IncludesPaths = false }));
        without.Units.ShouldBe(with.Units.Select(u => u with { Paths = [] }));
        without.Summary.ShouldBe(with.Summary);
    }

    [Fact]
    public void Documents_are_let_go_when_they_are_counted()
    {
        var tally = new WorkloadTally();
        var counted = Count(tally);
        GC.Collect();
        counted.IsAlive.ShouldBeFalse();
        tally.ToReport().Documents.ShouldBe(["pudong-2022-plan"]);
    }

    [Fact]
    public void Tallies_that_count_in_another_way_are_not_joined()
    {
        var tally = new WorkloadTally();
        Should.Throw<ArgumentException>(() => tally.Add(new WorkloadTally(Weighted))).ParamName.ShouldBe("other");
        Should.Throw<ArgumentException>(() => tally.Add(tally)).ParamName.ShouldBe("other");
        Should.Throw<ArgumentNullException>(() => tally.Add((PolicyDocument)null!)).ParamName.ShouldBe("document");
        Should.Throw<ArgumentNullException>(() => tally.Add((WorkloadTally)null!)).ParamName.ShouldBe("other");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Count(WorkloadTally tally)
    {
        var document = KeyDocuments.Load("pudong-2022-plan");
        tally.Add(document);
        return new WeakReference(document);
    }
}
