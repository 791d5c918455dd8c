using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

/// <summary>Names of many places and levels, by outcome.</summary>
public sealed class UnitResolverTests
{
    internal static UnitReference Resolve(string name, string place = "", int year = 2023, string? issuer = null) =>
        UnitResolver.Default.Resolve(name, new(PlaceOf(place), new DateOnly(year, 6, 1), issuer));

    internal static Jurisdiction? PlaceOf(string place) => place.Length == 0 ? null : new(place, place switch
    {
        "中国" => AdministrativeLevel.National,
        _ when place.EndsWith('省') || place.EndsWith("自治区", StringComparison.Ordinal) => AdministrativeLevel.Province,
        "上海市" or "北京市" or "天津市" or "重庆市" => AdministrativeLevel.Municipality,
        _ when place.EndsWith('区') => AdministrativeLevel.District,
        _ when place.EndsWith('县') || place.EndsWith('旗') => AdministrativeLevel.County,
        _ => AdministrativeLevel.Prefecture,
    });

    [Theory]
    // Provinces and autonomous regions
    [InlineData("吉林省", "省政务服务和数字化局", "government-services", "吉林省政务服务和数字化建设管理局")]
    [InlineData("浙江省", "省经信厅", "industry-it", "浙江省经济和信息化厅")]
    [InlineData("浙江省", "省人力社保厅", "human-resources", "浙江省人力资源和社会保障厅")]
    [InlineData("浙江省", "省法院", "court", "浙江省高级人民法院")]
    [InlineData("湖南省", "省委编办", "staffing-office", "湖南省委机构编制委员会办公室")]
    [InlineData("广西壮族自治区", "自治区党委统战部", "united-front", "广西壮族自治区党委统战部")]
    [InlineData("广西壮族自治区", "司法厅", "justice", "广西壮族自治区司法厅")]
    [InlineData("新疆维吾尔自治区", "自治区党委依法治区办", "rule-of-law-office", "新疆维吾尔自治区党委全面依法治区委员会办公室")]
    [InlineData("新疆维吾尔自治区", "兵团司法局", "justice", "新疆生产建设兵团司法局")]
    [InlineData("新疆维吾尔自治区", "喀什地区行署", "peoples-government", "新疆维吾尔自治区喀什地区行政公署")]
    // Prefectures, counties, banners
    [InlineData("内蒙古自治区通辽市", "市行政审批和政务服务局", "administrative-approval", "内蒙古自治区通辽市行政审批和政务服务局")]
    [InlineData("内蒙古自治区通辽市", "市法院", "court", "内蒙古自治区通辽市中级人民法院")]
    [InlineData("通辽市", "自治区司法厅", "justice", "内蒙古自治区司法厅")]
    [InlineData("云南省红河哈尼族彝族自治州", "州委宣传部", "propaganda", "云南省红河哈尼族彝族自治州委宣传部")]
    [InlineData("浙江省杭州市桐庐县", "县府办", "government-office", "浙江省杭州市桐庐县人民政府办公室")]
    [InlineData("浙江省杭州市桐庐县", "市司法局", "justice", "浙江省杭州市司法局")]
    [InlineData("浙江省杭州市桐庐县", "省司法厅", "justice", "浙江省司法厅")]
    [InlineData("浙江省杭州市桐庐县", "团县委", "youth-league", "共青团桐庐县委员会")]
    [InlineData("内蒙古自治区通辽市奈曼旗", "旗委组织部", "organization-department", "内蒙古自治区通辽市奈曼旗委组织部")]
    // The same short form by level
    [InlineData("上海市", "市府办", "government-office", "上海市人民政府办公厅")]
    [InlineData("上海市徐汇区", "区房管局", "housing-administration", "上海市徐汇区住房保障和房屋管理局")]
    // The centre
    [InlineData("中国", "发展改革委", "development-reform", "国家发展和改革委员会")]
    [InlineData("中国", "人民银行", "pboc", "中国人民银行")]
    [InlineData("中国", "发展研究中心", "government-research-office", "国务院发展研究中心")]
    [InlineData("上海市静安区", "司法部", "justice", "司法部")]
    [InlineData("上海市静安区", "国家发改委", "development-reform", "国家发展和改革委员会")]
    // Run from above
    [InlineData("内蒙古自治区通辽市", "国家税务总局通辽市税务局", "tax", "内蒙古自治区通辽市税务局")]
    [InlineData("内蒙古自治区通辽市", "市税务局", "tax", "内蒙古自治区通辽市税务局")]
    [InlineData("内蒙古自治区通辽市", "人民银行通辽市中心支行", "pboc", "人民银行通辽市中心支行")]
    [InlineData("辽宁省", "大连中支", "pboc", "大连中支")]
    [InlineData("山东省临沂市", "临沂海关", "customs", "临沂海关")]
    [InlineData("安徽省", "安徽证监局", "csrc", "安徽证监局")]
    [InlineData("河南省驻马店市", "驻马店金融监管分局", "financial-regulation", "国家金融监督管理总局驻马店监管分局")]
    [InlineData("辽宁省", "国家统计局辽宁调查总队", "survey-team", "国家统计局辽宁调查总队")]
    [InlineData("河南省驻马店市", "市气象局", "meteorology", "河南省驻马店市气象局")]
    [InlineData("福建省莆田市", "国网莆田供电公司", "power-grid", "国网莆田供电公司")]
    // Places, zones, streets and towns
    [InlineData("内蒙古自治区通辽市", "科尔沁区", "peoples-government", "内蒙古自治区通辽市科尔沁区人民政府")]
    [InlineData("上海市", "浦东新区政府", "peoples-government", "上海市浦东新区人民政府")]
    [InlineData("浙江省", "义乌市政府", "peoples-government", "浙江省义乌市人民政府")]
    [InlineData("四川省成都市", "四川天府新区", "zone-management-committee", "四川天府新区管理委员会")]
    [InlineData("四川省成都市", "成都高新区", "zone-management-committee", "成都高新技术产业开发区管理委员会")]
    [InlineData("浙江省杭州市桐庐县", "桐君街道", "subdistrict-office", "浙江省杭州市桐庐县桐君街道办事处")]
    [InlineData("浙江省杭州市桐庐县", "江南镇人民政府", "town-government", "浙江省杭州市桐庐县江南镇人民政府")]
    // Hosts between place and name
    [InlineData("广东省深圳市", "市政府国资委", "sasac", "广东省深圳市国有资产监督管理委员会")]
    [InlineData("河南省驻马店市", "新蔡县委县政府", "party-committee-and-government", "河南省驻马店市新蔡县委、县政府")]
    [InlineData("云南省红河哈尼族彝族自治州", "州纪委州监委", "discipline-supervision", "云南省红河哈尼族彝族自治州纪律检查委员会监察委员会")]
    // Enterprises and institutions
    [InlineData("广西壮族自治区", "中国铁路南宁局集团有限公司", "railway", "中国铁路南宁局集团有限公司")]
    [InlineData("江西省吉安市", "市水务集团", "water-company", "江西省吉安市水务集团")]
    [InlineData("安徽省", "中国出口信用保险公司安徽分公司", "state-banks", "中国出口信用保险公司安徽分公司")]
    [InlineData("上海市", "上海国际经济贸易仲裁委", "arbitration", "上海国际经济贸易仲裁委员会")]
    // Parts of a unit
    [InlineData("上海市", "市公安局出入境管理局", "immigration", "上海市公安局出入境管理局")]
    public void Recognised(string place, string name, string body, string canonical)
    {
        var unit = Resolve(name, place);
        (unit.BodyId, unit.CanonicalName).ShouldBe((body, canonical));
        (unit.Confidence >= Confidence.Medium).ShouldBeTrue();
        unit.IsGroup.ShouldBeFalse();
        unit.Reason.ShouldNotBe(UnitReason.None);
    }

    [Theory]
    [InlineData("下同")]
    [InlineData("不再列出")]
    [InlineData("列第一位者为牵头单位")]
    [InlineData("以下任务均需各县区政府")]
    [InlineData("包括牵头单位自身")]
    [InlineData("此件公开发布")]
    [InlineData("组织保障")]
    [InlineData("马上办")]
    [InlineData("一体化平台系统")]
    [InlineData("第三方机构")]
    [InlineData("信息系统")]
    [InlineData("征求意见稿")]
    [InlineData("市某某专门事项署")]
    [InlineData("")]
    public void Not_recognised_stays_as_written(string name)
    {
        var unit = Resolve(name, "山东省临沂市");
        unit.IsResolved.ShouldBeFalse();
        (unit.CanonicalName, unit.BodyId, unit.Confidence).ShouldBe((name, null, Confidence.None));
        unit.Reason.ShouldNotBe(UnitReason.None);
    }

    [Theory]
    [InlineData("市药监局", 2016, "food-drug")]
    [InlineData("市药监局", 2022, "drug-administration")]
    [InlineData("市应急办", 2016, "emergency-office")]
    [InlineData("市应急办", 2022, "emergency-management")]
    [InlineData("区农委", 2017, "agriculture-committee")]
    [InlineData("市金融监管局", 2022, "local-financial-regulation")]
    [InlineData("上海金融监管局", 2024, "financial-regulation")]
    public void Ambiguous_is_decided_by_date_or_prefix(string name, int year, string body)
    {
        var unit = Resolve(name, "上海市", year);
        unit.BodyId.ShouldBe(body);
        unit.Confidence.ShouldBe(Confidence.Medium);
    }

    [Fact]
    public void Without_document_the_place_stays_open()
    {
        var unit = Resolve("区司法局");
        (unit.BodyId, unit.CanonicalName, unit.Place, unit.Level).ShouldBe(("justice", "区司法局", null, AdministrativeLevel.District));
        Resolve("通辽市司法局").CanonicalName.ShouldBe("内蒙古自治区通辽市司法局");
    }

    [Theory]
    [InlineData("区 司 法 局")]
    [InlineData("“区司法局”")]
    [InlineData("区司\n法局")]
    [InlineData(" 区司法局　")]
    public void Spaces_quotes_and_line_breaks_do_not_matter(string name) =>
        Resolve(name, "上海市浦东新区").ShouldBe(Resolve("区司法局", "上海市浦东新区"));

    [Fact]
    public void A_text_too_long_for_a_name_is_not_looked_at() =>
        Resolve(new string('局', 100), "上海市").Confidence.ShouldBe(Confidence.None);

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => UnitResolver.Default.Resolve(null!, UnitContext.Unknown));
        Should.Throw<ArgumentNullException>(() => UnitResolver.Default.Resolve("区司法局", null!));
        Should.Throw<ArgumentNullException>(() => UnitResolver.Default.ResolveClause([null!], UnitContext.Unknown));
        Should.Throw<ArgumentNullException>(() => new UnitResolver(null!));
    }

    [Theory]
    [InlineData("通辽市", "内蒙古自治区通辽市", AdministrativeLevel.Prefecture)]
    [InlineData("通辽", "内蒙古自治区通辽市", AdministrativeLevel.Prefecture)]
    [InlineData("上海", "上海市", AdministrativeLevel.Municipality)]
    [InlineData("上海市普陀区", "上海市普陀区", AdministrativeLevel.District)]
    [InlineData("吉林", "吉林省", AdministrativeLevel.Province)]
    public void A_place_is_completed(string name, string full, AdministrativeLevel level) =>
        UnitResolver.Default.FindPlace(name).ShouldBe(new Jurisdiction(full, level));

    [Theory]
    [InlineData("普陀区")] // in Shanghai and in Zhoushan
    [InlineData("桐庐县")]
    [InlineData("")]
    public void A_place_that_is_not_certain_is_not_completed(string name) => UnitResolver.Default.FindPlace(name).ShouldBeNull();

    [Theory]
    [InlineData("区司法局", true)]
    [InlineData("各街镇", true)]
    [InlineData("浦东新区政府", true)]
    [InlineData("网监处", false)] // a guess by form
    [InlineData("下同", false)]
    public void Recognises_what_is_a_unit_for_sure(string text, bool expected) => UnitResolver.Default.Recognizes(text).ShouldBe(expected);
}
