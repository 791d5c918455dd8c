using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

/// <summary>Items begin at the third character of their text.</summary>
public sealed class EvidenceFinderTests
{
    [Theory]
    // From the first to the last of the terms, which come in the order of the text.
    [InlineData("每月桥面清洗，再支座更换。", "支座更换 桥面清洗", "", "1 [4..14) 0.50 桥面清洗[4..8) 支座更换[10..14)")]
    [InlineData("桥墩检测", "桥墩检测", "", "1 [2..6) 0.50 桥墩检测[2..6)")]
    // Where two begin together the longer one comes first.
    [InlineData("每月桥面清洗。", "桥面 桥面清洗", "", "1 [4..8) 0.50 桥面清洗[4..8) 桥面[4..6)")]
    // One that is not found stands for the whole item and moves no bound.
    [InlineData("每月桥面清洗一次。", "灯杆刷漆 桥面清洗", "", "1 [4..8) 0.50 灯杆刷漆[2..11) 桥面清洗[4..8)")]
    [InlineData("每月一次。", "灯杆刷漆", "", "1 [2..7) 0.50 灯杆刷漆[2..7)")]
    [InlineData("每月一次。", "", "", "1 [2..7) 0.50")]
    // A term in other characters is as long as it is written.
    [InlineData("每月桥面\n清洗一次。", "桥面清洗", "", "1 [4..9) 0.50 桥面清洗[4..9)")]
    [InlineData("每月桥面\n清洗，再桥面清洗。", "桥面清洗", "", "1 [11..15) 0.50 桥面清洗[11..15)")]
    // The words of a phrasing in the sentence that has them all.
    [InlineData("桥面很脏。每月冲洗桥面。", "", "冲洗 桥面", "1 [9..13) 0.50 冲洗[9..11) 桥面[11..13)")]
    [InlineData("每月把桥面都冲洗。", "", "冲洗 桥面", "1 [5..10) 0.50 桥面[5..7) 冲洗[8..10)")]
    [InlineData("桥面很脏。每月冲\n洗桥面。", "", "冲洗 桥面", "1 [7..14) 0.50 冲洗[7..14) 桥面[12..14)")]
    [InlineData("桥面很脏。每月冲洗。", "", "冲洗 桥面", "1 [2..12) 0.50 冲洗[2..12) 桥面[2..12)")]
    public void Evidence_points_to_the_words(string text, string terms, string phrasing, string expected) =>
        Show("说。" + text, new SourceSpan(2, text.Length), terms, phrasing, 0.5).ShouldBe(expected);

    [Theory]
    [InlineData(null, "1 [2..8) 0.50 桥面清洗[2..8) 冲洗[2..8) 桥面[2..8)")]
    // A text that ends with the item has it, one that ends inside it has not.
    [InlineData("说。冲洗桥面清洗", "1 [2..8) 0.50 冲洗[2..4) 桥面清洗[4..8) 桥面[4..6)")]
    [InlineData("说。冲洗桥面清", "1 [2..8) 0.50 桥面清洗[2..8) 冲洗[2..8) 桥面[2..8)")]
    public void Without_the_text_evidence_points_to_the_item(string? source, string expected) =>
        Show(source, new SourceSpan(2, 6), "桥面清洗", "冲洗 桥面", 0.5).ShouldBe(expected);

    [Theory]
    [InlineData(-0.2, "1 [0..2) 0.00")]
    [InlineData(0.25, "1 [0..2) 0.25")]
    [InlineData(1.2, "1 [0..2) 1.00")]
    public void A_score_lies_between_nought_and_one(double score, string expected) => Show("桥面", new SourceSpan(0, 2), "", "", score).ShouldBe(expected);

    [Fact]
    public void One_finding_leaves_nothing_to_the_next()
    {
        var finder = new EvidenceFinder(StreetOutline.Index, "桥面清洗，支座更换");
        var item = new PlanItem("1", "", "", "", new SourceSpan(0, 9));
        StreetOutline.Show(finder.Of(item, 1, [StreetOutline.Term("桥面清洗")], [])).ShouldBe("1 [0..4) 1.00 桥面清洗[0..4)");
        StreetOutline.Show(finder.Of(item, 1, [StreetOutline.Term("支座更换")], [])).ShouldBe("1 [5..9) 1.00 支座更换[5..9)");
    }

    [Theory]
    // Wherever the second item begins, it has the term at a place of its own.
    [InlineData(9)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void A_term_stands_elsewhere_in_another_item(int start)
    {
        var finder = new EvidenceFinder(StreetOutline.Index, "桥面清洗，".PadRight(start, '。') + "再桥面清洗");
        var (first, second) = (new PlanItem("1", "", "", "", new SourceSpan(0, 5)), new PlanItem("2", "", "", "", new SourceSpan(start, 5)));
        int[] terms = [StreetOutline.Term("桥面清洗")];
        for (var round = 0; round < 2; round++)
        {
            StreetOutline.Show(finder.Of(first, 1, terms, [])).ShouldBe("1 [0..4) 1.00 桥面清洗[0..4)");
            StreetOutline.Show(finder.Of(second, 1, terms, [])).ShouldBe($"2 [{start + 1}..{start + 5}) 1.00 桥面清洗[{start + 1}..{start + 5})");
        }
    }

    private static string Show(string? source, SourceSpan item, string terms, string phrasing, double score) => StreetOutline.Show(
        new EvidenceFinder(StreetOutline.Index, source).Of(
            new PlanItem("1", "", "", "", item),
            score,
            [.. terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StreetOutline.Term)],
            phrasing.Length == 0 ? [] : [StreetOutline.Phrasing(phrasing)]));
}
