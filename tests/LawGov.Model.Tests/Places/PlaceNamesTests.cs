using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("上海市", AdministrativeLevel.Municipality)]
    [InlineData("江苏省", AdministrativeLevel.Province)]
    [InlineData("内蒙古自治区", AdministrativeLevel.Province)]
    [InlineData("澳门特别行政区", AdministrativeLevel.Province)]
    [InlineData("苏州市", AdministrativeLevel.Prefecture)]
    [InlineData("江苏省苏州市", AdministrativeLevel.Prefecture)]
    [InlineData("苏州市昆山市", AdministrativeLevel.County)]
    [InlineData("延边朝鲜族自治州", AdministrativeLevel.Prefecture)]
    [InlineData("延边州", AdministrativeLevel.Prefecture)]
    [InlineData("锡林郭勒盟", AdministrativeLevel.Prefecture)]
    [InlineData("喀什地区", AdministrativeLevel.Prefecture)]
    [InlineData("浦东新区", AdministrativeLevel.District)]
    [InlineData("西湖区", AdministrativeLevel.District)]
    [InlineData("新昌县", AdministrativeLevel.County)]
    [InlineData("科尔沁左翼中旗", AdministrativeLevel.County)]
    [InlineData("青云镇", AdministrativeLevel.Township)]
    [InlineData("白沙乡", AdministrativeLevel.Township)]
    [InlineData("江宁路街道", AdministrativeLevel.Township)]
    [InlineData("丽江市", AdministrativeLevel.Prefecture)]
    [InlineData("凯州市", AdministrativeLevel.Prefecture)] // a city that nobody knows
    [InlineData("凯州市昭安市", AdministrativeLevel.County)]
    [InlineData("凯北自治州昭安市", AdministrativeLevel.County)]
    [InlineData("凯北州昭安市", AdministrativeLevel.Prefecture)] // 州 in the name of a city says nothing
    [InlineData("新疆生产建设兵团", AdministrativeLevel.Province)]
    public void Levels(string place, AdministrativeLevel level) => PlaceNames.LevelOf(place).ShouldBe(level);

    [Theory]
    [InlineData("香港特别行政区政府", 7)]
    [InlineData("广西壮族自治区人民政府", 7)]
    [InlineData("西藏自治区", 5)]
    [InlineData("喀什地区行政公署", 4)]
    [InlineData("兴安盟行政公署", 3)]
    [InlineData("红河州人民政府", 3)]
    [InlineData("正蓝旗人民政府", 3)]
    [InlineData("鄂伦春自治旗人民政府", 6)]
    [InlineData("双钟镇人民政府", 3)]
    [InlineData("文桥乡人民政府", 3)]
    [InlineData("静安寺街道办事处", 5)]
    [InlineData("上海市浦东新区人民政府", 7)]
    [InlineData("内蒙古自治区通辽市科尔沁区", 13)]
    [InlineData("寻甸回族彝族自治县人民政府", 9)]
    [InlineData("双江拉祜族佤族布朗族傣族自治县财政局", 15)]
    [InlineData("积石山保安族东乡族撒拉族自治县", 15)]
    [InlineData("甘肃省东乡族自治县", 9)]
    [InlineData("甲乙丙丁戊己庚县", 8)] // the longest name of ordinary places
    [InlineData("甲乙丙丁戊己庚辛县", 0)]
    [InlineData("甲乙丙丁戊己庚辛壬癸子丑寅自治县", 16)]
    [InlineData("甲乙丙丁戊己庚辛壬癸子丑寅卯自治县", 0)]
    [InlineData("全州县人民政府", 3)]
    [InlineData("\u4E00县", 2)]
    [InlineData("\u9FFF县", 2)]
    [InlineData("\u4DFF县", 0)]
    [InlineData("\uA000县", 0)]
    [InlineData("甲1县", 0)]
    public void Places_at_the_start(string text, int length) => PlaceNames.Read(text).ShouldBe(length);

    [Theory]
    [InlineData("永州市司法局", 3)]
    [InlineData("厦门市人民政府", 3)]
    [InlineData("盐城市", 3)]
    [InlineData("成都市", 3)]
    [InlineData("景德镇市", 4)]
    [InlineData("新乡县", 3)]
    [InlineData("新乡市", 3)]
    [InlineData("阿旗县", 3)]
    [InlineData("上盟区", 3)]
    [InlineData("沙镇镇人民政府", 3)]
    [InlineData("古镇镇", 3)]
    [InlineData("金乡乡", 3)]
    [InlineData("沙镇小学", 2)]
    [InlineData("红河州市场监管局", 3)] // 市场 is no 市
    [InlineData("红河哈尼族彝族自治州市场监管局", 10)]
    [InlineData("莫力达瓦达斡尔族自治旗市场监管局", 11)]
    [InlineData("辉县市司法局", 3)]
    [InlineData("河南省辉县市司法局", 6)]
    [InlineData("津市市司法局", 3)]
    [InlineData("共青城市司法局", 4)]
    [InlineData("甲县市场监管局", 2)]
    [InlineData("神农架林区人民政府", 5)]
    [InlineData("湖北省神农架林区", 8)]
    [InlineData("绿园区人大常委会", 3)]
    [InlineData("甲市绿园区人大常委会", 5)]
    [InlineData("下花园区财政局", 4)]
    [InlineData("沙县区财政局", 3)]
    [InlineData("甲市沙县区财政局", 5)]
    [InlineData("赣县区财政局", 3)]
    [InlineData("沙县财政局", 2)]
    [InlineData("甲县区财政局", 2)]
    [InlineData("老绿园区", 0)]
    [InlineData("韩城镇人民政府", 3)]
    [InlineData("金乡镇2024年法治政府建设工作要点", 3)]
    [InlineData("甲县韩城镇", 5)]
    [InlineData("韩城镇居民", 0)] // residents of towns
    [InlineData("市城镇职工医疗保险", 0)]
    [InlineData("小城镇", 0)]
    [InlineData("民族自治区域", 0)]
    public void Names_that_end_like_another_level(string text, int length) => PlaceNames.Read(text).ShouldBe(length);

    [Theory]
    [InlineData("甲市场", "甲区域", "甲县划", "甲市划")]
    [InlineData("支持民族自治县", "国有岭西县林场", "关于县", "推进县")]
    [InlineData("大城市", "小城市", "新城市", "老城市", "各城市", "本城市", "中城市", "新都市", "大都市", "特大城市")]
    [InlineData("大城镇", "新城镇", "老城镇", "本城镇", "中城镇", "全城镇", "省城镇", "市城镇", "县城镇", "区城镇", "州城镇", "镇城镇", "乡城镇", "街城镇", "两城镇")]
    [InlineData("各甲县", "委甲县", "全县", "全市县", "全省县", "全区县", "全县镇", "全国县")]
    [InlineData("市", "省人民政府", "", "司法局")]
    public void Texts_without_a_place(params string[] texts) => texts.Where(text => PlaceNames.Read(text) != 0).ShouldBeEmpty();

    [Theory]
    [InlineData("城市 都市 门市 省市 地市 县市 超市 上市 本市 我市 甲全市 甲全省")]
    [InlineData("社区 园区 景区 校区 辖区 军区 灾区 片区 库区 林区 牧区 战区 县区 本区 我区 甲各区 甲全区")]
    [InlineData("区县 乡镇 街镇 城镇 城乡")]
    [InlineData("新社区 老园区 丙景区 丙校区 丙辖区 丙军区 丙灾区 丙片区 丙库区 丙林区 丙牧区 丙战区 甲乙城市 甲乙都市 甲乙门市")]
    public void Words_that_end_like_a_place(string words) => words.Split(' ').Where(word => PlaceNames.Read(word + "建设") != 0).ShouldBeEmpty();

    [Theory]
    [InlineData("关于 人民 政府 进一步 推进 推动 做好 加强 加快 促进 支持 落实 贯彻 开展 完善 优化 深化 提升 规范 印发 转发 调整 同意 举办 召开 公布 切实 报送 国有")]
    public void Words_that_no_name_contains(string words)
    {
        foreach (var word in words.Split(' ')) (PlaceNames.Read(word + "县"), PlaceNames.Read($"甲{word}区")).ShouldBe((0, 0), word);
    }

    [Theory]
    [InlineData("北京 天津 上海 重庆", "市")]
    [InlineData("河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海", "省")]
    [InlineData("内蒙古 西藏", "自治区")]
    [InlineData("广西", "壮族自治区")]
    [InlineData("宁夏", "回族自治区")]
    [InlineData("新疆", "维吾尔自治区")]
    public void Short_names_of_provinces(string names, string behind)
    {
        foreach (var name in names.Split(' ')) PlaceNames.ReadBareProvince(name + "海关").ShouldBe(name + behind);
    }

    [Theory]
    [InlineData("苏州海关")]
    [InlineData("驻上海海关")]
    [InlineData("")]
    public void Other_names(string text) => PlaceNames.ReadBareProvince(text).ShouldBeNull();
}
