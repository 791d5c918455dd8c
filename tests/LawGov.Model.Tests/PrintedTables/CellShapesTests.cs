using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>What a piece of a cell looks like.</summary>
public class CellShapesTests
{
    [Theory]
    [InlineData("2024年9月", true)]
    [InlineData("月底前", true)]
    [InlineData("持续推进", true)]
    [InlineData("前", true)]
    [InlineData("12", false)]
    [InlineData("", false)]
    [InlineData("县财政局", false)]
    [InlineData("2024年9月底前全面完成并持续推进", false)]
    public void A_time_limit_is_one_by_its_characters(string piece, bool expected) => CellShapes.IsTime(piece).ShouldBe(expected);

    [Theory]
    [InlineData("县财政局", true)]
    [InlineData("县财政局、各乡镇", true)]
    [InlineData("县财政局、县文化和旅", true)]
    [InlineData("修路。", false)]
    [InlineData("县财政局：", false)]
    public void A_list_of_names_has_no_marks_of_sentences(string piece, bool expected) => CellShapes.IsNames(piece).ShouldBe(expected);
}
