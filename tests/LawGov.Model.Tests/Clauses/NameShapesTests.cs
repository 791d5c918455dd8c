using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

public class NameShapesTests
{
    [Theory]
    [InlineData("县交通局", true)]
    [InlineData("县交通局等", true)]
    [InlineData("县交通局(公路段)", true)]
    [InlineData("县交通局(公路段)等", true)]
    [InlineData("有关方面", true)]
    [InlineData("社会各方面", true)]
    [InlineData("桥梁方面", false)]
    [InlineData("方面", false)]
    [InlineData("局", false)]
    [InlineData("桥梁", false)]
    [InlineData("包括县交通局", false)]
    [InlineData("建桥。县交通局", false)]
    [InlineData("建桥;县交通局", false)]
    [InlineData("牵头:县交通局", false)]
    [InlineData("建桥,县交通局", false)]
    [InlineData("建桥!县交通局", false)]
    [InlineData("建桥?县交通局", false)]
    [InlineData("《桥梁局", false)]
    [InlineData("桥梁》局", false)]
    [InlineData("百分之5%局", false)]
    [InlineData("", false)]
    public void The_shape_of_a_name(string name, bool expected) => NameShapes.LooksLikeUnit(name).ShouldBe(expected);

    [Theory]
    [InlineData("法规科", true)]
    [InlineData("办公室", true)]
    [InlineData("应急保障中心", true)]
    [InlineData("一二三四五六七八九科", true)]
    [InlineData("一二三四五六七八九十科", false)]
    [InlineData("各科", false)]
    [InlineData("各业务科", false)]
    [InlineData("某科", false)] // too short
    [InlineData("A区法规科", false)]
    [InlineData("县水利局", false)]
    public void An_office_inside_a_body(string name, bool expected) => NameShapes.IsOffice(name).ShouldBe(expected);

    [Theory]
    [InlineData(48, nameof(NameShape.Likely))]
    [InlineData(49, nameof(NameShape.None))]
    public void No_name_is_longer(int length, string shape) => NameShapes.Read(new string('文', length - 1) + "局").ToString().ShouldBe(shape);

    [Theory]
    [InlineData("县交通局", nameof(NameShape.Likely))]
    [InlineData("桥梁", nameof(NameShape.Possible))]
    [InlineData("桥", nameof(NameShape.None))]
    [InlineData("建桥。", nameof(NameShape.None))]
    [InlineData("建桥,修路", nameof(NameShape.Possible))]
    [InlineData("建桥;", nameof(NameShape.None))]
    [InlineData("建桥:", nameof(NameShape.None))]
    [InlineData("建桥?", nameof(NameShape.None))]
    [InlineData("建桥!", nameof(NameShape.None))]
    public void What_may_be_a_name(string text, string shape) => NameShapes.Read(text).ToString().ShouldBe(shape);

    [Theory]
    [InlineData("各区政府(以下均需各区落实,不再列出)", "各区政府")]
    [InlineData("各区政府(下同)", "各区政府")]
    [InlineData("各区政府(甲局)", "各区政府(甲局)")]
    [InlineData("各区政府", "各区政府")]
    [InlineData("县有关单位(见附件1,下同)", "县有关单位")]
    [InlineData("县有关单位(名单见附件)", "县有关单位")]
    [InlineData("县有关单位(以县司法局为主,下同)", "县有关单位")]
    [InlineData("县见义勇为办(县委政法委)", "县见义勇为办(县委政法委)")]
    public void Remarks_behind_a_name(string member, string name) => NameShapes.StripRemark(member).ToString().ShouldBe(name);
}
