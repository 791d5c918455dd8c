namespace LawGov.Model.Tests.Assigning;

/// <summary>A list without any word of roles assigns where enough of its names are known units.</summary>
public class UnitResolutionTests
{
    [Theory]
    [InlineData("县交通局、县财政局", "R县交通局 R县财政局")]
    [InlineData("县交通局、县某某局", "R县交通局 R县某某局 !1401@2")]
    [InlineData("县交通局、县甲乙局、县丙丁局", "R县交通局 R县甲乙局 R县丙丁局 !1401@2 !1401@2")] // one of three, all of the form of a unit
    [InlineData("县交通局、桥梁、道路", "")] // one of three, and the others of no such form
    [InlineData("县交通局、桥梁", "R县交通局 !1311@2")] // one odd name beside one that is known
    [InlineData("桥梁、道路", "")]
    [InlineData("企业、高等学校", "!1306@2")] // whom a measure is for
    [InlineData("各企业、各高等学校", "R各企业 R各高等学校")]
    public void Names_that_are_known(string names, string expected) => AssignedText.Of($"1.建桥。（{names}）").ShouldBe($"1 {expected}".TrimEnd());

    [Fact]
    public void The_same_words_may_be_cut_into_other_names() =>
        AssignedText.Of("1.建桥。（责任单位：县交通局、县财政局）\n2.修路。（县交通局、县财政局）\n3.架灯。（责任单位：县交通局，县财政局）")
            .ShouldBe("1 R县交通局 R县财政局|2 R县交通局 R县财政局|3 R县交通局 R县财政局");
}
