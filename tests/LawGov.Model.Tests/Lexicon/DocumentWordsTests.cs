using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>What titles end in, and the kind of document that makes.</summary>
public class DocumentWordsTests
{
    [Theory]
    [InlineData("某市任务分工方案", DocumentKind.DivisionOfLabour)]
    [InlineData("某市工作要点与责任分工", DocumentKind.WorkPoints)] // the first of two is the document
    [InlineData("某市责任分工", DocumentKind.DivisionOfLabour)]
    [InlineData("某市任务分解表", DocumentKind.DivisionOfLabour)]
    [InlineData("某市行动方案", DocumentKind.ActionPlan)]
    [InlineData("某市行动计划(2023-2025年)", DocumentKind.ActionPlan)]
    [InlineData("某市三年计划", DocumentKind.ActionPlan)]
    [InlineData("某市专项行动", DocumentKind.ActionPlan)]
    [InlineData("某市工作计划", DocumentKind.ImplementationPlan)]
    [InlineData("某市实施方案(试行)", DocumentKind.ImplementationPlan)]
    [InlineData("某市工作要点", DocumentKind.WorkPoints)]
    [InlineData("某市工作安排", DocumentKind.WorkPoints)]
    [InlineData("某市若干措施", DocumentKind.Measures)]
    [InlineData("某市扶持政策", DocumentKind.Measures)]
    [InlineData("某市政策", DocumentKind.Other)]
    [InlineData("某市年度报告", DocumentKind.AnnualReport)]
    [InlineData("某市工作总结", DocumentKind.AnnualReport)]
    [InlineData("某市工作总结和2024年工作打算", DocumentKind.AnnualReport)] // with a plan behind it
    [InlineData("某市工作方案和2024年工作打算", DocumentKind.WorkPoints)]
    [InlineData("某市实施意见", DocumentKind.Opinions)]
    [InlineData("某市规划", DocumentKind.Outline)]
    [InlineData("某市纲要", DocumentKind.Outline)]
    [InlineData("某市条例", DocumentKind.Other)]
    [InlineData("关于印发《某市实施方案》的通知", DocumentKind.ImplementationPlan)]
    [InlineData("关于发布《某市若干措施》的公告", DocumentKind.Measures)]
    [InlineData("关于公布《某市工作要点》的通知", DocumentKind.WorkPoints)]
    [InlineData("关于落实《某市实施方案》的通知", DocumentKind.Other)] // another document's
    [InlineData("关于印发某市实施方案的通知", DocumentKind.ImplementationPlan)]
    [InlineData("关于报送年度报告的通知", DocumentKind.Other)] // reports nothing itself
    [InlineData("关于印发《某市年度报告》的通知", DocumentKind.Other)]
    [InlineData("关于节日期间实行交通管制措施的通告", DocumentKind.Other)] // measures that are taken
    [InlineData("关于某桥实施限行措施的通告", DocumentKind.Other)]
    [InlineData("关于某河采取临时措施的公告", DocumentKind.Other)]
    [InlineData("关于实施节水行动若干措施的公告", DocumentKind.Measures)]
    [InlineData("关于印发实施节水行动措施的通知", DocumentKind.Measures)]
    [InlineData("关于促进节水措施的公告", DocumentKind.Measures)]
    [InlineData("通知", DocumentKind.Other)]
    [InlineData("", DocumentKind.Other)]
    public void Kind_of_a_title(string title, DocumentKind kind) => DocumentWords.KindOf(title).ShouldBe(kind);

    [Theory]
    [InlineData("某市实施方案", true)]
    [InlineData("某市实施方案》", true)]
    [InlineData("某市实施方案(试行)", true)]
    [InlineData("某市评价体系", true)]
    [InlineData("某市指标体系", true)]
    [InlineData("某市的函", true)]
    [InlineData("方案", true)]
    [InlineData("案", false)]
    [InlineData("某市信函", false)]
    [InlineData("某市司令", false)]
    [InlineData("某市方案如下", false)]
    [InlineData("", false)]
    public void Ends_as_a_title(string line, bool expected) => DocumentWords.EndsAsTitle(line).ShouldBe(expected);

    [Fact]
    public void All_kinds_but_reports_and_others_demand_something() =>
        Enum.GetValues<DocumentKind>().Where(k => !DocumentWords.IsPlan(k)).ShouldBe([DocumentKind.Other, DocumentKind.AnnualReport], ignoreOrder: true);

    [Theory]
    [InlineData("某市方案(试行)", "某市方案")]
    [InlineData("某市方案(试行)(2023年)", "某市方案")]
    [InlineData("某市方案", "某市方案")]
    [InlineData("某市(试行)方案", "某市(试行)方案")]
    public void Brackets_at_the_end_are_left_out(string title, string expected) => DocumentWords.StripBrackets(title).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("情况与打算 回顾和展望 成效及思路 小结和安排 报告和重点工作 总结和谋划 总结和要点 总结和计划", DocumentKind.AnnualReport)] // a review with an outlook behind it
    [InlineData("行动 任务 分解 政策 打算 征求意见 条例 通知", DocumentKind.Other)]
    public void Kinds_by_the_last_words(string words, DocumentKind kind)
    {
        foreach (var word in words.Split(' ')) DocumentWords.KindOf("某市" + word).ShouldBe(kind, word);
    }
}
