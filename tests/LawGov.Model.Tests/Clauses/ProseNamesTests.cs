using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Names and verbs in prose; - where they are not those of bodies.</summary>
public class ProseNamesTests
{
    [Theory]
    [InlineData("县交通局牵头,县财政局配合", "县交通局 县财政局")]
    [InlineData("县交通局负责", "县交通局")]
    [InlineData("成立县桥梁专班牵头", "-")]
    [InlineData("领导小组办公室负责", "-")] // what the plan sets up for itself
    [InlineData("办公室负责", "-")]
    [InlineData("专班牵头", "-")]
    [InlineData("桥长负责", "-")]
    [InlineData("抓紧建桥", "-")]
    public void Names(string text, string expected)
    {
        var clause = ProseNames.Read(new ClauseText(text, 0, null), 0, text.Length);
        (clause is null ? "-" : string.Join(' ', clause.Units.Select(u => text[u.Range.Start..u.Range.End]))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("办公室牵头,各科室配合", true)] // of the body whose plan it is
    [InlineData("县交通局牵头", true)]
    [InlineData("依托县桥梁中心牵头", false)]
    public void Bodies(string text, bool expected) => ProseNames.AreBodies(new ClauseText(text, 0, null), ClauseReader.Read(new ClauseText(text, 0, null), new TextRange(0, text.Length))!).ShouldBe(expected);
}
