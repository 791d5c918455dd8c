using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Long names of groups over two lines, and two names on two lines.</summary>
public class GroupLinesTests
{
    [Theory]
    [InlineData("中共甲县委甲县人民政府\n农村供水领导小组", true)]
    [InlineData("甲县人民政府\n农村供水领导组", true)]
    [InlineData("甲县人民政府\n农村供水协调小组", true)]
    [InlineData("甲县人民政府\n农村供水工作小组", true)]
    [InlineData("甲县人民政府\n农村供水工作组", true)]
    [InlineData("甲县人民政府\n农村供水指挥部", true)]
    [InlineData("甲县人民政府\n农村供水联席会议", true)]
    [InlineData("甲县人民政府\n农村供水专班", true)]
    [InlineData("甲县人民政府\n农村供水指挥部办公室", true)]
    [InlineData("甲县强降雨灾害\n防治指挥部", true)] // the first half of a name
    [InlineData("甲县人民政府\n农村供水中心", false)]
    [InlineData("甲县人民政府\n农村供水办公室", false)]
    [InlineData("甲县人民政府\n甲县防汛指挥部", false)] // a name of its own
    [InlineData("甲县人民政府\n省防汛指挥部", false)]
    [InlineData("甲县人民政府\n市防汛指挥部", false)]
    [InlineData("甲县人民政府\n县防汛指挥部", false)]
    [InlineData("甲县人民政府\n区防汛指挥部", false)]
    [InlineData("甲县人民政府\n旗防汛指挥部", false)]
    [InlineData("甲县人民政府\n州防汛指挥部", false)]
    [InlineData("甲县人民政府\n盟防汛指挥部", false)]
    [InlineData("强降雨灾害\n防治指挥部", false)] // no name begins so
    [InlineData("为了甲县。\n防治指挥部", false)]
    [InlineData("甲县，关于\n防治指挥部", false)]
    public void Lines(string head, bool goesOn) => GoesOn(head).ShouldBe(goesOn);

    [Theory]
    [InlineData(52, true)] // sixty characters
    [InlineData(53, false)]
    public void The_longest_name(int filling, bool goesOn) => GoesOn("甲县局\n" + new string('桥', filling) + "防治指挥部").ShouldBe(goesOn);

    [Fact]
    public void Only_lines_that_follow_each_other()
    {
        using var text = Normalizer.Normalize("甲县人民政府\n甲县财政局\n防汛指挥部");
        var lines = HeadLines.Read(text, new IndexTable(text));
        GroupLines.GoesOn(text, lines[0], lines[2]).ShouldBeFalse();
        GroupLines.GoesOn(text, lines[1], lines[2]).ShouldBeTrue();
    }

    private static bool GoesOn(string head)
    {
        using var text = Normalizer.Normalize(head);
        var lines = HeadLines.Read(text, new IndexTable(text));
        return GroupLines.GoesOn(text, lines[0], lines[1]);
    }
}
