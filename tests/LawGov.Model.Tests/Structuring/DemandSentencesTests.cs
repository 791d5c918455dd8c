using LawGov.Model.Structuring;

namespace LawGov.Model.Tests.Structuring;

/// <summary>Paragraphs that list demands, and paragraphs that are one.</summary>
public class DemandSentencesTests
{
    [Theory]
    [InlineData("完成危房改造30户。新建公厕5座,6月底前投用。", "完成危房改造30户。|新建公厕5座,6月底前投用。")]
    [InlineData("完成危房改造30户。6月底前建成公厕5座。年内,完成验收。", "完成危房改造30户。|6月底前建成公厕5座。|年内,完成验收。")]
    // What opens with no demand goes on with the sentence before it.
    [InlineData("完成危房改造30户。新建公厕5座。责任到人。", "完成危房改造30户。|新建公厕5座。责任到人。")]
    // What stands before the first demand is none.
    [InlineData("今年重点抓好以下工作。完成危房改造30户。新建公厕5座。", "完成危房改造30户。|新建公厕5座。")]
    // Marks inside quotes end nothing.
    [InlineData("推行“一件事。一次办”的做法。完善评价制度。", "推行“一件事。一次办”的做法。|完善评价制度。")]
    public void Demands_are_told_apart(string paragraph, string expected) =>
        string.Join('|', DemandSentences.Find(paragraph).Select(d => paragraph[d.Start..d.End])).ShouldBe(expected);

    [Theory]
    [InlineData("改善民生条件。新建公厕5座。完成危房改造30户。")]
    [InlineData("完成危房改造30户,新建公厕5座。")]
    [InlineData("县里有公厕5座。村里有危房30户。完成验收。开展检查。")]
    [InlineData("")]
    public void One_item_is_not_cut(string paragraph) => DemandSentences.Find(paragraph).ShouldBeEmpty();
}
