using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

public class ValidationGuideTests
{
    public static TheoryData<string> RulesWithExample => new(ValidationGuide.Instance.Rules.Where(r => r.Changes.Length > 0).Select(r => r.Code));

    [Fact]
    public void The_guide_lists_every_rule_with_its_severity_in_the_order_of_the_codes() =>
        ValidationGuide.Instance.Rules.Select(r => (r.Code, r.Severity))
            .ShouldBe(ValidationRules.All.Select(r => (r.Code, r.Severity.ToString())));

    [Fact]
    public void Codes_are_unique_and_ascending()
    {
        var codes = ValidationRules.All.Select(r => r.Code).ToList();
        codes.ShouldBeUnique();
        codes.ShouldBe(codes.Order(StringComparer.Ordinal));
        codes.ShouldAllBe(c => c.StartsWith("LG5") || ReadingDiagnostics.All.Any(d => d.Code == c));
    }

    [Fact]
    public void Every_rule_of_the_class_is_in_the_list() =>
        typeof(ValidationRules).GetProperties()
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => ((DiagnosticDescriptor)p.GetValue(null)!).Code)
            .ShouldBe(ValidationRules.All.Select(r => r.Code), ignoreOrder: true);

    [Fact]
    public void Messages_have_the_same_places_in_both_languages()
    {
        foreach (var rule in ValidationRules.All)
        {
            for (var i = 0; i < 4; i++)
                rule.English.Contains($"{{{i}}}").ShouldBe(rule.Chinese.Contains($"{{{i}}}"), $"{rule.Code} place {i}");
            rule.English.ShouldEndWith(".");
            rule.Chinese.ShouldEndWith("。");
        }
    }

    [Fact]
    public void The_sound_plan_has_no_finding() => Inspect(ValidationGuide.Instance.SoundPlan, MessageLanguage.English).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(RulesWithExample))]
    public void An_example_gives_the_findings_shown(string code)
    {
        var rule = ValidationGuide.Instance.Rules.Single(r => r.Code == code);
        var plan = rule.Apply(ValidationGuide.Instance.SoundPlan);
        string[] found = [.. Inspect(plan, MessageLanguage.English), .. Inspect(plan, MessageLanguage.Chinese)];
        found.ShouldContain(f => f.Contains(code));
        if (Environment.GetEnvironmentVariable("LAWGOV_APPROVE") == "1") ValidationGuide.Rewrite(code, found);
        else found.ShouldBe(rule.Findings);
    }

    [Fact]
    public void Only_rules_that_no_text_can_break_have_no_example() =>
        ValidationGuide.Instance.Rules.Where(r => r.Changes.Length == 0).Select(r => r.Code)
            .ShouldBe(["LG5005", "LG5101", "LG5110", "LG5111", "LG5306"]);

    private static IEnumerable<string> Inspect(string plan, MessageLanguage language) =>
        new DocumentInspector(new ValidationOptions { Language = language })
            .Inspect(PolicyDocumentParser.Default.Parse(plan).Document, plan)
            .Select(d => d.ToString());
}
