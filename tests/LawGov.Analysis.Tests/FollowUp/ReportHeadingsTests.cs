using LawGov.Analysis.FollowUp;
using LawGov.Model;

namespace LawGov.Analysis.Tests.FollowUp;

public class ReportHeadingsTests
{
    [Theory]
    [InlineData("存在的问题", true)]
    [InlineData("主要不足：", true)]
    [InlineData("问题与困难", true)]
    [InlineData("工作中的短板。", true)]
    [InlineData("面临的形势和突出困难", true)]
    [InlineData("破解难题的做法", false)]
    [InlineData("主要做法", false)]
    [InlineData("一年来在推进依法行政方面还存在的一些不足和薄弱环节", true)] // 26 characters
    [InlineData("一年来在我们推进依法行政方面还存在的一些不足和薄弱环节", false)]
    public void A_heading_of_problems(string title, bool expected) =>
        ReportHeadings.IsProblem(new Section { Label = "", Title = title, Path = "1" }).ShouldBe(expected);

    [Theory]
    [InlineData("下一步，我局将加强监督。", true)]
    [InlineData("（三）下一步打算", true)]
    [InlineData("3.明年重点抓好", true)]
    [InlineData("今后一个时期", true)]
    [InlineData("我局下一步将加强监督。", false)]
    public void An_arrangement_opens(string sentence, bool expected) => ReportHeadings.OpensArrangement(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("但仍存在一些问题：一是人手少。", true)]
    [InlineData("面临不少困难。", true)]
    [InlineData("发现并整改存在的问题3个。", false)]
    [InlineData("针对存在的短板", false)]
    [InlineData("存在，但是没有问题", false)]
    [InlineData("取得成绩", false)]
    public void Problems_open(string sentence, bool expected) => ReportHeadings.OpensProblems(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("二是经费不足。", true)]
    [InlineData("其三，经费不足。", true)]
    [InlineData("第二，经费不足。", true)]
    [InlineData("（2）经费不足。", true)]
    [InlineData("2.经费不足。", true)]
    [InlineData("一是经费不足。", false)]
    [InlineData("（1）经费不足。", false)]
    [InlineData("经费不足。", false)]
    public void Problems_go_on(string sentence, bool expected) => ReportHeadings.GoesOn(sentence).ShouldBe(expected);
}
