using System.Text;
using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

public sealed class CatalogueExtensionTests
{
    private static readonly UnitContext Context = new(new("福建省莆田市", AdministrativeLevel.Prefecture), new DateOnly(2023, 1, 1));

    [Fact]
    public void A_new_body_is_found_by_name_short_form_and_form()
    {
        var catalogue = UnitCatalogue.Default.Extend("""
            {"bodies": [{"id": "mazu-culture", "name": "妈祖文化机构", "kind": "PublicInstitution",
              "titles": [{"title": "妈祖文化发展中心", "short": ["妈祖办"]}], "forms": [{"form": "*祖庙管理处"}]}]}
            """);
        var resolver = new UnitResolver(catalogue);
        resolver.Resolve("市妈祖办", Context).CanonicalName.ShouldBe("福建省莆田市妈祖文化发展中心");
        resolver.Resolve("湄洲祖庙管理处", Context).BodyId.ShouldBe("mazu-culture");
        resolver.Resolve("市司法局", Context).BodyId.ShouldBe("justice");
        UnitResolver.Default.Resolve("市妈祖办", Context).IsResolved.ShouldBeFalse();
    }

    [Fact]
    public void A_known_body_takes_more_names_and_keeps_its_own()
    {
        var resolver = new UnitResolver(UnitCatalogue.Default.Extend("""{"bodies": [{"id": "justice", "titles": [{"title": "司法局", "short": ["司法行政局"]}]}]}"""));
        resolver.Resolve("市司法行政局", Context).CanonicalName.ShouldBe("福建省莆田市司法局");
        resolver.Resolve("省司法厅", Context).CanonicalName.ShouldBe("福建省司法厅");
        resolver.Catalogue.PredecessorsOf("justice").ShouldNotBeEmpty();
    }

    [Fact]
    public void A_name_claimed_by_an_addition_belongs_to_it()
    {
        var resolver = new UnitResolver(UnitCatalogue.Default.Extend("""
            {"bodies": [{"id": "joint-office", "name": "联合办公室", "kind": "Department", "titles": [{"title": "联合办公室", "short": ["数字办"]}]}]}
            """));
        resolver.Resolve("市数字办", Context).BodyId.ShouldBe("joint-office");
    }

    [Fact]
    public void Groups_take_more_phrases()
    {
        var resolver = new UnitResolver(UnitCatalogue.Default.Extend("""{"groups": [{"id": "subdistricts-and-towns", "phrases": ["十镇两街"]}]}"""));
        resolver.Resolve("十镇两街", Context).GroupId.ShouldBe("subdistricts-and-towns");
    }

    [Fact]
    public void A_catalogue_may_stand_alone_and_comes_from_a_stream()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""{"edition": "mine", "bodies": [{"id": "x", "titles": [{"title": "甲乙局"}]}]}"""));
        var catalogue = UnitCatalogue.Load(stream);
        catalogue.Edition.ShouldBe("mine");
        new UnitResolver(catalogue).Resolve("市甲乙局", Context).BodyId.ShouldBe("x");
        new UnitResolver(catalogue).Resolve("市司法局", Context).IsResolved.ShouldBeFalse();
    }

    [Theory]
    [InlineData("{", "no JSON")]
    [InlineData("""{"bodys": []}""", "bodys")]
    [InlineData("""{"bodies": [{"name": "x"}]}""", "no id")]
    [InlineData("""{"bodies": [{"id": "Not An Id"}]}""", "lower-case")]
    [InlineData("""{"bodies": [{"id": "a"}, {"id": "a"}]}""", "twice")]
    [InlineData("""{"bodies": [{"id": "a", "titles": [{"title": "甲"}]}, {"id": "b", "titles": [{"title": "甲"}]}]}""", "no rule tells them apart")]
    [InlineData("""{"bodies": [{"id": "a", "dissolved": 2018, "successors": [{"id": "b", "year": 2018, "basis": "x"}]}]}""", "does not exist")]
    [InlineData("""{"bodies": [{"id": "a", "dissolved": 2018}]}""", "without successor")]
    [InlineData("""{"bodies": [{"id": "a", "established": 2018, "dissolved": 2013, "successors": [{"id": "a", "year": 2013, "basis": "x"}]}]}""", "ends before it begins")]
    [InlineData("""{"bodies": [{"id": "a", "established": 1200}]}""", "outside 1949")]
    [InlineData("""{"bodies": [{"id": "a", "hosts": ["b"]}]}""", "does not exist")]
    [InlineData("""{"bodies": [{"id": "a", "forms": [{"form": "no slot"}]}]}""", "exactly one *")]
    [InlineData("""{"bodies": [{"id": "a", "aliases": ["{甲,乙"]}]}""", "brace")]
    [InlineData("""{"bodies": [{"id": "a"}], "ambiguities": [{"alias": "甲", "bodies": ["a", "c"], "prefer": "b"}]}""", "none of its bodies")]
    [InlineData("""{"groups": [{"id": "g", "phrases": ["各甲"]}, {"id": "h", "phrases": ["各甲"]}]}""", "stands for")]
    public void What_does_not_fit_together_is_refused_with_the_reason(string json, string reason) =>
        Should.Throw<InvalidDataException>(() => UnitCatalogue.Load(json)).Message.ShouldContain(reason);
}
