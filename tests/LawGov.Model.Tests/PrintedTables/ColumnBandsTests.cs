namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Columns that an empty strip of the page sets apart.</summary>
public class ColumnBandsTests
{
    private static readonly string[] Rows =
        ["1|巡查河道,记录沿岸的违章搭建并限期拆除。|县水利局|县公安局、各乡镇", "2|清运垃圾。|县城管局|", "3|检测水质,每月公布断面的监测结果。|县生态环境局|县水利局"];

    // A Chinese character is as wide as two spaces, and names stand at the left edge of their columns.
    [Fact]
    public void Names_at_the_left_edge_head_columns_set_by_width() => TableText.Of(
        "序号  工作内容                    牵头单位      配合单位\n" +
        "1     巡查河道，记录沿岸的违章搭  县水利局      县公安局、各\n      建并限期拆除。                            乡镇\n" +
        "2     清运垃圾。                  县城管局\n" +
        "3     检测水质，每月公布断面的监  县生态环境    县水利局\n      测结果。                    局\n")
        .Skip(1).ShouldBe(Rows);

    [Fact]
    public void A_character_may_count_as_one_space() => TableText.Of(
        "序号  工作内容            牵头单位    配合单位\n" +
        "1   巡查河道，记录沿岸的违章搭   县水利局    县公安局、各\n    建并限期拆除。                  乡镇\n" +
        "2   清运垃圾。           县城管局\n" +
        "3   检测水质，每月公布断面的监   县生态环境   县水利局\n    测结果。            局\n")
        .Skip(1).ShouldBe(Rows);

    // The text fills its column: a single space is all that is left of the strip.
    [Fact]
    public void A_single_space_is_a_strip_where_all_lines_leave_it() => TableText.Of(
        "序号  工作内容         牵头单位   配合单位\n" +
        "1     巡查河道，记录沿 县水利局   县公安局、\n      岸的违章搭建并限            各乡镇\n      期拆除。\n" +
        "2     清运垃圾。       县城管局\n" +
        "3     检测水质，每月公 县生态环境 县水利局\n      布断面的监测结果 局\n      。\n")
        .Skip(1).ShouldBe(Rows);

    [Fact]
    public void What_stands_across_the_columns_ends_the_table() => TableText.Of(
        "序号  工作内容                    牵头单位      配合单位\n" +
        "1     巡查河道，记录沿岸的违章搭  县水利局      县公安局、各\n      建并限期拆除。                            乡镇\n" +
        "2     清运垃圾。                  县城管局\n" +
        "3     检测水质。                  县水利局      各乡镇\n" +
        "各单位要提高认识，落实责任，每月底前报送进展情况，对工作不力的予以通报。\n")
        .Last().ShouldBe("3|检测水质。|县水利局|各乡镇");
}
