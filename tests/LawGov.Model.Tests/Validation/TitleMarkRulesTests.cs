using LawGov.Model.Parsing;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

public class TitleMarkRulesTests
{
    [Theory]
    [InlineData("落实《条例》。", "")]
    [InlineData("落实《条例。", "1305@2")]
    [InlineData("落实条例》。", "1305@2")]
    [InlineData("落实《条例》》。", "1305@2")]
    [InlineData("落实《《条例》。", "1305@2")]
    [InlineData("落实《关于〈条例〉的决定》。", "")]
    [InlineData("落实《条例《办法》》。", "")]
    public void Every_mark_has_its_counterpart(string sentence, string expected) => RuleFindings.Of($"一、甲事\n1.{sentence}（责任单位：市司法局）", "1305").ShouldBe(expected);

    [Theory]
    [InlineData(199, 0)]
    [InlineData(200, 2)] // so long is no title
    public void A_title_is_not_endless(int length, int expected)
    {
        var text = ValidationGuide.Instance.SoundPlan + $"\n落实《{new string('文', length)}》。";
        var document = PolicyDocumentParser.Default.Parse(ValidationGuide.Instance.SoundPlan).Document;
        PolicyDocumentValidator.Default.Validate(SourceContext.Create(document, text)).Errors.Count(f => f.ErrorCode == "LG1305").ShouldBe(expected);
    }
}
