namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Where a printed table is looked for.</summary>
public class PrintedTableFinderTests
{
    private const string Rows =
        "1\n清点馆藏古籍，对破损严重的\n编目修复。\n县文旅局\n县教育局、县\n档案馆\n2\n开放地方文献阅览室，延长开\n放时间。\n县文旅局\n县财政局、各\n乡镇\n3\n培训讲解员。\n县文旅局\n县人社局、县\n总工会\n";

    private static readonly string[] Read = ["1|清点馆藏古籍,对破损严重的编目修复。|县文旅局|县教育局、县档案馆", "2|开放地方文献阅览室,延长开放时间。|县文旅局|县财政局、各乡镇", "3|培训讲解员。|县文旅局|县人社局、县总工会"];

    /// <summary>Names that one name spans, wherever they stand.</summary>
    [Theory]
    [InlineData("序号\n任务内容\n单位分工\n牵头\n配合\n")]
    [InlineData("序号 任务内容 单位分工\n牵头 配合\n")]
    [InlineData("序号\n任务内容\n责任单位\n牵头单位\n配合单位\n")]
    [InlineData("序号 任务内容 责任单位\n牵头单位 配合单位\n")]
    [InlineData("序号\n任务内容\n牵头单\n位\n配合单\n位\n")]
    [InlineData("任务清单\n序号\n任务内容\n牵头单位\n配合单位\n")] // a title that could name a column
    [InlineData("古籍保护任务清单\n一、总体要求\n加强保护。\n序号\n任务内容\n牵头单位\n配合单位\n")]
    public void Header_is_found(string header) => TableText.Of(header + Rows).Where(row => char.IsAsciiDigit(row[0])).ShouldBe(Read);

    [Theory]
    [InlineData("序号\n任务内容\n单位分工\n牵头\n说明\n")] // one name of units below
    [InlineData("序号\n任务内容\n牵头\n配合\n")] // nothing says 单位, 部门 or 分工
    [InlineData("序号\n任务内容\n责任单位：\n")]
    [InlineData("责任单位\n")]
    public void No_header(string header) => TableText.Of(header + Rows).ShouldBeEmpty();

    /// <summary>The page repeats a header with a name that spans others inside a row.</summary>
    [Fact]
    public void Spanning_names_may_come_again() => TableText.Of("序号 任务内容 单位分工\n牵头 配合\n" + Rows.Replace("放时间。\n", "# Page 8:\n序号 任务内容 单位分工\n牵头 配合\n放时间。\n", StringComparison.Ordinal))
        .Where(row => char.IsAsciiDigit(row[0])).ShouldBe(Read);

    /// <summary>A title right above the names of columns, in every layout.</summary>
    [Theory]
    [InlineData("重点任务清单\n")]
    [InlineData("工作任务\n")]
    [InlineData("某县古籍保护工作方案\n任务清单\n\n")]
    [InlineData("")]
    public void A_title_may_look_like_the_name_of_a_column(string title)
    {
        string[] expected = ["1|巡查河道,记录沿岸的违章搭建并限期拆除。|县水利局|县公安局、各乡镇", "2|清运垃圾。|县城管局|", "3|检测水质,每月公布断面的监测结果。|县生态环境局|县水利局"];
        TableText.Of(title + "序号  工作内容                    牵头单位      配合单位\n" +
            "1     巡查河道，记录沿岸的违章搭  县水利局      县公安局、各\n      建并限期拆除。                            乡镇\n2     清运垃圾。                  县城管局\n" +
            "3     检测水质，每月公布断面的监  县生态环境    县水利局\n      测结果。                    局\n").Skip(1).ShouldBe(expected);
        TableText.Of(title + "序号 工作内容 牵头单位 配合单位\n1 巡查河道，记录沿岸的违章搭 县水利局 县公安局、各\n建并限期拆除。 乡镇\n2 清运垃圾。 县城管局\n3 检测水质，每月公布断面的监 县生态环境 县水利局\n测结果。 局\n")
            .Skip(1).ShouldBe(expected);
        foreach (var names in (string[])["任务内容 牵头单位 责任单位\n", "任务内容\n牵头单位\n责任单位\n"])
            TableText.Of(title + names + "完善保护名录，建立定期巡查的工作机\n制。\n县文旅局\n修缮濒危民居，鼓励社会力量参与修缮\n和利用。\n县住建局\n县文旅局、各乡镇\n整理口述史料，编写村志和家谱的导读\n手册。\n县档案馆\n举办传统集市，恢复节庆活动和民间的\n技艺。\n县文旅局\n县商务局\n")
                .Skip(1).Select(row => row.TrimStart('?')).ShouldBe(["完善保护名录,建立定期巡查的工作机制。|县文旅局|", "修缮濒危民居,鼓励社会力量参与修缮和利用。|县住建局|县文旅局、各乡镇", "整理口述史料,编写村志和家谱的导读手册。|县档案馆|", "举办传统集市,恢复节庆活动和民间的技艺。|县文旅局|县商务局"]);
    }

    [Fact]
    public void Two_tables() => TableText.Of("序号\n任务内容\n牵头单位\n配合单位\n" + Rows + "附件2\n任务清单\n序号\n任务内容\n牵头单位\n配合单位\n" + Rows)
        .Where(row => char.IsAsciiDigit(row[0])).ShouldBe([.. Read, .. Read]);

    /// <summary>Of two ways to read lines that hold up to three words each the better one is taken.</summary>
    [Fact]
    public void Better_reading() => TableText.Of("序号 任务内容 责任单位\n牵头单位 配合单位\n" +
        "1 修缮水闸 县水利局\n2 清查馆藏古籍，编印目录。对破损的逐册修复，\n建立档案\n县文旅局、县档案馆、\n县教育局\n县财政局、县\n公安局\n3 巡查堤坝 县应急局\n4 培训讲解员，编写统一的讲解词\n县文旅局、县\n人社局\n各乡镇\n5 疏通沟渠 县住建局\n")
        .Skip(1).Select(row => row.TrimStart('?')).ShouldBe(
            ["1|修缮水闸|县水利局|", "2|清查馆藏古籍,编印目录。对破损的逐册修复,建立档案|县文旅局、县档案馆、县教育局|县财政局、县公安局", "3|巡查堤坝|县应急局|", "4|培训讲解员,编写统一的讲解词|县文旅局、县人社局|各乡镇", "5|疏通沟渠|县住建局|"]);
}
