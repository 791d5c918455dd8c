namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Rows of wide tables without a column of numbers.</summary>
public class RowsWithoutNumbersTests
{
    [Fact]
    public void A_list_that_ends_without_a_mark_ends_its_row() => TableText.Of(
        "任务内容                      责任单位            完成时限\n" +
        "推行延时服务，周末开放办事    区政务办、区税务    2024年6月底\n大厅                          局\n" +
        "编印办事指南，放置在各窗口    区司法局            2024年9月底\n" +
        "增设自助终端，延长开放时间    区大数据局、区公    2024年底\n                              安分局\n")
        .Skip(1).ShouldBe(["推行延时服务,周末开放办事大厅|区政务办、区税务局|2024年6月底", "编印办事指南,放置在各窗口|区司法局|2024年9月底", "增设自助终端,延长开放时间|区大数据局、区公安分局|2024年底"]);

    [Fact]
    public void A_text_behind_lines_without_any_begins_a_row() => TableText.Of(
        "任务内容                      责任单位            配合单位\n" +
        "推行延时服务                  区政务办            区财政局\n                              区税务局            区公安分局\n                              区司法局\n" +
        "编印办事指南                  区司法局            各街道\n                              区政务办\n" +
        "增设自助终端                  区大数据局\n")
        .Skip(1).Select(row => row.TrimStart('?')).ShouldBe(["推行延时服务|区政务办区税务局区司法局|区财政局区公安分局", "编印办事指南|区司法局区政务办|各街道", "增设自助终端|区大数据局|"]);

    [Fact]
    public void Time_limits_tell_rows_where_names_stand_one_a_line() => TableText.Of(
        "任务内容                      责任单位            完成时限\n" +
        "推行延时服务，周末开放办事    区政务办            2024年6月底\n大厅。安排专人值守            区税务局\n" +
        "编印办事指南。                区司法局            2024年9月底\n放置在各窗口                  区政务办\n" +
        "增设自助终端                  区大数据局          2024年底\n")
        .Skip(1).Select(row => row.TrimStart('?')).ShouldBe(["推行延时服务,周末开放办事大厅。安排专人值守|区政务办区税务局|2024年6月底", "编印办事指南。放置在各窗口|区司法局区政务办|2024年9月底", "增设自助终端|区大数据局|2024年底"]);

    // The comma hangs over the edge of its column on each second line.
    [Fact]
    public void Marks_hang_over_the_strip() => TableText.Of(
        "序号  任务内容        责任单位      完成时限\n" +
        "1     推行延时服务， 区政务办、区税 2024年6月底\n      周末开放大厅，  务局\n      安排值守。\n" +
        "2     编印办事指南， 区司法局      2024年9月底\n      放置在各窗口。\n" +
        "3     增设自助终端， 区大数据局、区 2024年底\n      延长时间。      公安分局\n")
        .Skip(1).ShouldBe(["1|推行延时服务,周末开放大厅,安排值守。|区政务办、区税务局|2024年6月底", "2|编印办事指南,放置在各窗口。|区司法局|2024年9月底", "3|增设自助终端,延长时间。|区大数据局、区公安分局|2024年底"]);
}
