using FluentValidation;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.DependencyInjection;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Units;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LawGov.Analysis.Tests.DependencyInjection;

public class AddLawGovTests
{
    private static readonly Type[] Services =
    [
        typeof(IPolicyDocumentParser), typeof(IDocumentInspector), typeof(IValidator<PolicyDocument>), typeof(ICoverageAnalyzer),
        typeof(IWorkloadAnalyzer), typeof(IPlanComparer), typeof(IFollowUpAnalyzer), typeof(UnitResolver), typeof(UnitCatalogue),
    ];

    [Fact]
    public void Everything_is_registered_once_as_a_singleton_however_often_it_is_called()
    {
        var services = new ServiceCollection();
        services.AddLawGov().ShouldBeSameAs(services);
        var once = services.Count;
        services.AddLawGov();
        services.Count.ShouldBe(once);
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using var scope = provider.CreateScope();
        foreach (var type in Services)
        {
            services.Count(s => s.ServiceType == type).ShouldBe(1, type.Name);
            scope.ServiceProvider.GetRequiredService(type).ShouldBeSameAs(provider.GetRequiredService(type));
        }
    }

    [Fact]
    public void What_is_registered_already_stays()
    {
        var own = new WorkloadAnalyzer(UnitResolver.Default);
        using var provider = new ServiceCollection().AddSingleton<IWorkloadAnalyzer>(own).AddLawGov().BuildServiceProvider();
        provider.GetRequiredService<IWorkloadAnalyzer>().ShouldBeSameAs(own);
    }

    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void The_services_give_what_the_defaults_give(string seed)
    {
        using var provider = new ServiceCollection().AddLawGov().BuildServiceProvider();
        var text = Repository.ReadSeed(seed);
        var result = provider.GetRequiredService<IPolicyDocumentParser>().Parse(text, seed);
        result.ShouldBe(PolicyDocumentParser.Default.Parse(text, seed));
        var document = result.Document;
        provider.GetRequiredService<IDocumentInspector>().Inspect(document, text).ShouldBe(DocumentInspector.Default.Inspect(document, text));
        provider.GetRequiredService<IDocumentInspector>().Inspect(document).ShouldBe(DocumentInspector.Default.Inspect(document));
        provider.GetRequiredService<ICoverageAnalyzer>().Analyze(document, null, text).ShouldBe(CoverageAnalyzer.Default.Analyze(document, null, text));
        provider.GetRequiredService<IWorkloadAnalyzer>().Analyze(document).ShouldBe(WorkloadAnalyzer.Default.Analyze(document));
        provider.GetRequiredService<IFollowUpAnalyzer>().Analyze(document, text, document, text).ShouldBe(FollowUpAnalyzer.Default.Analyze(document, text, document, text));
        provider.GetRequiredService<IPlanComparer>().Compare(document, document).ShouldBe(PlanComparer.Default.Compare(document, document));
    }

    [Fact]
    public void Options_reach_the_services()
    {
        using var provider = new ServiceCollection().AddLawGov(o =>
        {
            o.Language = MessageLanguage.Chinese;
            o.Parser.MaxCharacters = 500;
            o.Coverage.EvidencePerFinding = 1;
            o.Workload.TopUnits = 2;
            o.Validation.DisabledRules = ["LG5003"];
        }).BuildServiceProvider();
        var text = Repository.ReadSeed("pudong-2022-plan");
        provider.GetRequiredService<IPolicyDocumentParser>().Parse(text).Diagnostics.ShouldContain(d => d.Code == "LG1002" && d.Message.Contains("上限"));
        var document = PolicyDocumentParser.Default.Parse(text).Document;
        provider.GetRequiredService<ICoverageAnalyzer>().Analyze(document).Articles.Max(a => a.Evidence.Count).ShouldBe(1);
        provider.GetRequiredService<IWorkloadAnalyzer>().Analyze(document).Summary.TopUnits.ShouldBe(2);
        provider.GetRequiredService<IDocumentInspector>().Inspect(new PolicyDocument()).Select(f => f.Message)
            .ShouldBe(["没有找到标题；正文之前应有以方案、意见、要点、分工、报告等结尾的一行。", "标题、版头、落款和索引信息中都没有找到发文机关。", "文件没有发文字号。"]);
    }

    [Fact]
    public void Own_validators_run_beside_the_librarys()
    {
        using var provider = new ServiceCollection().AddSingleton<IValidator<PolicyDocument>, TitleRule>().AddLawGov().BuildServiceProvider();
        provider.GetRequiredService<IDocumentInspector>().Inspect(new PolicyDocument()).Select(f => f.Code)
            .ShouldBe(["HOUSE1", "LG1304", "LG1320", "LG5002", "LG5003"]);
    }

    [Fact]
    public void Own_outlines_are_chosen_by_citation_and_period()
    {
        var outline = BuiltInOutlines.Outline2021 with { Id = "outline-2016-local", Title = "上海市法治政府建设“十三五”规划", TitleVariants = [], Period = new Period(2016, 2020) };
        using var provider = new ServiceCollection().AddLawGov(o => o.Outlines.Add(outline)).BuildServiceProvider();
        var document = PolicyDocumentParser.Default.Parse(Repository.ReadSeed("shanghai-2016-division")).Document;
        var report = provider.GetRequiredService<ICoverageAnalyzer>().Analyze(document);
        report.OutlineId.ShouldBe("outline-2016-local");
        report.ChosenBy.ShouldBe(OutlineChoice.Citation);
        report.ChoiceReason.ShouldBe("the document cites 上海市法治政府建设“十三五”规划");
        provider.GetRequiredService<ICoverageAnalyzer>().Analyze(document, BuiltInOutlines.Outline2015).ChosenBy.ShouldBe(OutlineChoice.Option);
    }

    [Fact]
    public void The_roster_of_a_documents_place_expands_its_groups()
    {
        var roster = new UnitRoster { Name = "试验", Place = "上海市浦东新区", Groups = [new RosterGroup("subdistricts-and-towns", ["潍坊新村街道", "川沙新镇"])] };
        using var provider = new ServiceCollection().AddLawGov(o => o.Rosters.Add(roster)).BuildServiceProvider();
        var analyzer = provider.GetRequiredService<IWorkloadAnalyzer>();
        var pudong = PolicyDocumentParser.Default.Parse(Repository.ReadSeed("pudong-2022-plan")).Document;
        var putuo = PolicyDocumentParser.Default.Parse(Repository.ReadSeed("putuo-2022-opinions")).Document;
        analyzer.Analyze(pudong).Expanded.ShouldNotBeNull();
        analyzer.Analyze(putuo).Expanded.ShouldBeNull();
        analyzer.Analyze([pudong, putuo]).Expanded.ShouldBeNull();
        analyzer.Analyze(pudong, WorkloadOptions.Default).Expanded.ShouldBeNull();
    }

    [Fact]
    public void An_own_catalogue_serves_all_services()
    {
        var catalogue = UnitCatalogue.Default.Extend("""{"schemaVersion": "1.0", "bodies": [{"id": "star-travel", "name": "星际航行主管部门", "kind": "Department", "system": "Government", "titles": [{"title": "星际航行局"}]}]}""");
        using var provider = new ServiceCollection().AddLawGov(o => o.Catalogue = catalogue).BuildServiceProvider();
        provider.GetRequiredService<UnitCatalogue>().ShouldBeSameAs(catalogue);
        provider.GetRequiredService<UnitResolver>().Catalogue.ShouldBeSameAs(catalogue);
        var document = provider.GetRequiredService<IPolicyDocumentParser>().Parse("江海市工作方案\n一、任务\n1.造飞船。（责任单位：市星际航行局）").Document;
        document.Tasks[0].Assignments[0].Reference!.BodyId.ShouldBe("star-travel");
    }

    [Fact]
    public void Nulls_are_guarded()
    {
        Should.Throw<ArgumentNullException>(() => LawGovServiceCollectionExtensions.AddLawGov(null!));
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddLawGov((Action<LawGovOptions>)null!));
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddLawGov((Microsoft.Extensions.Configuration.IConfiguration)null!));
    }

    private sealed class TitleRule : AbstractValidator<PolicyDocument>
    {
        public TitleRule() => RuleFor(d => d.Title).NotEmpty().WithErrorCode("HOUSE1");
    }
}
