using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.Tests.FollowUp;

public class SentenceCutterTests
{
    private const int Longest = 400;

    [Theory]
    [InlineData("办理案件八件。培训干部一百人；走访企业。", 3)]
    [InlineData("办理案件八件\n培训干部一百人。", 1)]
    [InlineData("办理案件八件：\n培训干部一百人。", 2)]
    [InlineData("| 1 | 办理案件八件 |\n| 2 | 培训干部一百人 |", 2)]
    [InlineData("三。完成。", 0)]
    public void A_text_is_cut_at_its_marks(string text, int count) => Cut(text).Count.ShouldBe(count);

    [Theory]
    [InlineData(Longest - 5, 1)]
    [InlineData(Longest - 1, 2)]
    [InlineData(5 * Longest, 6)]
    public void What_has_no_mark_is_cut_into_pieces(int length, int count)
    {
        var pieces = Cut(new string('办', length) + "理案件八件");
        pieces.Count.ShouldBe(count);
        string.Concat(pieces.Select(p => p.Text)).Length.ShouldBe(length + 5);
    }

    [Fact]
    public void A_piece_ends_behind_a_comma_where_there_is_one() =>
        Cut(new string('办', 300) + "，" + new string('理', 300)).Select(p => p.Text.Length).ShouldBe([301, 300]);

    [Fact]
    public void No_piece_ends_inside_a_character()
    {
        var pieces = Cut("办" + string.Concat(Enumerable.Repeat("𠮷", Longest)));
        pieces.ShouldAllBe(p => !char.IsHighSurrogate(p.Text.Last()) && !char.IsLowSurrogate(p.Text.First()));
    }

    private static List<SourceSentence> Cut(string text) => [.. SentenceCutter.Cut(text, 0, text.Length, new HashSet<int>())];
}
