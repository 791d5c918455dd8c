using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

/// <summary>The place in front of a unit's name, read against the place of the document.</summary>
public class PlaceReaderTests
{
    private static readonly PlaceReader Reader = new(Gazetteer.Default);

    [Theory]
    [InlineData("国家", "江西省九江市湖口县", "", AdministrativeLevel.National)]
    [InlineData("省", "江西省九江市湖口县", "江西省", AdministrativeLevel.Province)]
    [InlineData("市", "江西省九江市湖口县", "江西省九江市", AdministrativeLevel.Prefecture)]
    [InlineData("县", "江西省九江市湖口县", "江西省九江市湖口县", AdministrativeLevel.County)]
    [InlineData("县直", "江西省九江市湖口县", "江西省九江市湖口县", AdministrativeLevel.County)]
    [InlineData("镇", "江西省九江市湖口县", "", AdministrativeLevel.Township)] // none that is known
    [InlineData("区", "广西壮族自治区", "广西壮族自治区", AdministrativeLevel.Province)] // the region itself
    [InlineData("区", "上海市浦东新区", "上海市浦东新区", AdministrativeLevel.District)]
    [InlineData("市", "上海市浦东新区", "上海市", AdministrativeLevel.Municipality)]
    [InlineData("县", "", "", AdministrativeLevel.County)]
    [InlineData("九江", "江西省九江市湖口县", "江西省九江市", AdministrativeLevel.Prefecture)]
    [InlineData("九江市", "", "江西省九江市", AdministrativeLevel.Prefecture)]
    [InlineData("红河州", "", "云南省红河哈尼族彝族自治州", AdministrativeLevel.Prefecture)]
    [InlineData("湖口县", "江西省九江市湖口县", "江西省九江市湖口县", AdministrativeLevel.County)]
    [InlineData("双钟镇", "江西省九江市湖口县", "江西省九江市湖口县双钟镇", AdministrativeLevel.Township)]
    [InlineData("双钟镇", "", "双钟镇", AdministrativeLevel.Township)]
    [InlineData("甲县", "江西省九江市湖口县", "江西省九江市甲县", AdministrativeLevel.County)] // beside the document's own
    [InlineData("甲县", "江西省九江市", "江西省九江市甲县", AdministrativeLevel.County)]
    [InlineData("甲镇", "湖口县", "湖口县甲镇", AdministrativeLevel.Township)] // the document's is the highest that is named
    [InlineData("甲县", "上海市浦东新区", "上海市甲县", AdministrativeLevel.County)] // no county lies in a district
    [InlineData("甲镇", "上海市浦东新区", "上海市浦东新区甲镇", AdministrativeLevel.Township)]
    [InlineData("九江市甲县", "江西省九江市湖口县", "江西省九江市甲县", AdministrativeLevel.County)]
    [InlineData("九江甲县", "江西省九江市湖口县", "九江甲县", AdministrativeLevel.County)] // says already where it lies
    [InlineData("南昌甲县", "江西省九江市湖口县", "江西省九江市南昌甲县", AdministrativeLevel.County)]
    [InlineData("甲经济开发区", "江西省九江市湖口县", "江西省九江市湖口县甲经济开发区", null)]
    [InlineData("甲经济开发区", "", "甲经济开发区", AdministrativeLevel.District)]
    [InlineData("朝阳区", "北京市", "北京市朝阳区", AdministrativeLevel.District)]
    [InlineData("朝阳区", "江西省九江市", "江西省九江市朝阳区", AdministrativeLevel.District)] // not that of Beijing
    [InlineData("朝阳区", "", "朝阳区", AdministrativeLevel.District)]
    [InlineData("锡林郭勒盟", "", "内蒙古自治区锡林郭勒盟", AdministrativeLevel.Prefecture)]
    [InlineData("省", "江西省", "江西省", AdministrativeLevel.Province)]
    [InlineData("省", "九江市", "江西省", AdministrativeLevel.Province)] // what the gazetteer has above it
    [InlineData("市", "湖口县", "", AdministrativeLevel.Prefecture)]
    [InlineData("区", "内蒙古自治区通辽市科尔沁区", "内蒙古自治区通辽市科尔沁区", AdministrativeLevel.District)]
    [InlineData("自治区", "内蒙古自治区通辽市科尔沁区", "内蒙古自治区", AdministrativeLevel.Province)]
    [InlineData("区", "新疆维吾尔自治区喀什地区", "", AdministrativeLevel.District)] // neither a region nor a prefecture is a district
    [InlineData("地区", "新疆维吾尔自治区喀什地区疏附县", "新疆维吾尔自治区喀什地区", AdministrativeLevel.Prefecture)]
    [InlineData("镇平县", "", "镇平县", AdministrativeLevel.County)]
    [InlineData("镇海区", "", "镇海区", AdministrativeLevel.District)]
    [InlineData("涉县", "", "涉县", AdministrativeLevel.County)]
    public void Read(string text, string document, string name, AdministrativeLevel? level)
    {
        Reader.TryRead(text, Place(document), out var place).ShouldBeTrue();
        (place.Name ?? "", place.Level).ShouldBe((name, level));
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲")]
    [InlineData("各县")]
    [InlineData("开发区")]
    [InlineData("县司法局")]
    [InlineData("桥梁")]
    [InlineData("甲州")]
    [InlineData("会同县")] // with the county, far more often than the county of this name
    public void Not_read(string text) => Reader.TryRead(text, Place("江西省九江市湖口县"), out _).ShouldBeFalse();

    [Theory]
    [InlineData(AdministrativeLevel.Province, "江西省九江市湖口县", "江西省")]
    [InlineData(AdministrativeLevel.Prefecture, "江西省九江市湖口县", "江西省九江市")]
    [InlineData(AdministrativeLevel.County, "江西省九江市湖口县", "江西省九江市湖口县")]
    [InlineData(AdministrativeLevel.Township, "江西省九江市湖口县", "")]
    [InlineData(AdministrativeLevel.Province, "", "")]
    [InlineData(AdministrativeLevel.Municipality, "上海市浦东新区", "上海市")]
    [InlineData(AdministrativeLevel.Prefecture, "江西省九江市", "江西省九江市")]
    public void Above(AdministrativeLevel level, string document, string name)
    {
        var place = Reader.Above(level, Place(document));
        (place.Name ?? "", place.Level).ShouldBe((name, level));
    }

    [Theory]
    [InlineData("市水务集团", "江西省九江市", "江西省九江市水务集团")]
    [InlineData("省直机关工委", "江西省九江市", "江西省机关工委")]
    [InlineData("市场集团", "江西省九江市", "市场集团")] // no level word
    [InlineData("县水务集团", "江西省九江市", "县水务集团")] // none of the document's places
    [InlineData("水务集团", "江西省九江市", "水务集团")]
    [InlineData("市甲", "江西省九江市", "市甲")] // nothing is left of the name
    public void Written_out(string text, string document, string expected) => Reader.WrittenOut(text, Place(document)).ShouldBe(expected);

    [Theory]
    [InlineData("广西反垄断局", "广西壮族自治区", true)]
    [InlineData("广西壮族自治区反垄断局", "广西壮族自治区", false)]
    [InlineData("江西反垄断局", "广西壮族自治区", false)]
    [InlineData("甲县局", "甲县", false)]
    public void Begins_with_the_short_name(string text, string place, bool begins) => Reader.StartsWithShortName(text, place).ShouldBe(begins);

    [Theory]
    [InlineData("上海航交所", true)]
    [InlineData("内蒙古航交所", true)]
    [InlineData("牡丹江航交所", true)]
    [InlineData("呼和浩特航交所", true)] // four characters, the longest
    [InlineData("呼和浩特", false)]
    [InlineData("上海", false)] // nothing follows
    [InlineData("航交所上海", false)]
    [InlineData("", false)]
    public void Begins_with_a_bare_name(string text, bool begins) => Reader.StartsWithBareName(text).ShouldBe(begins);

    [Theory]
    [InlineData("九江市", "江西省九江市")]
    [InlineData("九江", "江西省九江市")]
    [InlineData("江西省九江市", "江西省九江市")]
    [InlineData("上海市浦东新区", "上海市浦东新区")]
    [InlineData("朝阳区", null)] // several
    [InlineData("甲市", null)]
    [InlineData("", null)]
    public void Find(string name, string? fullName) => (Reader.Find(name)?.FullName).ShouldBe(fullName);

    [Theory]
    [InlineData("上海市浦东新区", "浦东新区")]
    [InlineData("江西省九江市湖口县", "湖口县")]
    [InlineData("内蒙古自治区通辽市科尔沁区", "科尔沁区")]
    [InlineData("云南省红河哈尼族彝族自治州弥勒市", "弥勒市")]
    [InlineData("广西壮族自治区", "广西壮族自治区")]
    [InlineData("湖口县", "湖口县")]
    [InlineData("江西省甲", "江西省甲")] // one character is no place
    [InlineData("江西省甲乙", "甲乙")]
    [InlineData("", "")]
    public void The_last_place_of_a_full_name(string fullName, string expected) => PlaceReader.OwnName(fullName).ShouldBe(expected);

    [Fact]
    public void A_document_of_the_state_has_no_place()
    {
        PlaceReader.OfDocument(null).ShouldBe(new PlaceReading(null, null, PlaceSource.None));
        PlaceReader.OfDocument(new Jurisdiction("中国", AdministrativeLevel.National)).ShouldBe(new PlaceReading(null, AdministrativeLevel.National, PlaceSource.Document));
        PlaceReader.OfDocument(Place("江西省九江市")).ShouldBe(new PlaceReading("江西省九江市", AdministrativeLevel.Prefecture, PlaceSource.Document));
    }

    private static Jurisdiction? Place(string name) => name.Length == 0 ? null : new Jurisdiction(name, name switch
    {
        "广西壮族自治区" => AdministrativeLevel.Province,
        "江西省" => AdministrativeLevel.Province,
        "北京市" => AdministrativeLevel.Municipality,
        "江西省九江市" or "九江市" or "新疆维吾尔自治区喀什地区" => AdministrativeLevel.Prefecture,
        "上海市浦东新区" or "内蒙古自治区通辽市科尔沁区" => AdministrativeLevel.District,
        _ => AdministrativeLevel.County,
    });
}
