using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

public sealed class UnitCatalogueTests
{
    private static UnitCatalogue Catalogue => UnitCatalogue.Default;

    private static string[] At(string id, int year) => [.. Catalogue.BodiesAt(id, new(year, 7, 1)).Select(b => b.Id)];

    [Fact]
    public void The_built_in_edition_is_large_and_has_unique_ids()
    {
        Catalogue.Bodies.Count.ShouldBeGreaterThan(300);
        Catalogue.Groups.Count.ShouldBeGreaterThan(25);
        Catalogue.Bodies.Select(b => b.Id).Concat(Catalogue.Groups.Select(g => g.Id)).ShouldBeUnique();
        Catalogue.Edition.ShouldMatch(@"^\d{4}-\d{2}$");
        Catalogue.Bodies.Sum(b => b.Titles.Sum(t => 1 + t.ShortForms.Count) + b.Aliases.Count).ShouldBeGreaterThan(3000);
    }

    [Fact]
    public void Every_ambiguity_of_the_built_in_edition_says_its_rule() =>
        Catalogue.Ambiguities.ShouldAllBe(a => a.Rule.Length > 0 && a.BodyIds.Count > 1 && a.BodyIds.Contains(a.Preferred));

    [Theory]
    [InlineData("legislative-affairs-office", 2016, "legislative-affairs-office")]
    [InlineData("legislative-affairs-office", 2023, "justice")]
    [InlineData("industry-commerce", 2023, "market-regulation")]
    [InlineData("quality-supervision", 2023, "market-regulation")]
    [InlineData("food-drug", 2023, "market-regulation,drug-administration")]
    [InlineData("environmental-protection", 2020, "ecology-environment")]
    [InlineData("supervision-bureau", 2019, "supervision-commission")]
    [InlineData("local-financial-regulation", 2025, "party-financial-office")]
    [InlineData("poverty-alleviation", 2024, "agriculture-rural")] // by way of rural revitalization, 2021–2023
    [InlineData("health-bureau", 2020, "health")]
    [InlineData("cbrc", 2024, "financial-regulation")]
    // Backwards
    [InlineData("ecology-environment", 2016, "environmental-protection")]
    [InlineData("human-resources", 2005, "personnel,labour")]
    [InlineData("market-regulation", 2016, "price-bureau,industry-commerce,quality-supervision,food-drug")]
    [InlineData("justice", 2016, "justice")]
    public void A_body_at_a_date(string id, int year, string expected) => string.Join(',', At(id, year)).ShouldBe(expected);

    [Fact]
    public void In_the_year_of_the_reform_the_old_body_still_stands() => At("legislative-affairs-office", 2018).ShouldBe(["legislative-affairs-office"]);

    [Fact]
    public void A_body_older_than_its_reform_and_without_predecessor_is_not_there_before() => At("veterans", 2016).ShouldBeEmpty();

    [Fact]
    public void Each_step_has_its_year_and_the_reform_it_rests_on()
    {
        var step = Catalogue.SuccessorsOf("legislative-affairs-office").ShouldHaveSingleItem();
        (step.From.Id, step.To.Id, step.Year).ShouldBe(("legislative-affairs-office", "justice", 2018));
        step.Basis.ShouldContain("2018年机构改革");
        Catalogue.PredecessorsOf("justice").ShouldContain(step);
        Catalogue.SuccessorsOf("justice").ShouldBeEmpty();
    }

    [Fact]
    public void The_heir_of_the_main_functions_is_one() => Catalogue.HeirAt("food-drug", new(2023, 1, 1)).Id.ShouldBe("market-regulation");

    [Fact]
    public void Unknown_ids_are_told()
    {
        Catalogue.Find("no-such-body").ShouldBeNull();
        Catalogue.FindGroup("no-such-group").ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => Catalogue.SuccessorsOf("no-such-body"));
        Should.Throw<KeyNotFoundException>(() => Catalogue.BodiesAt("no-such-body", default));
    }

    [Theory]
    [InlineData("justice", AdministrativeLevel.National, "司法部")]
    [InlineData("justice", AdministrativeLevel.Province, "司法厅")]
    [InlineData("justice", AdministrativeLevel.District, "司法局")]
    [InlineData("arbitration", AdministrativeLevel.County, null)]
    public void The_usual_name_depends_on_the_level(string id, AdministrativeLevel level, string? name) =>
        Catalogue.Find(id)!.UsualName(level).ShouldBe(name);
}
