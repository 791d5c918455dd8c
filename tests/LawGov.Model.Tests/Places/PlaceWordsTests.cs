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
    [InlineData("中国", "", AdministrativeLevel.National)]
    [InlineData("中共中央", "", AdministrativeLevel.National)]
    [InlineData("中华全国", "", AdministrativeLevel.National)]
    [InlineData("中华人民共和国", "", AdministrativeLevel.National)]
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
    [InlineData("市中县", false)]
    [InlineData("县城市", false)]
    [InlineData("区甲县", false)]
    [InlineData("省甲市", false)]
    [InlineData("州甲市", false)]
    [InlineData("盟甲市", false)]
    [InlineData("旗甲市", false)]
    [InlineData("镇甲市", false)]
    [InlineData("镇平县", true)]
    [InlineData("镇宁布依族苗族自治县", true)]
    [InlineData("镇县", false)]
    [InlineData("镇乡县", false)]
    [InlineData("镇街县", false)]
    [InlineData("镇村县", false)]
    [InlineData("镇区县", false)]
    [InlineData("镇市县", false)]
    [InlineData("镇海区", true)]
    [InlineData("镇东区", false)]
    [InlineData("涉县", true)]
    [InlineData("涉区", false)]
    [InlineData("县", false)]
    [InlineData("双江拉祜族佤族布朗族傣族自治县甲乙", true)] // 18 characters
    [InlineData("双江拉祜族佤族布朗族傣族自治县甲乙丙丁", false)]
    [InlineData("A县", false)]
    [InlineData("甲、乙县", false)]
    [InlineData("长株潭三市", false)]
    [InlineData("两市", true)] // as short as 九市, it may be a name
    [InlineData("沿江九市", false)]
    [InlineData("沿江十市", true)]
    [InlineData("一心镇", true)]
    [InlineData("\u9FFF县", true)] // the last Chinese character
    [InlineData("\uA000县", false)]
    [InlineData("\u4DFF县", false)]
    public void Names_of_places(string name, bool isPlace) => PlaceWords.LooksLikePlace(name).ShouldBe(isPlace);

    [Theory]
    [InlineData("各县 所有县 其他县 以下县 有关县 相关县 重点镇 试点区 涉农县")]
    [InlineData("甲部门县 甲单位县 甲政府县 甲社区县 甲委县 甲局县 甲厅县 甲办县 甲公司县 甲集团县 甲学校县 甲大学县 甲银行县 甲医院县")]
    [InlineData("甲及乙县 甲等县 会同甲县 负责甲县 牵头甲县 省级县")]
    [InlineData("沿江两市 沿江三市 沿江四市 沿江五市 沿江六市 沿江七市 沿江八市")]
    public void Words_that_no_name_contains(string names) => names.Split(' ').Where(name => PlaceWords.LooksLikePlace(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("城市 都市 超市 上市 股市")]
    [InlineData("小区 园区 城区 景区 辖区 校区 矿区 库区 片区 牧区 灾区 山区 林区 厂区 街区 郊区")]
    [InlineData("城镇 村镇 集镇 街镇 乡镇 城乡 水乡")]
    [InlineData("工业园区 产业园区 自贸试验区 试验区 示范区 保税区 综合保税区 开发区 高新区 经开区 合作区 度假区 功能区 保护区 风景区 名胜区 自贸区 综保区")]
    public void Nouns_that_end_like_a_name(string nouns)
    {
        nouns.Split(' ').Where(noun => PlaceWords.LooksLikePlace(noun)).ShouldBeEmpty();
        // As the end of a longer word they may belong to one: 神农架林区, 阳城镇.
        nouns.Split(' ').Where(noun => !PlaceWords.LooksLikePlace("丙" + noun)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("甲区")]
    [InlineData("开发区管委会")]
    [InlineData("")]
    public void No_zones(string name) => PlaceWords.IsZone(name).ShouldBeFalse();

    [Theory]
    [InlineData("甲经济技术开发区 甲高新区 甲经开区 甲农业示范区 甲产业集聚区 甲产业聚集区 甲产业园区 甲经济合作区 甲自贸试验区 甲综合保税区 甲旅游度假区 甲临港经济区")]
    [InlineData("甲新区 甲先导区 甲文化旅游区 甲风景区 甲风景名胜区 甲自然保护区 甲航空港空港区 甲生态功能区 甲滨江片区 甲中央商务区 甲科技创新区 甲生态区 甲农场管理区")]
    public void Zones(string names) => names.Split(' ').Where(name => !PlaceWords.IsZone(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("市场监管局 市政工程处 市容局 市民热线 市监局 市县两级 市区河道 区域办 区划办 区县财政 县区财政 县域办 县市财政 省市财政 省际河道 州市财政 旗县财政 乡镇财政 乡村振兴局 镇街财政 镇村财政 街道办")]
    public void Words_that_begin_like_a_level(string texts) => texts.Split(' ').Where(text => !PlaceWords.BeginsWithCompound(text)).ShouldBeEmpty();

    [Theory]
    [InlineData("市政府办公室")]
    [InlineData("市司法局")]
    [InlineData("甲市场")]
    [InlineData("")]
    public void Levels_before_a_name(string text) => PlaceWords.BeginsWithCompound(text).ShouldBeFalse();

    [Theory]
    [InlineData("通辽市", "通辽")]
    [InlineData("浦东新区", "浦东")]
    [InlineData("甲县", "甲县")] // one character is no name
    [InlineData("新区", "新区")]
    [InlineData("甲新区", "甲新区")]
    [InlineData("静安寺街道", "静安寺")]
    [InlineData("红河州", "红河州")]
    public void Names_without_the_word_for_their_level(string name, string expected) => PlaceWords.WithoutSuffix(name).ShouldBe(expected);
}
