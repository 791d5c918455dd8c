using LawGov.Analysis.Workload;
using LawGov.Model.Units;

namespace LawGov.Analysis.Tests.Workload;

/// <summary>What is wrong with options of a workload.</summary>
public class WorkloadOptionsTests
{
    [Theory]
    [InlineData(1, 1, 1, "")]
    [InlineData(0, 1, 1, "TopUnits is 0; expected 1 or more.")]
    [InlineData(1, 0, 1, "MostPairs is 0; expected 1 or more.")]
    [InlineData(1, 1, 0, "MostUnitsPaired is 0; expected 1 or more.")]
    [InlineData(0, -1, 1, "TopUnits is 0; expected 1 or more. MostPairs is -1; expected 1 or more.")]
    public void Numbers_start_at_one(int top, int pairs, int paired, string expected) =>
        string.Join(' ', new WorkloadOptions { TopUnits = top, MostPairs = pairs, MostUnitsPaired = paired }.Faults()).ShouldBe(expected);

    [Fact]
    public void Weights_are_not_null() => new WorkloadOptions { Weights = null! }.Faults().ShouldBe(["Weights is null; expected weights."]);

    [Fact]
    public void The_defaults_are_without_fault_and_new_each_time()
    {
        WorkloadOptions.Default.Faults().ShouldBeEmpty();
        WorkloadOptions.Default.ShouldNotBeSameAs(WorkloadOptions.Default);
        (WorkloadOptions.Default.TopUnits, WorkloadOptions.Default.MostPairs, WorkloadOptions.Default.MostUnitsPaired, WorkloadOptions.Default.IncludesPaths).ShouldBe((5, 50, 64, true));
    }

    [Fact]
    public void A_tally_refuses_a_roster_of_groups_that_the_catalogue_does_not_have()
    {
        var roster = new UnitRoster { Name = "名册", Place = "上海市浦东新区", Groups = [new RosterGroup("no-such-group", ["花木街道"]), new RosterGroup("subdistricts-and-towns", ["唐镇"])] };
        var fault = Should.Throw<ArgumentException>(() => new WorkloadTally(new() { Roster = roster }, UnitResolver.Default));
        (fault.ParamName, fault.Message.Split(" (")[0]).ShouldBe(("options", "Roster names groups that the catalogue does not have: no-such-group."));
    }
}
