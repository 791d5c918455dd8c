using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Years that something is done within, at the start of a part of a sentence or behind the body that acts. The document is of 2024.</summary>
public class WithinYearTests
{
    [Theory]
    [InlineData("年内完成", "年内", "2024-12-31")]
    [InlineData("今年内完成", "今年内", "2024-12-31")]
    [InlineData("本年内完成", "本年内", "2024-12-31")]
    [InlineData("今年年内完成", "今年年内", "2024-12-31")]
    [InlineData("修桥，明年年内完成", "明年年内", "2025-12-31")]
    [InlineData("2025年年内完成", "2025年年内", "2025-12-31")]
    [InlineData("当年内完成", "当年内", "2024-12-31")]
    [InlineData("2025年内完成", "2025年内", "2025-12-31")]
    [InlineData("修桥。年内完成", "年内", "2024-12-31")]
    [InlineData("修桥，年内完成", "年内", "2024-12-31")]
    [InlineData("修桥、年内完成", "年内", "2024-12-31")]
    [InlineData("（年内完成）", "年内", "2024-12-31")]
    [InlineData("于年内完成", "年内", "2024-12-31")]
    [InlineData("在年内完成", "年内", "2024-12-31")]
    [InlineData("力争年内完成", "年内", "2024-12-31")]
    [InlineData("确保年内完成", "年内", "2024-12-31")]
    [InlineData("争取年内完成", "年内", "2024-12-31")]
    [InlineData("三年内完成", "", "")]
    [InlineData("3年内完成", "", "")]
    [InlineData("年度内完成", "年度内", "2024-12-31")]
    [InlineData("本年度内，各乡镇组织一次", "本年度内", "2024-12-31")]
    [InlineData("2025年度内完成", "2025年度内", "2025-12-31")]
    [InlineData("毕业年度内高校毕业生", "", "")]
    [InlineData("一个年度内完成", "", "")]
    [InlineData("年度内部审计", "", "")]
    [InlineData("各级各部门年内组织培训", "年内", "2024-12-31")] // behind the body that acts
    [InlineData("讲课，各县（市、区）年内至少开展一次", "年内", "2024-12-31")]
    [InlineData("全市年内新增车位200个", "年内", "2024-12-31")]
    [InlineData("市农业农村局年度内完成普查", "年度内", "2024-12-31")]
    [InlineData("各部门年内工作情况", "", "")]
    [InlineData("对企业年内新增贷款贴息", "", "")]
    [InlineData("对乡镇年内新增的车位补助", "", "")]
    [InlineData("各部门两年内完成", "", "")]
    [InlineData("年内", "年内", "2024-12-31")]
    [InlineData("内", "", "")]
    [InlineData("月内完成", "", "")]
    [InlineData("今年内部审计", "", "")]
    [InlineData("年内容更新", "", "")]
    [InlineData("年内外联动", "", "")]
    [InlineData("年内涝整治", "", "")]
    [InlineData("年内生动力", "", "")]
    [InlineData("年内控建设", "", "")]
    [InlineData("年内陆港", "", "")]
    public void Read(string text, string words, string date)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(compact, new TextRange(0, compact.Chars.Length), 2024, found);
        found.Select(d => $"{text[d.Range.Start..d.Range.End]} {d.Date:yyyy-MM-dd}").ShouldBe(words.Length == 0 ? [] : [$"{words} {date}"]);
    }
}
