using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Workload;

public sealed class RosterExpansionTests
{
    private static UnitRoster Pudong => UnitRosterJson.Read(File.ReadAllText(Repository.PathOf("samples", "data", "pudong-roster.example.json")));

    [Fact]
    public void The_example_roster_names_the_36_streets_and_towns_and_says_that_it_is_an_example()
    {
        Pudong.IsExample.ShouldBeTrue();
        Pudong.Groups.Single().Members.Count.ShouldBe(36);
        Pudong.Groups.Single().Members.Count(m => m.EndsWith("街道", StringComparison.Ordinal)).ShouldBe(12);
        Pudong.Groups.Single().Members.Count(m => m.EndsWith('镇')).ShouldBe(24);
    }

    [Fact]
    public void Streets_and_towns_take_the_place_of_their_phrase()
    {
        var report = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("pudong-2022-plan"), new() { Roster = Pudong });

        report.Summary.Units.ShouldBe(48);
        report.ExpandedSummary!.Units.ShouldBe(48 + 36);
        report.ExpandedSummary.Groups.ShouldBe(4);
        report.Units.ShouldContain(r => r.Canonical == "上海市浦东新区各街镇");
        report.Expanded!.ShouldNotContain(r => r.Canonical == "上海市浦东新区各街镇");

        var street = report.Expanded!.Single(r => r.Canonical == "上海市浦东新区陆家嘴街道办事处");
        street.Tasks.ShouldBe(57);
        street.Names.ShouldBe(["各街镇"]);
        street.Body.ShouldBe("subdistrict-office");
        report.Expanded!.Single(r => r.Canonical == "上海市浦东新区唐镇人民政府").Body.ShouldBe("town-government");

        var expansion = report.Expansions.Single(e => e.GroupId == "subdistricts-and-towns");
        (expansion.Phrase, expansion.Tasks, expansion.Members.Count).ShouldBe(("上海市浦东新区各街镇", 57, 36));
        report.Expansions.Where(e => e != expansion).ShouldAllBe(e => e.Members.Count == 0);
    }

    [Fact]
    public void A_roster_is_not_used_for_another_place()
    {
        var report = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("putuo-2022-opinions"), new() { Roster = Pudong });
        report.Expanded.ShouldBe(report.Units);
        report.ExpandedSummary.ShouldBe(report.Summary);
    }

    [Fact]
    public void Without_a_roster_nothing_is_expanded()
    {
        var report = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("putuo-2022-opinions"));
        report.Expanded.ShouldBeNull();
        report.ExpandedSummary.ShouldBeNull();
        report.Expansions.ShouldBeEmpty();
    }

    [Fact]
    public void A_member_named_beside_its_group_counts_once()
    {
        var document = new PolicyDocument
        {
            Jurisdiction = new("上海市浦东新区", AdministrativeLevel.District),
            Tasks = [new() { Path = "1", Text = "x", Assignments = [new("各街镇", AssignmentRole.Responsible, default), new("花木街道", AssignmentRole.Responsible, default)] }],
        };
        var report = WorkloadAnalyzer.Default.Analyze(document, new() { Roster = Pudong });
        var street = report.Expanded!.Single(r => r.Canonical == "上海市浦东新区花木街道办事处");
        (street.Tasks, street.Assignments).ShouldBe((1, 1));
        street.Names.ShouldBe(["各街镇", "花木街道"]);
        report.Expanded!.Count.ShouldBe(36);
    }

    [Theory]
    [InlineData("{", "no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"place": "上海市浦东新区", "groups": []}""", "\"name\"")]
    [InlineData("""{"name": "x", "groups": []}""", "\"place\"")]
    [InlineData("""{"name": "x", "place": "y"}""", "\"groups\"")]
    [InlineData("""{"name": "x", "place": "y", "groups": [{"group": "g", "members": [1]}]}""", "no text")]
    [InlineData("""{"name": "x", "place": "y", "groups": [{"group": "g", "members": ["a", "a"]}]}""", "twice")]
    [InlineData("""{"name": "x", "place": "y", "groups": [{"group": "g", "members": []}, {"group": "g", "members": []}]}""", "twice")]
    public void A_roster_that_is_none_is_refused_with_the_reason(string json, string reason) =>
        Should.Throw<InvalidDataException>(() => UnitRosterJson.Read(json)).Message.ShouldContain(reason);
}
