using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

/// <summary>Words for places: level words, endings of names, and words that only look like either.</summary>
public class PlaceWordsTests
{
    [Theory]
    [InlineData("省", "省", AdministrativeLevel.Province)]
    [InlineData("本省", "省", AdministrativeLevel.Province)]
    [InlineData("我市", "市", AdministrativeLevel.Prefecture)]
    [InlineData("全州", "州", AdministrativeLevel.Prefecture)]
    [InlineData("盟直", "盟", AdministrativeLevel.Prefecture)]
    [InlineData("区级", "区", AdministrativeLevel.District)]
    [InlineData("县直属", "县", AdministrativeLevel.County)]
    [InlineData("旗本级", "旗", AdministrativeLevel.County)]
    [InlineData("镇", "镇", AdministrativeLevel.Township)]
    [InlineData("全乡", "乡", AdministrativeLevel.Township)]
    [InlineData("本街道", "街道", AdministrativeLevel.Township)]
    [InlineData("自治区", "自治区", AdministrativeLevel.Province)]
    [InlineData("自治州", "州", AdministrativeLevel.Prefecture)]
    [InlineData("自治县", "县", AdministrativeLevel.County)]
    [InlineData("新区", "区", AdministrativeLevel.District)]
    [InlineData("特区", "区", AdministrativeLevel.District)]
    [InlineData("行署", "地区", AdministrativeLevel.Prefecture)]
    [InlineData("地区", "地区", AdministrativeLevel.Prefecture)]
    [InlineData("国家", "", AdministrativeLevel.National)]
    [InlineData("全国", "", AdministrativeLevel.National)]
    [InlineData("中央", "", AdministrativeLevel.National)]
    [InlineData("国务院", "", AdministrativeLevel.National)]
    public void Level_words(string text, string ending, AdministrativeLevel level)
    {
        PlaceWords.TryReadLevelWord(text, out var word).ShouldBeTrue();
        (word.Ending, word.Level).ShouldBe((ending, level));
    }

    [Theory]
    [InlineData("")]
    [InlineData("村")]
    [InlineData("各市")]
    [InlineData("市级机关")]
    [InlineData("湖口县")]
    public void No_level_words(string text) => PlaceWords.TryReadLevelWord(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("香港特别行政区", "特别行政区", AdministrativeLevel.Province)]
    [InlineData("广西壮族自治区", "自治区", AdministrativeLevel.Province)]
    [InlineData("湘西土家族苗族自治州", "自治州", AdministrativeLevel.Prefecture)]
    [InlineData("景宁畲族自治县", "自治县", AdministrativeLevel.County)]
    [InlineData("鄂伦春自治旗", "自治旗", AdministrativeLevel.County)]
    [InlineData("静安寺街道", "街道", AdministrativeLevel.Township)]
    [InlineData("甲苏木", "苏木", AdministrativeLevel.Township)]
    [InlineData("六枝特区", "特区", AdministrativeLevel.District)]
    [InlineData("神农架林区", "林区", AdministrativeLevel.County)]
    [InlineData("江西省", "省", AdministrativeLevel.Province)]
    [InlineData("德兴市", "市", AdministrativeLevel.County)]
    [InlineData("浔阳区", "区", AdministrativeLevel.District)]
    [InlineData("湖口县", "县", AdministrativeLevel.County)]
    [InlineData("正蓝旗", "旗", AdministrativeLevel.County)]
    [InlineData("双钟镇", "镇", AdministrativeLevel.Township)]
    [InlineData("文桥乡", "乡", AdministrativeLevel.Township)]
    [InlineData("甲县", "县", AdministrativeLevel.County)]
    public void Endings_of_names(string name, string ending, AdministrativeLevel level)
    {
        PlaceWords.TryReadEnding(name, out var read, out var its).ShouldBeTrue();
        (read, its).ShouldBe((ending, level));
    }

    [Theory]
    [InlineData("")]
    [InlineData("县")]
    [InlineData("红河州")]
    [InlineData("兴安盟")]
    [InlineData("甲村")]
    public void Without_an_ending(string name)
    {
        PlaceWords.TryReadEnding(name, out var ending, out var level).ShouldBeFalse();
        (ending, level).ShouldBe(("", default));
    }

    [Theory]
    [InlineData("湖口县", true)]
    [InlineData("市中区", true)] // the one that begins with a level word
    [InlineData("市北新区", false)]
    [InlineData("县城市", false)]
    [InlineData("区甲县", false)]
    [InlineData("省甲市", false)]
    [InlineData("州甲市", false)]
    [InlineData("盟甲市", false)]
    [InlineData("旗甲市", false)]
    [InlineData("镇甲市", false)]
    [InlineData("县", false)]
    [InlineData("双江拉祜族佤族布朗族傣族自治县甲乙", true)] // 18 characters
    [InlineData("双江拉祜族佤族布朗族傣族自治县甲乙丙丁", false)]
    [InlineData("A县", false)]
    [InlineData("甲、乙县", false)]
    [InlineData("各县", false)]
    [InlineData("有关县", false)]
    [InlineData("甲等县", false)]
    [InlineData("重点镇", false)]
    [InlineData("试点区", false)]
    [InlineData("甲局县", false)]
    [InlineData("小区", false)]
    [InlineData("开发区", false)]
    [InlineData("乡镇", false)]
    [InlineData("长株潭三市", false)]
    [InlineData("两市", true)] // as short as 九市, it may be a name
    [InlineData("沿江九市", false)]
    [InlineData("沿江十市", true)]
    public void Names_of_places(string name, bool isPlace) => PlaceWords.LooksLikePlace(name).ShouldBe(isPlace);

    [Theory]
    [InlineData("甲经济技术开发区", true)]
    [InlineData("甲高新区", true)]
    [InlineData("甲产业园区", true)]
    [InlineData("甲新区", true)]
    [InlineData("甲片区", true)]
    [InlineData("甲区", false)]
    [InlineData("开发区管委会", false)]
    [InlineData("", false)]
    public void Zones(string name, bool isZone) => PlaceWords.IsZone(name).ShouldBe(isZone);

    [Theory]
    [InlineData("市场监管局", true)]
    [InlineData("市政工程处", true)]
    [InlineData("市政府办公室", false)]
    [InlineData("市容局", true)]
    [InlineData("区域办", true)]
    [InlineData("县域办", true)]
    [InlineData("乡村振兴局", true)]
    [InlineData("街道办", true)]
    [InlineData("市司法局", false)]
    [InlineData("", false)]
    public void Words_that_begin_like_a_level(string text, bool isCompound) => PlaceWords.BeginsWithCompound(text).ShouldBe(isCompound);

    [Theory]
    [InlineData("通辽市", "通辽")]
    [InlineData("浦东新区", "浦东")]
    [InlineData("甲县", "甲县")] // one character is no name
    [InlineData("新区", "新区")]
    [InlineData("甲新区", "甲新区")]
    [InlineData("静安寺街道", "静安寺")]
    [InlineData("红河州", "红河州")]
    public void Names_without_the_word_for_their_level(string name, string expected) => PlaceWords.WithoutSuffix(name).ShouldBe(expected);

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

    [Theory]
    [InlineData("县(市、区)", nameof(PlaceSeries.Rank.County))]
    [InlineData("乡镇(街道)", nameof(PlaceSeries.Rank.Township))]
    [InlineData("旗县市区", nameof(PlaceSeries.Rank.County))]
    [InlineData("设区市", nameof(PlaceSeries.Rank.Prefecture))]
    [InlineData("省、自治区、直辖市", nameof(PlaceSeries.Rank.Province))]
    [InlineData("新疆生产建设兵团", nameof(PlaceSeries.Rank.Province))]
    [InlineData("县(市、区)人民政府", nameof(PlaceSeries.Rank.County))]
    [InlineData("开发区管委会", nameof(PlaceSeries.Rank.Zone))]
    [InlineData("县、开发区", nameof(PlaceSeries.Rank.County))] // a zone beside ordinary places does not decide
    [InlineData("村(社区)", nameof(PlaceSeries.Rank.Village))]
    [InlineData("各镇、村", nameof(PlaceSeries.Rank.Township))]
    public void Series_of_levels(string text, string lowest)
    {
        PlaceSeries.TryRead(text, out var rank).ShouldBeTrue();
        rank.ToString().ShouldBe(lowest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("人民政府")]
    [InlineData("各、和")]
    [InlineData("县司法局")]
    [InlineData("湖口县")]
    public void No_series(string text) => PlaceSeries.TryRead(text, out _).ShouldBeFalse();
}
