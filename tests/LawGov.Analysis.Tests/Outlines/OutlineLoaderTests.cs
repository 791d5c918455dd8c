using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Tests.Outlines;

public sealed class OutlineLoaderTests
{
    private const string Small = """
        { "schema": "lawgov-outline", "schemaVersion": "1.3", "dataVersion": "2", "id": "mine", "title": "某市规划", "period": { "start": 2021, "end": 2025 },
          "parts": [ { "number": 1, "title": "总则", "articles": [
            { "number": 1, "label": "一", "title": "政务公开", "subjects": ["政务公开"], "points": [ { "id": "1.1", "label": "主动公开", "terms": ["主动公开"], "addressee": "province" } ] },
            { "number": 2, "title": "指导思想", "kind": "Preamble" } ] } ] }
        """;

    [Fact]
    public void An_outline_is_read()
    {
        var outline = OutlineLoader.Load(Small);
        outline.Id.ShouldBe("mine");
        outline.Period!.Value.ToString().ShouldBe("2021–2025");
        var articles = outline.Articles.ToList();
        articles[0].Points[0].ShouldBe(new OutlinePoint("1.1", "主动公开", ["主动公开"]) { Addressee = OutlineAddressee.Province });
        articles[1].Kind.ShouldBe(OutlineArticleKind.Preamble);
        articles[1].Points.ShouldBeEmpty();
        OutlineLoader.Load(Small).ShouldBe(outline);
    }

    [Fact]
    public void Phrases_and_phrasings_are_read()
    {
        var json = Small
            .Replace("\"subjects\": [\"政务公开\"]", "\"subjects\": [], \"boundary\": \"不含档案\", \"phrases\": [\"晒出来\"], \"weakPhrases\": [\"公开栏\"]")
            .Replace("\"addressee\": \"province\"", "\"phrasings\": [\"主动 晒出\"]");
        var article = OutlineLoader.Load(json).Articles.First();
        article.Boundary.ShouldBe("不含档案");
        article.Phrases.ShouldBe(["晒出来"]);
        article.WeakPhrases.ShouldBe(["公开栏"]);
        article.Points[0].Phrasings.ShouldBe(["主动 晒出"]);
        OutlineLoader.Load(Small).Articles.First().Phrases.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{", "no valid JSON")]
    [InlineData("null", "empty")]
    [InlineData("{\"schema\":\"other\"}", "'other', expected 'lawgov-outline'")]
    [InlineData("{\"schema\":\"lawgov-outline\",\"schemaVersion\":\"2.0\"}", "'2.0' is not read")]
    [InlineData("{\"schema\":\"lawgov-outline\",\"schemaVersion\":\"1.0\"}", "member id is missing")]
    [InlineData("{\"schema\":\"lawgov-outline\",\"schemaVersion\":\"1.0\",\"id\":\"a\",\"title\":\"b\"}", "no article")]
    public void What_is_none_is_refused_with_the_reason(string json, string reason) =>
        Should.Throw<OutlineFormatException>(() => OutlineLoader.Load(json)).Message.ShouldContain(reason);

    [Theory]
    [InlineData("\"number\": 2, \"title\": \"指导思想\"", "\"number\": 1, \"title\": \"指导思想\"", "Two articles have the number 1")]
    [InlineData("\"addressee\": \"province\"", "\"addressee\": \"county\"", "addressee 'county'")]
    [InlineData("\"end\": 2025", "\"end\": 1999", "period 2021–1999")]
    [InlineData("\"end\": 2025", "\"end\": 2020", "period 2021–2020")]
    [InlineData("\"end\": 2025", "\"end\": 10000", "period 2021–10000")]
    [InlineData("\"start\": 2021", "\"start\": 0", "period 0–2025")]
    [InlineData("\"start\": 2021, \"end\": 2025", "\"start\": 10000, \"end\": 10000", "period 10000–10000")]
    [InlineData("\"title\": \"某市规划\"", "\"title\": \" \"", "member title is missing or empty")]
    [InlineData("\"title\": \"总则\"", "\"title\": \"\"", "title of part 1")]
    [InlineData("\"title\": \"政务公开\"", "\"title\": \"\"", "title of article 1")]
    [InlineData("\"id\": \"1.1\"", "\"id\": \"\"", "id of a point")]
    [InlineData("\"label\": \"主动公开\"", "\"label\": \"\"", "label of point 1.1")]
    public void A_fault_is_named(string right, string wrong, string reason) =>
        Should.Throw<OutlineFormatException>(() => OutlineLoader.Load(Small.Replace(right, wrong))).Message.ShouldContain(reason);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2021, 2021)]
    [InlineData(9999, 9999)]
    public void A_period_may_be_one_year(int start, int end) =>
        OutlineLoader.Load(Small.Replace("\"start\": 2021, \"end\": 2025", $"\"start\": {start}, \"end\": {end}")).Period.ShouldBe(new Model.Period(start, end));

    [Fact]
    public void Nothing_is_no_outline() => Should.Throw<ArgumentNullException>(() => OutlineLoader.Load(null!));
}
