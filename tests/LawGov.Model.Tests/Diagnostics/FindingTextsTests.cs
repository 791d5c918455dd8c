using LawGov.Model.Diagnostics;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Diagnostics;

public class FindingTextsTests
{
    [Theory, InlineData(MessageLanguage.English), InlineData(MessageLanguage.Chinese)]
    public void Every_finding_has_a_wording_and_every_wording_a_finding(MessageLanguage language) =>
        FindingTexts.Codes(language).Order(StringComparer.Ordinal)
            .ShouldBe(ReadingDiagnostics.All.Concat(ValidationRules.All).Select(d => d.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Both_wordings_have_the_same_places()
    {
        foreach (var finding in ReadingDiagnostics.All.Concat(ValidationRules.All))
            for (var i = 0; i < 4; i++) finding.English.Contains($"{{{i}}}").ShouldBe(finding.Chinese.Contains($"{{{i}}}"), $"{finding.Code} place {i}");
    }

    [Fact]
    public void A_finding_is_said_in_either_language()
    {
        var finding = Parsing("某区工作方案\n一、总体要求\n1.加强建设。（责任单位：咕噜咕噜）").First(f => f.Code == "LG1401");
        finding.In(MessageLanguage.English).ShouldBe(finding);
        finding.In(MessageLanguage.Chinese).Message.ShouldBe("单位“咕噜咕噜”不在机构目录中，按原文保留。");
        new Diagnostic("HOUSE1", DiagnosticSeverity.Info, "own", default, 1, 1).In(MessageLanguage.Chinese).Message.ShouldBe("own");
    }

    [Fact]
    public void What_reading_and_the_rules_both_find_is_reported_once()
    {
        var result = Model.Parsing.PolicyDocumentParser.Default.Parse("一、总体要求\n1.加强建设。（责任单位：咕噜咕噜）\n2.加强培训。\n4.加强宣传。（责任单位：咕噜咕噜）");
        var all = DocumentInspector.Default.Inspect(result);
        foreach (var code in new[] { "LG1205", "LG1304", "LG1310", "LG1401" }) all.Count(f => f.Code == code).ShouldBe(result.Diagnostics.Count(f => f.Code == code), code);
        all.ShouldContain(f => f.Code == "LG5002");
    }

    private static ValueList<Diagnostic> Parsing(string text) => Model.Parsing.PolicyDocumentParser.Default.Parse(text).Diagnostics;
}
