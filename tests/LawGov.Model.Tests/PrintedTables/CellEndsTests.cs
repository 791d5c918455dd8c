using LawGov.Model.Clauses;
using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Where a cell ends between two lines of its column.</summary>
public class CellEndsTests
{
    [Theory]
    [InlineData("县财政局", "县教育局", true)]
    [InlineData("县财政局、", "县教育局", false)]
    [InlineData("县文化和旅", "游局", false)]
    [InlineData("县财政局", "理局", false)]
    [InlineData("市直部门、各县市", "区政府", false)]
    // 委员, 和社, 城市 and 机关 end names, and stand inside longer ones.
    [InlineData("县发展和改革委员", "会、县财政局", false)]
    [InlineData("县人力资源和社", "会保障局", false)]
    [InlineData("县城市", "管理局、各乡镇", false)]
    [InlineData("县机关", "事务服务中心", false)]
    [InlineData("县机关", "县财政局", true)]
    [InlineData("各园区", "财政局", true)]
    [InlineData("各县(市、区)", "县教育局", true)]
    [InlineData("各县(市、区)", "人民政府", false)]
    [InlineData("县卫生健康委", "员会、县财政局", false)]
    [InlineData("县直有关部", "门", false)]
    public void Two_names_without_a_mark_stand_apart(string above, string below, bool expected) => CellEnds.StandApart(above, below).ShouldBe(expected);

    [Theory]
    [InlineData("县财政局", false)]
    [InlineData("县教育局、县财政局", false)]
    [InlineData("县人力资源和社会", true)]
    [InlineData("国家税务总局", true)]
    [InlineData("县教育局、", true)]
    public void A_list_may_go_on_where_its_last_name_is_not_whole(string list, bool expected) => CellEnds.MayGoOn(list).ShouldBe(expected);

    [Theory]
    [InlineData("县财政局、县卫生健康委", "员会、县教育局", true)]
    [InlineData("县财政局", "县教育局", false)]
    [InlineData("县某某", "局", false)]
    public void A_known_name_is_cut_between_two_lines(string list, string piece, bool expected) => CellEnds.IsCut(list, piece).ShouldBe(expected);

    [Theory]
    [InlineData("理局", true)]
    [InlineData("县水利", false)] // begins a name
    [InlineData("会保障局、县财政局", true)]
    [InlineData("县财政局", false)]
    [InlineData("6月底", false)]
    public void The_rest_of_a_name_begins_a_piece(string piece, bool expected) => CellEnds.IsRest(piece).ShouldBe(expected);

    [Theory]
    [InlineData("县财政局", -1)]
    [InlineData("县财政局、各乡镇", 4)]
    [InlineData("各县(市、区),县局", 7)]
    [InlineData("各县(市、区)", -1)]
    [InlineData("", -1)]
    public void A_name_ends_at_the_first_mark_outside_brackets(string list, int expected) => CellEnds.EndOfName(list).ShouldBe(expected);

    [Theory]
    [InlineData("Text", "修路。", "架桥", 0)]
    [InlineData("Text", "修路", "。", 5)]
    [InlineData("Units", "县财政局", "县教育局", -1)]
    [InlineData("Units", "县财政局、", "县教育局", 4)]
    [InlineData("Units", "县财政", "局", 3)]
    [InlineData("Units", "县财政局", "县水利", 0)]
    [InlineData("Units", "县财政局", "理局", 3)]
    [InlineData("Deadline", "2024年6月底前", "2024年", -1)]
    [InlineData("Deadline", "2024年6", "月底前", 3)]
    [InlineData("Deadline", "2024年6月底", "前", 3)]
    [InlineData("Deadline", "2024年6月底", "6月底前", -1)]
    [InlineData("Deadline", "2024年第三季度", "2024年6月", -1)] // a year begins another time
    [InlineData("Deadline", "2024年第三季度", "2025", -1)]
    [InlineData("Deadline", "2024年6月-", "2025年6月", 0.5)]
    [InlineData("Deadline", "2024年第三季度", "30日前", 0.5)]
    [InlineData("Other", "甲", "乙", 0)]
    [InlineData("Units", "", "县财政局", 0)]
    public void An_end_inside_a_cell_costs(string kind, string above, string below, double expected) => CellEnds.Cost(Enum.Parse<ColumnKind>(kind), above, below, isFull: true).ShouldBe(expected);

    [Theory]
    [InlineData("县水利局、县财政局", "县财政局")]
    [InlineData("县水利局", "县水利局")]
    [InlineData("县水利局、", "")]
    [InlineData("县水利局、各县(市、区)", "各县(市、区)")]
    public void Last_name(string list, string expected) => CellEnds.LastOf(list).ToString().ShouldBe(expected);

    /// <summary>What is no whole name may be the pieces of two cells.</summary>
    [Theory]
    [InlineData("县水利局", false)]
    [InlineData("县水利局、各县(市、区)", false)]
    [InlineData("县古桥维护局", false)] // unknown, and whole
    [InlineData("-", false)]
    [InlineData("—", false)]
    [InlineData("无", false)]
    [InlineData("县水利局、", true)]
    [InlineData("县水利局,", true)]
    [InlineData("县局", true)]
    [InlineData("县发展和改革委员", true)]
    [InlineData("县水利局、修桥铺路", true)]
    [InlineData("县水利、县财政局", true)]
    public void Odd_names(string list, bool expected) => CellEnds.ContainsOddName(list).ShouldBe(expected);
}
