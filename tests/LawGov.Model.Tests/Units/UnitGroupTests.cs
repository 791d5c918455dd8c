using LawGov.Model.Units;
using static LawGov.Model.Tests.Units.UnitResolverTests;

namespace LawGov.Model.Tests.Units;

/// <summary>Names of several units at once: which group, of which place, and whom it names.</summary>
public sealed class UnitGroupTests
{
    [Theory]
    [InlineData("各街镇", "subdistricts-and-towns")]
    [InlineData("各乡镇（街道）", "subdistricts-and-towns")]
    [InlineData("各县（市、区）人民政府", "county-governments")]
    [InlineData("县〔市、区〕人民政府", "county-governments")]
    [InlineData("各旗县市区", "county-governments")]
    [InlineData("各地州市人民政府", "prefecture-governments")]
    [InlineData("各设区市", "prefecture-governments")]
    [InlineData("各省（区、市）人民政府", "provincial-governments")]
    [InlineData("各省级人民政府", "provincial-governments")]
    [InlineData("市直各部门", "all-departments")]
    [InlineData("市直有关部门单位", "relevant-departments")]
    [InlineData("国务院相关部门", "relevant-departments")]
    [InlineData("负责协调工作的有关部门", "relevant-departments")]
    [InlineData("各行政执法单位", "law-enforcement-departments")]
    [InlineData("各行业主管部门", "industry-regulators")]
    [InlineData("相关管理局（管委会）", "zones")]
    [InlineData("各县（市、区）司法局", "level-system")]
    [InlineData("市县两级市场监管部门", "level-system")]
    [InlineData("市及各县区人社部门", "level-system")]
    [InlineData("各级市场监管部门", "level-system")]
    [InlineData("市、县（区）财政局", "level-system")] // levels side by side
    [InlineData("市、县两级财政局", "level-system")]
    [InlineData("市县两级财政局", "level-system")]
    [InlineData("市、县两级市场监管局", "level-system")]
    [InlineData("省市县三级税务局", "level-system")]
    [InlineData("市和县（区）财政局", "level-system")]
    [InlineData("市及各县区人社局", "level-system")]
    [InlineData("县（区）党委宣传部", "level-system")]
    [InlineData("各镇（街道）党（工）委", "level-system")]
    [InlineData("各区（县）党（工）委、政府（管委会）", "county-governments")]
    [InlineData("各区(市)县法院", "courts")]
    [InlineData("省推进工业互联网创新发展专项工作组成员单位", "members-of-body")]
    [InlineData("各相关处室", "internal-offices")]
    [InlineData("各供热企业", "state-enterprises")]
    [InlineData("各银行业金融机构", "banks")]
    [InlineData("浦东新区政府等相关区县政府", "county-governments")]
    [InlineData("市大数据局等市直有关部门", "relevant-departments")]
    [InlineData("市政府有关部门及各县区人民政府", "county-governments")]
    public void Recognised_as_group(string name, string group)
    {
        var unit = Resolve(name, "山东省临沂市");
        unit.IsGroup.ShouldBeTrue();
        (unit.GroupId, unit.Kind, unit.BodyId).ShouldBe((group, UnitKind.Group, null));
    }

    [Theory]
    [InlineData("市政府有关部门", "山东省临沂市政府有关部门")]
    [InlineData("市直有关部门", "山东省临沂市有关部门")]
    [InlineData("市场监管部门", "山东省临沂市市场监管部门")]
    [InlineData("市场监管局等部门", "山东省临沂市市场监管局等部门")]
    [InlineData("市市场监管局等部门", "山东省临沂市市场监管局等部门")]
    [InlineData("区县政府", "山东省临沂市区县政府")]
    public void A_group_is_that_of_the_place_and_says_it_once(string name, string canonical) => Resolve(name, "山东省临沂市").CanonicalName.ShouldBe(canonical);

    [Theory]
    [InlineData("浦东新区政府等相关区县政府", "peoples-government")]
    [InlineData("市大数据局等市直有关部门", "big-data-bureau")]
    [InlineData("各县（市、区）司法局", "justice")]
    public void A_group_tells_whom_it_names(string name, string member) => Resolve(name, "上海市").MemberIds.ShouldBe([member]);

    [Fact]
    public void An_office_is_no_group_for_its_ending() => Resolve("综合处", "湖北省").IsGroup.ShouldBeFalse();

    [Theory]
    [InlineData("省驻江海有关单位", true)]
    [InlineData("中、省驻江有关单位", true)]
    [InlineData("中央驻市单位", true)]
    [InlineData("国家和省驻呼和浩特各部门", true)]
    [InlineData("自治区驻市机构", true)]
    [InlineData("省驻江海有关单位负责人", false)]
    [InlineData("常驻有关单位", false)]
    [InlineData("省驻一二三四五六七八九十单位", false)]
    public void Bodies_of_higher_levels_at_a_place_are_a_group(string name, bool isGroup) =>
        (UnitResolver.Default.Resolve(name, new UnitContext(new Jurisdiction("甘肃省江海市", AdministrativeLevel.Prefecture))).GroupId == "stationed-units").ShouldBe(isGroup);
}
