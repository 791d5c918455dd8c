using LawGov.Model.Lexicon;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>Lines that are paragraphs by what they are, and the order of numbers.</summary>
public class StandaloneLinesTests
{
    [Theory]
    [InlineData("江府〔2022〕131号", true)]
    [InlineData("2022年9月17日", true)]
    [InlineData("2022917", true)]
    [InlineData("附件", true)]
    [InlineData("附件2:", true)]
    [InlineData("一二三四五六七八九十一二三四〔2022〕1号", true)]
    [InlineData("一二三四五六七八九十一二三四五六〔2022〕131号", false)] // longer than any such line
    [InlineData("一二三四五六七八九十一二三四〔2022〕131号", true)]
    [InlineData("江府〔2022〕131号文件", false)]
    [InlineData("2022年9月17日印发", false)]
    [InlineData("附件:1.任务分工", false)]
    [InlineData("加强建设。", false)]
    public void Told_by_what_they_are(string line, bool expected) => StandaloneLines.Matches(line).ShouldBe(expected);

    [Theory]
    [InlineData(1, true, false)]
    [InlineData(3, false, false)]
    [InlineData(4, true, true)]
    [InlineData(5, true, false)] // one that is lost does not end the sequence
    [InlineData(6, false, false)]
    [InlineData(2, false, false)]
    public void Numbers_go_on(int number, bool continues, bool isNext)
    {
        var sequence = new LabelSequence();
        sequence.Accept(new Label(LabelKind.ArabicDot, 3, 2));
        sequence.Accept(new Label(LabelKind.ChineseComma, 7, 2));
        var label = new Label(LabelKind.ArabicDot, number, 2);
        (sequence.Continues(label), sequence.IsNext(label)).ShouldBe((continues, isNext));
    }

    [Fact]
    public void Every_kind_has_its_own_numbers()
    {
        var sequence = new LabelSequence();
        foreach (var kind in Enum.GetValues<LabelKind>()) sequence.Accept(new Label(kind, (int)kind + 1, 1));
        Enum.GetValues<LabelKind>().ShouldAllBe(kind => sequence.IsNext(new Label(kind, (int)kind + 2, 1)));
        sequence.Continues(new Label(LabelKind.Article, 99, 4) { Inserted = 1 }).ShouldBeTrue("what was put in continues whatever stands before");
    }

    [Fact]
    public void Before_the_first_only_one_begins()
    {
        var sequence = new LabelSequence();
        sequence.Continues(new Label(LabelKind.ArabicDot, 1, 2)).ShouldBeTrue();
        sequence.Continues(new Label(LabelKind.ArabicDot, 2, 2)).ShouldBeFalse("nothing was lost where nothing was seen");
        sequence.IsNext(new Label(LabelKind.Article, 1, 4) { Inserted = 1 }).ShouldBeFalse();
    }
}
