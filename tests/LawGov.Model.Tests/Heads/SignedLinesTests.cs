using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

public class SignedLinesTests
{
    [Theory]
    [InlineData("请做好。\n甲县财政局\n2023年3月5日", "甲县财政局")]
    [InlineData("请做好。\n甲县财政局（此件公开发布）\n2023年3月5日", "甲县财政局")] // a remark behind the name
    [InlineData("请做好。\n甲县财政局\n2023年3月5日（此件公开发布）", "甲县财政局")] // behind the date
    [InlineData("请做好。\n甲县财政局\n2023年3月", "甲县财政局")] // a month ends the text
    [InlineData("请做好。\n2023年3月5日", "-")]
    [InlineData("1\n修桥\n县财政局\n2023年3月5日", "- table")] // a cell without its place
    [InlineData("1\n修桥\n甲县财政局\n2023年3月5日\n2\n修路", "- table")] // the next row's number
    [InlineData("1\n修桥\n县财政局\n甲县人民政府\n2023年3月5日", "甲县人民政府")] // the signature below the last cell
    public void Names_above_a_date_sign(string source, string expected)
    {
        using var compact = Normalizer.Normalize(source);
        var signature = SignedLines.Read(compact, 0, out var isTable);
        ((signature is null ? "-" : string.Join('、', signature.Names.Select(n => compact.Slice(n.Start, n.End).ToString()))) + (isTable ? " table" : "")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("123", true)]
    [InlineData("1234", false)]
    [InlineData("1.", false)]
    [InlineData("", false)]
    public void Numbers_of_rows(string line, bool isOne) => SignedLines.IsRowNumber(line).ShouldBe(isOne);
}
