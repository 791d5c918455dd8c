using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Texts;
using LawGov.Model.Units;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Workload;

/// <summary>What docs/units.md shows is what happens, and what it says of the defaults is so.</summary>
public sealed class UnitsGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "units.md"));

    [Fact]
    public void The_first_example_prints_what_it_says()
    {
        var pudong = new UnitContext(new Jurisdiction("上海市浦东新区", AdministrativeLevel.District), new DateOnly(2022, 9, 17));
        UnitReference unit = UnitResolver.Default.Resolve("区委组织部(区委编办)", pudong);
        Guide.ShouldContain($"// unit.CanonicalName  {unit.CanonicalName}\n");
        Guide.ShouldContain($"// unit.BodyId         {unit.BodyId}\n");
        Guide.ShouldContain($"// unit.PlateIds       {unit.PlateIds}\n");
        Guide.ShouldContain($"// unit.Confidence     {unit.Confidence}\n");
        Guide.ShouldContain($"// in words            {UnitReasonTexts.Of(unit.Reason, MessageLanguage.English)}\n");
    }

    [Fact]
    public void The_examples_of_lineage_are_so()
    {
        var date = new DateOnly(2023, 1, 1);
        UnitCatalogue.Default.BodiesAt("legislative-affairs-office", date).Select(b => b.Id).ShouldBe(["justice"]);
        UnitCatalogue.Default.SuccessorsOf("food-drug").Select(s => $"{s.To.Id} {s.Year}").ShouldBe(["market-regulation 2018", "drug-administration 2018"]);
        UnitCatalogue.Default.PredecessorsOf("justice").Select(s => $"{s.From.Id} {s.Year}").ShouldBe(["legislative-affairs-office 2018"]);
        UnitCatalogue.Default.HeirAt("food-drug", date).Id.ShouldBe("market-regulation");
    }

    [Fact]
    public void The_example_of_an_extension_works()
    {
        const string Json = """{"bodies": [{"id": "justice", "titles": [{"title": "司法局", "short": ["司法行政局"]}]}]}""";
        Guide.ShouldContain(Json);
        new UnitResolver(UnitCatalogue.Default.Extend(Json)).Resolve("司法行政局", UnitContext.Unknown).BodyId.ShouldBe("justice");
    }

    [Fact]
    public void The_weights_of_the_guide_are_the_defaults()
    {
        Guide.ShouldContain("Lead, Responsible and SeparatelyResponsible 1, Cooperating, Participating and Implementing ½, Guiding ¼");
        var weights = RoleWeights.Default;
        new[] { weights.Lead, weights.Responsible, weights.SeparatelyResponsible }.ShouldAllBe(w => w == 1);
        new[] { weights.Cooperating, weights.Participating, weights.Implementing }.ShouldAllBe(w => w == 0.5);
        weights.Guiding.ShouldBe(0.25);
        WorkloadOptions.Default.SplitWeights.ShouldBeFalse();
    }
}
