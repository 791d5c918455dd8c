using LawGov.Model.PrintedTables;
using Shouldly;
using Xunit;

namespace LawGov.Model.Tests.PrintedTables;

public sealed class UnitNounsTests
{
    [Theory]
    [InlineData("责任单位", 2)]
    [InlineData("责任单 位", 2)]
    [InlineData("责任单\n位", 2)]
    [InlineData("责任单\r\n位", 2)]
    [InlineData("责任单  位", -1)]
    [InlineData("责任单\n\n位", -1)]
    [InlineData("简单部署，牵头部门", 7)]
    [InlineData("牵头部\n门", 2)]
    [InlineData("主办处室", 2)]
    [InlineData("处 室", -1)]
    [InlineData("分工", 0)]
    [InlineData("分\n工", -1)]
    [InlineData("责任主体", 2)]
    [InlineData("主 体", -1)]
    [InlineData("单", -1)]
    [InlineData("主单", -1)]
    [InlineData("", -1)]
    public void The_first_noun_is_found(string text, int expected) => UnitNouns.FindIn(text).ShouldBe(expected);

    [Theory]
    [InlineData("责任单位：甲局", 2, true)]
    [InlineData("责任单位:甲局", 2, true)]
    [InlineData("责任单位 甲局", 2, false)]
    [InlineData("责任单位 ：甲局", 2, false)]
    [InlineData("责任单位", 2, false)]
    [InlineData("责任单 位：", 2, false)]
    public void A_noun_with_a_colon_behind_heads_a_clause(string text, int at, bool expected) => UnitNouns.HeadsClause(text, at).ShouldBe(expected);
}
