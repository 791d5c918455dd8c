using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>Full and shorter forms of one authority's name.</summary>
public class AuthorityFormsTests
{
    [Theory]
    [InlineData("甲省发展和改革委员会", "甲省发展改革委", true)]
    [InlineData("甲省发展和改革委员会", "省发展改革委", true)]
    [InlineData("甲省人力资源和社会保障厅", "省人力资源社会保障厅", true)]
    [InlineData("甲市住房与城乡建设局", "甲市住房城乡建设局", true)]
    [InlineData("甲市人民政府办公室", "市政府办公室", true)]
    [InlineData("甲市人民政府", "市政府", true)]
    [InlineData("甲区人民政府乙街道办事处", "甲区乙街道办事处", true)]
    [InlineData("甲市财政局", "财政局", true)]
    [InlineData("甲市财政局", "甲市财政局", false)] // the same
    [InlineData("甲省发展改革委", "甲省发展和改革委员会", false)] // the shorter one
    [InlineData("甲省发展和改革委员会", "甲省经济委", false)]
    [InlineData("甲市人民政府办公室", "甲市政府", false)] // an office of it
    [InlineData("甲市卫生健康委员会", "甲市卫健委", false)] // letters of words left out
    public void A_name_in_full(string full, string name, bool expected) => AuthorityForms.IsFullOf(full, name).ShouldBe(expected);
}
