using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.DependencyInjection;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LawGov.Analysis.Tests;

/// <summary>What does not belong together is refused, with the name of what is wrong.</summary>
public sealed class WrongInputTests
{
    private static readonly string Other = Repository.ReadSeed("shanghai-2016-division");
    private static readonly PolicyDocument Plan = PolicyDocumentParser.Default.Parse(Repository.ReadSeed("pudong-2022-plan"), "pudong").Document;

    [Fact]
    public void Coverage_refuses_another_text() =>
        Should.Throw<ArgumentException>(() => CoverageAnalyzer.Default.Analyze(Plan, sourceText: Other)).ParamName.ShouldBe("sourceText");

    [Fact]
    public void Following_refuses_another_text() =>
        Should.Throw<ArgumentException>(() => FollowUpAnalyzer.Default.Analyze(Plan, Repository.ReadSeed("pudong-2022-plan"), Plan, Other)).ParamName.ShouldBe("reportText");

    [Fact]
    public void Citations_refuse_another_text_and_name_the_document() =>
        Should.Throw<ArgumentException>(() => CitationAnalyzer.Default.Analyze([new CitingDocument(Plan, Other)])).Message.ShouldContain("pudong");

    [Fact]
    public void A_roster_with_a_group_of_no_catalogue_is_refused()
    {
        var options = new WorkloadOptions { Roster = Roster("streets-and-twons") };
        var fault = Should.Throw<ArgumentException>(() => WorkloadAnalyzer.Default.Analyze(Plan, options));
        fault.Message.ShouldContain("Roster names groups that the catalogue does not have: streets-and-twons");
        fault.ParamName.ShouldBe("options");
    }

    [Fact]
    public void A_roster_of_known_groups_is_taken() =>
        WorkloadAnalyzer.Default.Analyze(Plan, new WorkloadOptions { Roster = Roster("subdistricts-and-towns") }).Expanded.ShouldNotBeNull();

    [Fact]
    public void A_host_with_such_a_roster_does_not_start()
    {
        using var services = new ServiceCollection().AddLawGov(o => o.Rosters.Add(Roster("streets-and-twons"))).BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IWorkloadAnalyzer>()).Message.ShouldContain("streets-and-twons");
    }

    private static UnitRoster Roster(string group) => new() { Name = "test", Place = "上海市浦东新区", Groups = [new RosterGroup(group, ["潍坊新村街道办事处"])] };
}
