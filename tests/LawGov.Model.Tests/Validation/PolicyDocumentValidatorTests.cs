using FluentValidation;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

/// <summary>Rules that only a document built by hand can break, and what a failure carries.</summary>
public class PolicyDocumentValidatorTests
{
    private static readonly PolicyDocument Sound = PolicyDocumentParser.Default.Parse(ValidationGuide.Instance.SoundPlan).Document;

    [Fact]
    public void The_sound_plan_is_valid() => PolicyDocumentValidator.Default.Validate(Sound).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("", 2023, 12, "agency code")]
    [InlineData("江 府", 2023, 12, "agency code")]
    [InlineData("江府", 23, 12, "year")]
    [InlineData("江府", 2203, 12, "year")]
    [InlineData("江府", 2023, 0, "serial number")]
    public void A_malformed_number_is_an_error(string code, int year, int serial, string part)
    {
        var document = Sound with { DocumentNumber = new DocumentNumber(code, year, serial) };
        var failure = PolicyDocumentValidator.Default.Validate(document).Errors.ShouldHaveSingleItemWhere(f => f.ErrorCode == "LG5005");
        failure.Severity.ShouldBe(Severity.Error);
        failure.ErrorMessage.ShouldEndWith($"is no {part}.");
    }

    [Fact]
    public void A_cited_number_is_validated_too()
    {
        var document = Sound with { Citations = [Sound.Citations[0] with { DocumentNumber = new DocumentNumber("国发", 2021, -1) }] };
        PolicyDocumentValidator.Default.Validate(document).Errors.Select(f => f.ErrorCode).ShouldBe(["LG5005"]);
    }

    [Fact]
    public void A_task_without_unit_among_others_is_reported_with_its_place()
    {
        var document = WithFirstTask(t => t with { Assignments = [] });
        var failure = PolicyDocumentValidator.Default.Validate(document).Errors.ShouldHaveSingleItem();
        failure.ErrorCode.ShouldBe("LG5101");
        failure.Severity.ShouldBe(Severity.Warning);
        failure.CustomState.ShouldBe(document.Tasks[0].Span);
        failure.PropertyName.ShouldBe("Tasks[0].Assignments");
    }

    [Fact]
    public void A_task_without_text_is_an_error() =>
        PolicyDocumentValidator.Default.Validate(WithFirstTask(t => t with { Text = " " })).Errors.Select(f => f.ErrorCode).ShouldBe(["LG5110"]);

    [Fact]
    public void Two_tasks_with_one_path_are_an_error()
    {
        var document = Sound with { Tasks = [Sound.Tasks[0], Sound.Tasks[1] with { Path = Sound.Tasks[0].Path }, .. Sound.Tasks.Skip(2)] };
        PolicyDocumentValidator.Default.Validate(document).Errors.Select(f => f.ErrorCode).ShouldBe(["LG5111"]);
    }

    [Fact]
    public void Without_the_source_the_rules_that_need_it_are_silent()
    {
        var text = ValidationGuide.Instance.SoundPlan.Replace("（责任单位：市教育局）", "（责任单位：市教育局)");
        var document = PolicyDocumentParser.Default.Parse(text).Document;
        PolicyDocumentValidator.Default.Validate(document).Errors.ShouldBeEmpty();
        PolicyDocumentValidator.Default.Validate(SourceContext.Create(document, text)).Errors.Select(f => f.ErrorCode).ShouldBe(["LG5403"]);
    }

    [Fact]
    public void A_source_that_does_not_belong_to_the_document_is_refused() =>
        Should.Throw<ArgumentException>(() => SourceContext.Create(Sound, "短文")).ParamName.ShouldBe("source");

    [Fact]
    public void An_empty_document_is_reported_not_thrown_at() =>
        PolicyDocumentValidator.Default.Validate(new PolicyDocument()).Errors.Select(f => f.ErrorCode).ShouldBe(["LG1304", "LG5002", "LG5003", "LG1320"]);

    [Fact]
    public void A_gap_between_tasks_without_source_is_not_called_a_gap()
    {
        // Items without units are no tasks: only the text can tell them from missing ones.
        var document = Sound with { Tasks = [Sound.Tasks[0], .. Sound.Tasks.Skip(2)] };
        PolicyDocumentValidator.Default.Validate(document).Errors.Select(f => f.ErrorCode).ShouldNotContain("LG1205");
    }

    [Fact]
    public void Options_are_guarded() => Should.Throw<ArgumentNullException>(() => new PolicyDocumentValidator(null!));

    private static PolicyDocument WithFirstTask(Func<PolicyTask, PolicyTask> change) => Sound with { Tasks = [change(Sound.Tasks[0]), .. Sound.Tasks.Skip(1)] };
}
