using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

public class SpacedCellsTests
{
    [Theory]
    [InlineData("发文机关　　成文日期", "甲县政府　　2023年3月5日", "发文机关=甲县政府 成文日期=2023年3月5日")]
    [InlineData("发文字号　　发文机关　　成文日期", "甲府发〔2023〕5号　　甲县水利局　甲县财政局　　2023年3月5日", "发文字号=甲府发〔2023〕5号 发文机关=甲县水利局甲县财政局 成文日期=2023年3月5日")] // several issuers
    [InlineData("发文字号　　成文日期", "甲府发〔2023〕5号　　2023年　3月5日", "-")] // more values than labels, and none of them is an issuer
    [InlineData("发文机关　　成文日期", "2023年3月5日", "-")] // fewer
    public void Values_stand_below_their_labels(string labels, string values, string expected)
    {
        using var compact = Normalizer.Normalize($"{labels}\n{values}");
        List<string>? header = null;
        var found = new List<string>();
        Read(0).ShouldBeTrue();
        header.ShouldNotBeNull();
        var isPair = Read(1);
        (isPair ? string.Join(' ', found) : "-").ShouldBe(expected);

        bool Read(int line) => SpacedCells.Pair(compact, compact.Lines[line].Start, compact.Lines[line].End, ref header, (label, start, end) => found.Add($"{label}={compact.Slice(start, end)}"));
    }

    [Theory]
    [InlineData("发文机关　　成文日期", true)]
    [InlineData("发文机关", false)] // one label
    [InlineData("发文机关　　修桥", false)]
    [InlineData("发文机关：　　成文日期", false)] // labels with a colon have their values behind them
    public void A_line_of_labels(string line, bool isOne)
    {
        using var compact = Normalizer.Normalize(line);
        List<string>? header = null;
        SpacedCells.Pair(compact, 0, compact.Lines[0].End, ref header, (_, _, _) => { }).ShouldBe(isOne);
    }
}
