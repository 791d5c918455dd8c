using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Ends of a time whose goal stands behind its subject. The document is of 2024.</summary>
public class GoalDeadlinesTests
{
    [Theory]
    [InlineData("至2024年底累计培育茶企2万家以上", "2024年底", "2024-12-31")]
    [InlineData("至 2024 年底普惠贷款余额达1.1万亿元", "2024年底", "2024-12-31")]
    [InlineData("修渠。至2025年底，绿地率达到40%", "2025年底", "2025-12-31")]
    [InlineData("2024年试点，至2025年该领域基本实现联办", "2025年", "2025-12-31")]
    [InlineData("修渠；至二〇二五年六月，建成水库三座", "二〇二五年六月", "2025-06-30")]
    [InlineData("至年底，全县挂牌率达100%", "年底", "2024-12-31")]
    [InlineData("至明年底改造老园100亩", "明年底", "2025-12-31")]
    [InlineData("到年底，清渠率达到90%", "年底", "2024-12-31")]
    [InlineData("争取2025年末担保放大倍数达到4倍", "2025年末", "2025-12-31")]
    [InlineData("力争10月底全县良种率突破80%", "10月底", "2024-10-31")]
    [InlineData("确保在年末亩产超过2吨", "年末", "2024-12-31")]
    [InlineData("架灯，2025年6月底处理能力达到5万吨", "2025年6月底", "2025-06-30")]
    [InlineData("至2024年底前绿地率达到40%", "2024年底前", "2024-12-31")]
    public void Set_a_deadline(string text, string words, string date) => Find(text).ShouldBe([$"{words} {date}"]);

    [Theory]
    [InlineData("执行期限至2025年底，绿地率达到40%")]
    [InlineData("贷款延期至2025年底，金额突破100万元")]
    [InlineData("自1月至2025年底绿地率达到40%")]
    [InlineData("截至2024年底绿地率达到40%")]
    [InlineData("至2023年底绿地率达到40%")] // past
    [InlineData("至2024年底已建成水库三座")]
    [InlineData("至今年产值达到3亿元")]
    [InlineData("至2025年底，由市财政局解释")]
    [InlineData("至2025年底累计缴费满10年的职工")]
    [InlineData("至2024年底产值达到500万元的企业")]
    [InlineData("至2024人")]
    [InlineData("至12月底绿地率达到40%")]
    [InlineData("2025年底各乡镇推进改造")]
    [InlineData("2023年底绿地率达到40%")]
    [InlineData("达到年底绿地率突破40%")]
    [InlineData("桥底宽度达到4米")]
    [InlineData("每年底绿地率达到40%")]
    public void Set_none(string text) => Find(text).ShouldBeEmpty();

    [Fact]
    public void Without_a_year_a_number_may_be_told() => Find("2025年底绿地率达到40%", null).ShouldBeEmpty();

    private static string[] Find(string text, int? year = 2024)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(compact, new TextRange(0, compact.Chars.Length), year, found);
        return [.. found.Select(d => $"{compact.Slice(d.Range.Start, d.Range.End)} {d.Date:yyyy-MM-dd}")];
    }
}
