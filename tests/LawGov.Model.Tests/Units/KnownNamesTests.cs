using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

/// <summary>Where a name is whole and where a line cuts it, by the catalogue.</summary>
public class KnownNamesTests
{
    [Theory]
    [InlineData("县财政局", true)]
    [InlineData("财政局", true)]
    [InlineData("临川市财政局", true)]
    [InlineData("市直有关部门", true)]
    [InlineData("各乡镇人民政府", true)]
    [InlineData("团区委", true)]
    [InlineData("县财政", false)]
    [InlineData("县城市", false)]
    [InlineData("好财政局", false)] // no level before it
    [InlineData("某某某某某某某某某某某市财政局", false)] // no place is so long
    [InlineData("", false)]
    public void Whole_names_are_known(string name, bool expected) => KnownNames.Contains(name).ShouldBe(expected);

    [Theory]
    [InlineData("县发展和改革委员", true)]
    [InlineData("县人力资源和社", true)]
    [InlineData("县城市", true)]
    [InlineData("市直有关部", true)]
    [InlineData("县财政局", false)]
    [InlineData("县某某", false)]
    public void Beginnings_are_no_whole_names(string name, bool expected) => KnownNames.IsStart(name).ShouldBe(expected);

    [Theory]
    [InlineData("会保障局", true)]
    [InlineData("员会", true)]
    [InlineData("财政局", false)]
    [InlineData("某某", false)]
    public void Ends_are_no_whole_names(string name, bool expected) => KnownNames.IsRest(name).ShouldBe(expected);

    [Theory]
    [InlineData("县人力资源和社", "会保障局", true)]
    [InlineData("市卫生健康委", "员会", true)]
    [InlineData("县住房和城乡建设", "局", true)]
    [InlineData("县财", "政局", true)]
    [InlineData("县人力资源和社", "会保障", false)] // the name goes on
    [InlineData("县财政局", "县教育局", false)]
    [InlineData("县某某", "局", false)]
    [InlineData("县财政", "", false)]
    public void A_known_name_is_cut_where_its_parts_meet(string above, string below, bool expected) => KnownNames.IsCut(above, below).ShouldBe(expected);
}
