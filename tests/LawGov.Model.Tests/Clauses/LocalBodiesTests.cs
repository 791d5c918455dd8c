using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Clauses;

public class LocalBodiesTests
{
    [Theory]
    [InlineData("文化站", true)]
    [InlineData("派出所", true)]
    [InlineData("消防队", true)]
    [InlineData("中心校", true)]
    [InlineData("石桥村委会", true)]
    [InlineData("卫生院", true)]
    [InlineData("本站", false)] // too short
    [InlineData("县水利局", false)]
    [InlineData("", false)]
    public void Bodies_of_towns(string name, bool isOne) => LocalBodies.IsOne(name).ShouldBe(isOne);

    [Theory]
    [InlineData("文化站 派出所", 3, true)]
    [InlineData("文化站派出所", 3, false)] // no gap
    [InlineData("文化站\n派出所", 3, false)] // a margin may cut a name
    [InlineData("文化站 的工作", 3, false)] // no name behind it
    [InlineData("石桥村 柳湾村", 3, true)]
    [InlineData("石桥镇 柳湾村", 3, false)] // the village is one of the town
    [InlineData("石桥村 柳湾", 3, false)]
    [InlineData("县水利局 文化站", 4, false)] // another rule
    public void A_gap_sets_them_apart(string source, int at, bool areApart)
    {
        using var compact = Normalizer.Normalize(source);
        LocalBodies.AreSetApart(new ClauseText(compact.Chars, 0, compact), 0, compact.Chars, at).ShouldBe(areApart);
    }

    [Theory]
    [InlineData("文化站 派出所 学校", 3, "派出所")]
    [InlineData("文化站 派出所\n学校", 3, "派出所")]
    [InlineData("文化站 派出所", 3, "派出所")]
    public void What_stands_up_to_the_next_gap(string source, int at, string expected)
    {
        using var compact = Normalizer.Normalize(source);
        LocalBodies.UpToGap(new ClauseText(compact.Chars, 0, compact), 0, compact.Chars, at).ToString().ShouldBe(expected);
    }
}
