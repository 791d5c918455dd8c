namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables whose cells stand side by side.</summary>
public class WideTableTests
{
    // The texts are long, the units few: hardly a line contains two cells.
    [Fact]
    public void A_text_may_be_much_longer_than_its_units() => TableText.Of(
        "任务内容                  责任部门            时限要求\n" +
        "完善巡查制度。划分河            县水利局、各乡            6月底\n段责任，落实巡查的频            镇                 前\n" +
        "次，记录每次发现的问\n题，及时转交有关单位\n处理，每月公布结果，\n接受群众的监督，并把\n结果作为年度考核的依\n据，对连续三次巡查不\n到位的人员进行约谈。\n" +
        "整治非法采砂。设置监            县水利局、县公            长期\n控，联合执法，对多次            安局              坚持\n违法的从重处罚。\n")
        .Skip(1).ShouldBe(["完善巡查制度。划分河段责任,落实巡查的频次,记录每次发现的问题,及时转交有关单位处理,每月公布结果,接受群众的监督,并把结果作为年度考核的依据,对连续三次巡查不到位的人员进行约谈。|县水利局、各乡镇|6月底前", "整治非法采砂。设置监控,联合执法,对多次违法的从重处罚。|县水利局、县公安局|长期坚持"]);

    // Counted in characters, 责任单位 stands far left of the names below it.
    [Theory]
    [InlineData("责任单位")]
    [InlineData("责任分工")]
    public void A_name_spans_two_columns_at_the_edge_of_the_first(string group) => TableText.Of(
        $"序号    重点任务                        {group}                    完成时限\n" +
        "                                        牵头单位      配合单位\n" +
        "1       疏浚护城河，修缮沿河步道。      县水利局      县财政局      2024年6月底\n" +
        "2       加固东门石桥，限制车辆通行。    县交通局      县公安局、    2024年9月底\n" +
        "                                                      各乡镇\n" +
        "3       清理河面杂物。                  各乡镇        县水利局      长期坚持\n")
        .Skip(1).ShouldBe(["1|疏浚护城河,修缮沿河步道。|县水利局|县财政局|2024年6月底", "2|加固东门石桥,限制车辆通行。|县交通局|县公安局、各乡镇|2024年9月底", "3|清理河面杂物。|各乡镇|县水利局|长期坚持"]);

    [Fact]
    public void Paragraphs_below_what_looks_like_a_header_are_no_table() => TableText.Of(
        "任务内容          责任部门\n完善巡查制度，划分河段责任，落实巡查频次，记录发现的问题，转交有关单位处理。\n整治非法采砂，设置监控，联合执法，对多次违法的从重处罚，公开曝光典型的案例。\n").ShouldBeEmpty();

    /// <summary>Lines between the second and the third row: what ends a table, and what does not.</summary>
    [Theory]
    [InlineData("附件2", 2)]
    [InlineData("特此通知。", 2)]
    [InlineData("注:本表由县水利局填报。", 2)]
    [InlineData("备注：本表由县水利局填报。", 2)]
    [InlineData("抄送：县委办公室。", 2)]
    [InlineData("", 3)]
    [InlineData("— 12 —", 3)]
    [InlineData("|附件2||", 2)]
    [InlineData("|附件2|县水利局|", 3)]
    [InlineData("各单位要提高认识，落实责任，每月底前报送进展情况，对工作不力的予以通报。", 2)]
    public void Rows_before_the_end(string line, int expected) =>
        Rows("1|修缮沿河步道。|县水利局|长期坚持", "2|架设石桥。|县交通局|6月底前", line, "3|栽种花木。|县园林局|9月底前").Count(r => char.IsAsciiDigit(r[0])).ShouldBe(expected);

    [Theory]
    [InlineData("一、环境整治", "|一、环境整治||")]
    [InlineData("（一）环境整治", "|(一)环境整治||")]
    [InlineData("第一部分 环境整治", "|第一部分环境整治||")]
    public void A_heading_across_the_columns_is_a_row(string line, string expected) =>
        Rows("1|修缮沿河步道。|县水利局|长期坚持", "2|架设石桥。|县交通局|6月底前", line, "3|栽种花木。|县园林局|9月底前")
            .ShouldBe(["1|修缮沿河步道。|县水利局|长期坚持", "2|架设石桥。|县交通局|6月底前", expected, "3|栽种花木。|县园林局|9月底前"]);

    [Theory]
    // A label that a task may have as well is no heading where the texts stand, and a long line is none.
    [InlineData("      （一）环境整治。", "2|架设石桥。(一)环境整治。|县交通局|6月底前")]
    public void A_label_where_the_texts_stand_is_part_of_one(string line, string expected) =>
        Rows("1|修缮沿河步道。|县水利局|长期坚持", "2|架设石桥。|县交通局|6月底前", line, "3|栽种花木。|县园林局|9月底前").ElementAt(1).ShouldBe(expected);

    [Theory]
    // A blank line inside a cell, between two rows, at the end of a page.
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n# Page 3:\n")]
    [InlineData("# Page 3:\n\n")]
    [InlineData("# Page 3:\n序号|任务内容|责任单位|完成时限")]
    [InlineData("\n# Page 3:\n\n序号|任务内容|责任单位|完成时限\n")]
    public void A_cell_goes_on_behind_what_stands_between(string between) =>
        Rows(["1|修缮沿河步道，增设夜间|县水利局|长期坚持", .. between.Split('\n'), "|照明。|县财政局|", "2|架设石桥。|县交通局|6月底前", "3|栽种花木。|县园林局|9月底前"])
            .Where(r => !r.StartsWith("序号", StringComparison.Ordinal)).Select(r => r.TrimStart('?'))
            .ShouldBe(["1|修缮沿河步道,增设夜间照明。|县水利局县财政局|长期坚持", "2|架设石桥。|县交通局|6月底前", "3|栽种花木。|县园林局|9月底前"]);

    /// <summary>Each cell at the place of its column; a line without bars as it is.</summary>
    private static IEnumerable<string> Rows(params string[] lines)
    {
        int[] widths = [6, 18, 14, 10];
        var page = new string[] { "序号|任务内容|责任单位|完成时限" }.Concat(lines)
            .Select(l => l.Contains('|') ? string.Concat(l.Split('|').Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd() : l);
        return TableText.Of(string.Join('\n', page) + "\n").Skip(1);
    }
}
