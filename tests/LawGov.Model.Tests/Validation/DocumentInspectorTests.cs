using FluentValidation;
using FluentValidation.Results;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Units;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Validation;

public class DocumentInspectorTests
{
    private static readonly string Text = Repository.ReadSeed("pudong-2022-plan");
    private static readonly PolicyDocument Document = PolicyDocumentParser.Default.Parse(Text).Document;

    [Fact]
    public void Findings_come_in_the_order_of_the_text_with_line_and_column()
    {
        var found = DocumentInspector.Default.Inspect(Document, Text);
        found.Select(f => f.Span.Start).ShouldBe(found.Select(f => f.Span.Start).Order());
        var lines = Text.Split('\n');
        foreach (var finding in found)
        {
            var start = lines.Take(finding.Line - 1).Sum(l => l.Length + 1) + finding.Column - 1;
            start.ShouldBe(finding.Span.Start);
        }
    }

    [Fact]
    public void A_finding_knows_the_task_or_division_it_stands_in()
    {
        var found = DocumentInspector.Default.Inspect(Document);
        found.Where(f => f.Code == "LG5104").Select(f => f.Path).ShouldBe(["annex/28", "annex/41", "annex/43", "annex/45", "annex/46", "annex/48"]);
        found.Single(f => f.Code == "LG5009").Path.ShouldBeNull();
        found.First(f => f.Code == "LG5104").ToString()
            .ShouldBe("Info LG5104 (annex/28): Task annex 28 names collectives only (各部门, 各单位, 各街镇), no single body.");
    }

    [Fact]
    public void Disabled_rules_are_left_out()
    {
        var inspector = new DocumentInspector(new ValidationOptions { DisabledRules = ["lg5104", "LG5109"] });
        var all = DocumentInspector.Default.Inspect(Document, Text).Select(f => f.Code).ToList();
        all.ShouldContain("LG5104");
        inspector.Inspect(Document, Text).Select(f => f.Code).ShouldBe(all.Where(c => c is not ("LG5104" or "LG5109")));
    }

    [Theory]
    [InlineData("zh", MessageLanguage.Chinese)]
    [InlineData("zh-CN", MessageLanguage.Chinese)]
    [InlineData("ZH-Hant-TW", MessageLanguage.Chinese)]
    [InlineData("en", MessageLanguage.English)]
    [InlineData("", MessageLanguage.English)]
    [InlineData("zhx", MessageLanguage.English)]
    public void The_language_follows_the_culture_asked_for(string tag, MessageLanguage language) => ValidationOptions.For(tag).Language.ShouldBe(language);

    [Fact]
    public void Validators_of_the_caller_take_part_with_their_own_codes()
    {
        var inspector = new DocumentInspector([PolicyDocumentValidator.Default, new NoPlans()]);
        var found = inspector.Inspect(Document).Single(f => f.Code == "HOUSE1");
        found.ShouldBe(new ValidationFinding("HOUSE1", DiagnosticSeverity.Info, "方案不收。", "annex/2", Document.Tasks[1].Span));
    }

    [Fact]
    public void An_own_catalogue_decides_which_bodies_existed()
    {
        var catalogue = UnitCatalogue.Default.Extend("""{"schemaVersion": "1.0", "bodies": [{"id": "justice", "dissolved": 2019, "successors": [{"id": "peoples-government", "year": 2019, "basis": "试验"}]}]}""");
        var found = new DocumentInspector(new ValidationOptions { Catalogue = catalogue }).Inspect(Document, Text);
        var finding = found.Single(f => f.Code == "LG5204");
        finding.Message.ShouldBe("The body “区司法局” worked until 2019; the document is of 2022. Its functions went to 人民政府.");
    }

    [Fact]
    public void Sixteen_threads_find_what_one_finds()
    {
        var expected = Repository.SeedNames.ToDictionary(n => n, Inspect);
        Parallel.For(0, 160, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            var name = Repository.SeedNames[i % Repository.SeedNames.Count];
            Inspect(name).ShouldBe(expected[name]);
        });

        static ValueList<Diagnostic> Inspect(string name)
        {
            var text = Repository.ReadSeed(name);
            return DocumentInspector.Default.Inspect(PolicyDocumentParser.Default.Parse(text).Document, text);
        }
    }

    [Fact]
    public void Nulls_are_guarded()
    {
        Should.Throw<ArgumentNullException>(() => DocumentInspector.Default.Inspect(null!));
        Should.Throw<ArgumentNullException>(() => DocumentInspector.Default.Inspect(Document, null!));
        Should.Throw<ArgumentNullException>(() => new DocumentInspector((IEnumerable<IValidator<PolicyDocument>>)null!));
    }

    private sealed class NoPlans : AbstractValidator<PolicyDocument>
    {
        public NoPlans() => RuleFor(d => d.Kind).Custom((kind, context) =>
        {
            if (kind != DocumentKind.ImplementationPlan) return;
            context.AddFailure(new ValidationFailure(context.PropertyPath, "方案不收。")
            {
                ErrorCode = "HOUSE1",
                Severity = Severity.Info,
                CustomState = context.InstanceToValidate.Tasks[1].Span,
            });
        });
    }
}
