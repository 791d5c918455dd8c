using LawGov.Model.Units;
using static LawGov.Model.Tests.Units.UnitResolverTests;

namespace LawGov.Model.Tests.Units;

/// <summary>Units with a second name, several functions or an agency around them.</summary>
public sealed class ComposedUnitTests
{
    [Theory]
    [InlineData("区委组织部(区委编办)", "organization-department", "staffing-office")]
    [InlineData("区政府办公室（区电子政务办、区行政审批局）", "government-office", "government-services,administrative-approval")]
    [InlineData("区府办(政务服务办)", "government-office", "government-services")]
    [InlineData("区委党校(行政学院)", "party-school", "")]
    public void Second_names_in_brackets_are_plates_of_one_unit(string name, string body, string plates)
    {
        var unit = Resolve(name, "上海市浦东新区");
        unit.BodyId.ShouldBe(body);
        string.Join(',', unit.PlateIds).ShouldBe(plates);
    }

    [Fact]
    public void The_party_committee_of_a_new_district_is_called_after_the_district() =>
        Resolve("区委组织部", "上海市浦东新区").CanonicalName.ShouldBe("上海市浦东新区区委组织部");

    [Theory]
    [InlineData("注册处", "湖北省市场监督管理局注册处")]
    [InlineData("办公室", "湖北省市场监督管理局办公室")]
    [InlineData("信息中心", "湖北省市场监督管理局信息中心")]
    [InlineData("机关纪委", "湖北省市场监督管理局机关纪委")]
    [InlineData("12315指挥部小组", "湖北省市场监督管理局12315指挥部小组")]
    public void Offices_of_the_issuing_agency_are_internal(string name, string canonical)
    {
        var unit = Resolve(name, "湖北省", issuer: "湖北省市场监督管理局");
        (unit.Kind, unit.CanonicalName, unit.IsResolved).ShouldBe((UnitKind.InternalOffice, canonical, true));
    }

    [Fact]
    public void Under_an_agency_other_units_stay_what_they_are()
    {
        Resolve("省知识产权局", "湖北省", issuer: "湖北省市场监督管理局").BodyId.ShouldBe("intellectual-property");
        Resolve("本局", "湖北省", issuer: "湖北省市场监督管理局").ShouldBe(
            Resolve("省市场监管局", "湖北省") with { Reason = UnitReason.Self });
        Resolve("省住建厅建管处", "湖北省").CanonicalName.ShouldBe("湖北省住房和城乡建设厅建管处");
    }

    [Fact]
    public void An_office_whose_agency_is_unknown_is_a_guess() => Resolve("网监处", "湖北省").Confidence.ShouldBe(Confidence.Low);

    [Theory]
    [InlineData("县发改工信局", "development-reform,industry-it")]
    [InlineData("教育科技体育局", "education,science-technology,sports")]
    public void A_joint_bureau_names_all_its_functions(string name, string members)
    {
        var unit = Resolve(name, "云南省昆明市嵩明县");
        string.Join(',', unit.MemberIds).ShouldBe(members);
        unit.Confidence.ShouldBe(Confidence.Medium);
        unit.Place.ShouldBe("云南省昆明市嵩明县");
    }
}
