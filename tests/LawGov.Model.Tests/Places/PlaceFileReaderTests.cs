using System.Text;
using System.Text.Json;
using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

public class PlaceFileReaderTests
{
    [Fact]
    public void Every_member_of_a_place_is_read()
    {
        var place = Read("""{"schemaVersion": 1, "places": [{"name": "甲省", "short": "甲", "level": "Province", "abbreviation": "子", "code": "99", "codes": ["01", "02"], "children": ["乙市", "丙地区=丙"]}]}""").ShouldHaveSingleItem();
        (place.Name, place.Short, place.Level, place.Abbreviation, place.Code).ShouldBe(("甲省", "甲", AdministrativeLevel.Province, "子", "99"));
        place.Codes.ShouldBe(["01", "02"]);
        place.Children.ShouldBe(["乙市", "丙地区=丙"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"schemaVersion": 1}""")]
    [InlineData("""{"places": null}""")]
    [InlineData("""{"places": []}""")]
    public void A_file_may_have_no_places(string json) => Read(json).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"place": []}""", "place is no member that is read.")]
    [InlineData("""{"places": [{"nmae": "甲省"}]}""", "places[0].nmae is no member that is read.")]
    [InlineData("""{"places": [{"level": "Duchy"}]}""", "places[0].level is \"Duchy\", which is none of AdministrativeLevel.")]
    [InlineData("[]", "The JSON is no object.")]
    public void A_fault_is_named_with_its_path(string json, string message) => Should.Throw<JsonException>(() => Read(json)).Message.ShouldBe(message);

    private static List<PlaceEntry> Read(string json) => PlaceFileReader.Read(Encoding.UTF8.GetBytes(json));
}
