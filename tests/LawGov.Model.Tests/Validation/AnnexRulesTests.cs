namespace LawGov.Model.Tests.Validation;

/// <summary>Annexes that a plan announces and does not have (5407), or has under another title (5408).</summary>
public class AnnexRulesTests
{
    [Theory]
    [InlineData("附件：任务清单", "", "5407@4")]
    [InlineData("附件：任务清单", "附件\n任务清单\n1.修路。", "")]
    [InlineData("附件：任务清单。", "附件\n任务清单\n1.修路。", "")]
    [InlineData("附件：《任务清单》", "附件\n任务清单\n1.修路。", "")]
    [InlineData("附件：任务清单", "附件\n**任务清单**\n1.修路。", "")]
    [InlineData("附件：任务清单", "附件\n任务 清 单\n1.修路。", "")]
    [InlineData("附件：任务清单", "附件\n其他清单\n1.修路。", "")] // an annex follows, its title may be anything
    [InlineData("附件：任务清单（2023年）", "附件\n任务清单\n1.修路。", "5408@4")]
    [InlineData("附件：2022年任务清单", "附件\n2023年任务清单\n1.修路。", "5408@4")]
    [InlineData("附件：1.任务清单\n2.职责清单", "附件1\n任务清单\n1.修路。\n附件2\n职责清单\n1.架灯。", "")]
    [InlineData("附件：1.任务清单\n2.职责清单（2022年）", "附件1\n任务清单\n1.修路。\n附件2\n职责清单\n1.架灯。", "5408@5")]
    [InlineData("附件：1.任务清单\n2.职责清单", "", "5407@4 5407@5")]
    [InlineData("附件1：任务清单", "", "5407@4")]
    [InlineData("附件：略", "", "")]
    [InlineData("附件：无", "", "")]
    [InlineData("附件：任务清单（略）", "", "")]
    [InlineData("附件：任务清单（从略）", "", "")]
    [InlineData("附件：任务清单（另行印发）", "", "")]
    [InlineData("附件：任务清单（不公开）", "", "")]
    [InlineData("附件：任务清单（不含表）", "", "5407@4")]
    public void Announced_annexes(string pointer, string annex, string expected) =>
        RuleFindings.Of($"一、甲事\n1.建桥。（责任单位：市司法局）\n\n{pointer}\n{annex}", "5407", "5408").ShouldBe(expected);

    [Fact]
    public void What_stands_above_the_pointer_is_no_annex() =>
        RuleFindings.Of("一、甲事\n任务清单\n1.建桥。（责任单位：市司法局）\n\n附件：任务清单\n", "5407", "5408").ShouldBe("5407@5");
}
