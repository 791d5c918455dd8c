using LawGov.Analysis.Coverage;
using LawGov.Analysis.DependencyInjection;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LawGov.Analysis.Tests.DependencyInjection;

public class LawGovOptionsTests
{
    [Fact]
    public void The_defaults_are_those_of_the_libraries()
    {
        var options = new LawGovOptions();
        options.Parser.ShouldBe(ParserOptions.Default);
        options.Coverage.ShouldBe(CoverageOptions.Default);
        options.Comparison.ShouldBe(PlanComparisonOptions.Default);
        options.FollowUp.ShouldBe(FollowUpOptions.Default);
        options.Workload.ShouldBe(WorkloadOptions.Default);
        options.Validation.ShouldBe(ValidationOptions.Default);
        options.Language.ShouldBe(MessageLanguage.English);
    }

    /// <summary>A new option of a library can be configured, unless it is an object; the language is set once for all.</summary>
    [Fact]
    public void Every_option_has_its_configuration_key()
    {
        string[] expected =
        [
            "Language",
            .. typeof(LawGovOptions).GetProperties().Where(p => p.Name is not nameof(LawGovOptions.Catalogue)).SelectMany(
                part => Names(part.PropertyType).Except(["Language", "Roster", "Catalogue", "Count", "IsReadOnly", "Item"]).Select(option => $"{part.Name}:{option}")),
        ];
        ConfigurationReader.KnownKeys.Order().ShouldBe(expected.Except(["Coverage:Weights"]).Order());
    }

    [Fact]
    public void The_language_is_that_of_all_parts()
    {
        var options = new LawGovOptions { Language = MessageLanguage.Chinese };
        new[] { options.Parser.Language, options.Coverage.Language, options.Validation.Language }.ShouldAllBe(l => l == MessageLanguage.Chinese);
    }

    /// <summary>What was made with options does not change with them.</summary>
    [Fact]
    public void Options_are_copied()
    {
        var options = new ParserOptions { MaxCharacters = 10 };
        var parser = new PolicyDocumentParser(options);
        options.MaxCharacters = 1000;
        parser.Parse("某市法治政府建设实施方案").Diagnostics.ShouldContain(d => d.Code == "LG1002");
    }

    [Fact]
    public void A_section_sets_every_option()
    {
        var options = Read(new()
        {
            ["LawGov:Language"] = "chinese",
            ["LawGov:Parser:MaxCharacters"] = "1000",
            ["LawGov:Parser:EarliestYear"] = "1978",
            ["LawGov:Coverage:MinimumLikelihood"] = "0.6",
            ["LawGov:Coverage:EvidencePerFinding"] = "2",
            ["LawGov:Workload:By"] = "Body",
            ["LawGov:Workload:Weights"] = "Lead=2,Guiding=0",
            ["LawGov:Workload:SplitWeights"] = "true",
            ["LawGov:Workload:LineageDate"] = "2023-01-01",
            ["LawGov:Validation:DisabledRules:0"] = "LG5106",
            ["LawGov:Validation:DisabledRules:1"] = "lg5109",
        });
        options.Language.ShouldBe(MessageLanguage.Chinese);
        options.Parser.ShouldBe(ParserOptions.Default with { Language = MessageLanguage.Chinese, MaxCharacters = 1000, EarliestYear = 1978 });
        options.Coverage.ShouldBe(CoverageOptions.Default with { Language = MessageLanguage.Chinese, MinimumLikelihood = 0.6, EvidencePerFinding = 2 });
        options.Workload.ShouldBe(WorkloadOptions.Default with
        {
            By = WorkloadKey.Body,
            Weights = RoleWeights.Default with { Lead = 2, Guiding = 0 },
            SplitWeights = true,
            LineageDate = new DateOnly(2023, 1, 1),
        });
        options.Validation.DisabledRules.ShouldBe(["LG5106", "lg5109"]);
    }

    [Fact]
    public void Rules_may_be_given_in_one_text() =>
        Read(new() { ["LawGov:Validation:DisabledRules"] = "LG5106, LG5109" }).Validation.DisabledRules.ShouldBe(["LG5106", "LG5109"]);

    [Fact]
    public void All_faults_are_reported_in_one_message()
    {
        using var provider = new ServiceCollection()
            .AddLawGov(Section(new() { ["LawGov:Coverage:MinimumShar"] = "0.5", ["LawGov:Workload:TopUnits"] = "many" }))
            .AddLawGov(o =>
            {
                o.Language = (MessageLanguage)7;
                o.Parser.MaxCharacters = 0;
                o.Coverage.PointShare = 2;
                o.Workload.MostPairs = -1;
                o.Validation.DisabledRules = ["LG9999"];
                o.Outlines.Add(BuiltInOutlines.Outline2021);
                o.Rosters.Add(new UnitRoster { Name = "甲", Place = "江海市" });
                o.Rosters.Add(new UnitRoster { Name = "乙", Place = "江海市" });
            })
            .BuildServiceProvider();
        var message = Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IPolicyDocumentParser>()).Message;
        message.ShouldBe(
            "Coverage:MinimumShar is no setting; expected one of " + string.Join(", ", ConfigurationReader.KnownKeys) + ".; " +
            "Workload:TopUnits is \"many\", which cannot be read.; " +
            "Language is 7; expected English or Chinese.; " +
            "Parser:MaxCharacters is 0; expected 1 or more.; " +
            "Coverage:PointShare is 2; expected 0 to 1.; " +
            "Workload:MostPairs is -1; expected 1 or more.; " +
            "Validation:DisabledRules names LG9999; no rule has this code.; " +
            "Outlines has the id outline-2021 twice; built-in outlines count.; " +
            "Rosters has the place 江海市 twice.");
    }

    [Fact]
    public void Faults_are_found_when_the_host_starts()
    {
        using var provider = new ServiceCollection().AddLawGov(o => o.Parser.MaxCharacters = 0).BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
    }

    private static LawGovOptions Read(Dictionary<string, string?> values)
    {
        using var provider = new ServiceCollection().AddLawGov(Section(values)).BuildServiceProvider();
        return provider.GetRequiredService<IOptions<LawGovOptions>>().Value;
    }

    private static IConfigurationSection Section(Dictionary<string, string?> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection(LawGovOptions.SectionName);

    private static IEnumerable<string> Names(Type type) => type.GetProperties().Where(p => p.GetMethod is { IsStatic: false } && p.Name != "EqualityContract").Select(p => p.Name);
}
