using LawGov.Generation.Measuring;
using LawGov.Generation.Mutating;
using LawGov.Generation.Plans;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Generation;

/// <summary>Damaged texts: nothing breaks the reading, damage takes its toll by degrees, and what is lost is reported.</summary>
public class MutantTests
{
    private const int Mutants = 20_000;

    private const int Slices = 8;

    public static TheoryData<int> SliceNumbers => new(Enumerable.Range(0, Slices));

    [Theory, MemberData(nameof(SliceNumbers))]
    public void No_mutant_breaks_a_law(int slice)
    {
        var seeds = Repository.SeedNames.Select(Repository.ReadSeed).ToArray();
        var report = FuzzRun.Run(seeds, (long)slice * Mutants / Slices, Mutants / Slices);
        report.Failures.ShouldBeEmpty();
        report.Mutants.ShouldBe(Mutants / Slices);
    }

    [Theory]
    [InlineData(0.1, 0.97, 0.2)]
    [InlineData(1, 0.87, 0.05)]
    [InlineData(5, 0.58, 0.03)]
    [InlineData(10, 0.35, 0.02)]
    public void Damage_takes_assignments_by_degrees_and_says_so(double percent, double leastKept, double mostSilent)
    {
        var loss = Degradation.Measure(percent, 400);
        loss.Kept.ShouldBeGreaterThan(leastKept);
        loss.Right.ShouldBeGreaterThan(leastKept);
        loss.Silent.ShouldBeLessThan(mostSilent);
    }

    [Fact]
    public void A_mutant_is_the_same_every_time()
    {
        var plan = PlanGenerator.Generate(3).Text;
        Mutator.Mutate(plan, plan, 11).ShouldBe(Mutator.Mutate(plan, plan, 11));
        Mutator.Damage(plan, 5, 11).ShouldBe(Mutator.Damage(plan, 5, 11));
    }

    [Fact]
    public void A_broken_law_is_found()
    {
        var result = PolicyDocumentParser.Default.Parse("一、总体要求\n1.加强建设。（责任单位：市司法局）");
        ReadingLaws.FindBroken("一、总体要求", result).ShouldNotBeNull();
    }
}
