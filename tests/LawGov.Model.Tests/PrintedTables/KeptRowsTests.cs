using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Rows that a page has kept together between lines that it put elsewhere.</summary>
public class KeptRowsTests
{
    private const string Header = "序号//重点任务//牵头单位//配合单位//完成时限//";

    private const string Cut = "序号//重点任务//牵头单位//";

    private const string Names = "配合单位//完成时限//";

    private const string First = "1//清点馆藏古籍，对破损严重的古籍分批/编目修复，建立台账。//县文旅局//县教育局、县档/案馆//2024 年 6 月底前//";

    private const string Second = "2//开放地方文献阅览室，延长开放时间，/免费办证。//县文旅局//县财政局//长期坚持//";

    private const string Lost = "3//4//县住建局//县应急管理局、县/消防救援大队//县公安局//改造古籍书库，更换老化线路，增设报/警和灭火设施。//2024 年底//2025 年 6 月//";

    private const string Fifth = "5//培训古籍修复人员，编写修复技术的读/本。//县人力资源社会/保障局//县总工会//2024 年 9 月//";

    // 配合单位 stands behind the cells of the first page.
    [Fact]
    public void Rows_between_others_are_read() => RowsOf(Cut + First + Second + Lost + Names + Fifth)
        .ShouldBe(["1|清点馆藏古籍,对破损严重的古籍分批编目修复,建立台账。|县文旅局|县教育局、县档案馆|2024年6月底前", "2|开放地方文献阅览室,延长开放时间,免费办证。|县文旅局|县财政局|长期坚持", "3||||",
            "?|4县住建局县应急管理局、县消防救援大队县公安局改造古籍书库,更换老化线路,增设报警和灭火设施。2024年底2025年6月|||", "5|培训古籍修复人员,编写修复技术的读本。|县人力资源社会保障局|县总工会|2024年9月"]);

    [Fact]
    public void What_was_not_kept_together_assigns_nobody()
    {
        var document = PolicyDocumentParser.Default.Parse(Lines(Cut + First + Second + Lost + Names + Fifth));
        document.Document.Tasks.SelectMany(t => t.Assignments).Select(a => a.Unit).ShouldBe(["县文旅局", "县教育局", "县档案馆", "县文旅局", "县财政局", "县人力资源社会保障局", "县总工会"]);
        document.Diagnostics.Count(d => d.Code == "LG1206").ShouldBe(1);
        document.Segments.Sum(s => s.Span.Length).ShouldBe(Lines(Cut + First + Second + Lost + Names + Fifth).Length);
    }

    private static string Lines(string text) => text.Replace('/', '\n');

    private static IEnumerable<string> RowsOf(string text) => TableText.Of(Lines(text)).Skip(1);
}
