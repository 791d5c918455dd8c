using LawGov.Model.Parsing;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

/// <summary>The number of a document as its text writes it (5006), and beside those it cites (5014).</summary>
public class WrittenNumberRulesTests
{
    [Theory]
    [InlineData("江府〔2023〕12号", "")]
    [InlineData("江府 〔2023〕 12 号", "")]
    [InlineData("江府[2023]12号", "5006@2")]
    [InlineData("江府（2023）12号", "5006@2")]
    [InlineData("江府〔2023〕第12号", "5006@2")]
    [InlineData("江府〔2023〕012号", "5006@2")]
    public void A_number_is_written_in_its_form(string number, string expected) =>
        RuleFindings.In($"江海市人民政府关于印发《江海市优化服务工作方案》的通知\n{number}\n2023年3月1日\n江海市优化服务工作方案\n一、甲事\n1.建桥。（责任单位：市司法局）", 0, "5006").ShouldBe(expected);

    [Theory]
    [InlineData("沪府办发", 2023, 5, true)]
    [InlineData("沪府", 2023, 5, true)]
    [InlineData("沪府发", 2023, 5, false)] // the document's own
    [InlineData("沪府办发", 2023, 6, false)]
    [InlineData("沪府办发", 2022, 5, false)]
    [InlineData("苏府发", 2023, 5, false)]
    [InlineData("沪府办委发", 2023, 5, true)]
    [InlineData("沪府办公室发", 2023, 5, false)]
    public void A_number_but_for_one_character_may_be_the_same(string code, int year, int serial, bool isFound)
    {
        var sound = PolicyDocumentParser.Default.Parse(ValidationGuide.Instance.SoundPlan).Document;
        var document = sound with { DocumentNumber = new DocumentNumber("沪府发", 2023, 5), Citations = [sound.Citations[0] with { IsSelf = false, DocumentNumber = new DocumentNumber(code, year, serial) }] };
        PolicyDocumentValidator.Default.Validate(document).Errors.Any(f => f.ErrorCode == "LG5014").ShouldBe(isFound);
    }
}
