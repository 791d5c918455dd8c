using FluentValidation;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

/// <summary>The validators of the parts, used alone.</summary>
public class PartValidatorTests
{
    private static readonly SourceSpan Place = new(3, 4);

    [Theory]
    [InlineData("6月31日前")]
    [InlineData("2023年2月29日前")]
    [InlineData("2024年2月30日前")]
    [InlineData("２０２３年４月３１日前")]
    [InlineData("2023年13月底前")]
    [InlineData("2023年5月0日前")]
    public void Impossible_days_are_errors(string text)
    {
        var failure = DeadlineValidator.Default.Validate(new Deadline(text, null, DeadlineRecurrence.None, Place)).Errors.ShouldHaveSingleItem();
        failure.ErrorCode.ShouldBe("LG5301");
        failure.Severity.ShouldBe(Severity.Error);
        failure.CustomState.ShouldBe(Place);
    }

    [Theory]
    [InlineData("2月29日前")]
    [InlineData("2024年2月29日前")]
    [InlineData("2023年12月31日前")]
    [InlineData("2023年6月底前")]
    [InlineData("每年12月底前")]
    [InlineData("长期坚持")]
    [InlineData("")]
    public void Possible_days_are_not(string text) =>
        DeadlineValidator.Default.Validate(new Deadline(text, null, DeadlineRecurrence.None, Place)).IsValid.ShouldBeTrue();

    [Theory]
    [InlineData("达到100%", 100, "%", null)]
    [InlineData("达到101%", 101, "%", "LG5305")]
    [InlineData("增长150%以上", 150, "%", null)]
    [InlineData("不少于150人", 150, "人", null)]
    [InlineData("不少于-1人", -1, "人", "LG5306")]
    [InlineData("不少于5", 5, "", "LG5306")]
    public void Targets_are_held_against_their_range(string text, int value, string unit, string? code) =>
        TargetValidator.Default.Validate(new Target(text, value, unit, Comparison.AtLeast, Place)).Errors.Select(f => f.ErrorCode)
            .ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void A_task_alone_is_held_against_the_rules_about_its_units()
    {
        var task = TaskOf(("各部门", AssignmentRole.Responsible, true), ("各街镇", AssignmentRole.Responsible, true));
        PolicyTaskValidator.Default.Validate(task).Errors.Select(f => f.ErrorCode).ShouldBe(["LG5104"]);
        PolicyTaskValidator.Default.Validate(TaskOf(("有关部门", AssignmentRole.Responsible, true))).Errors.Select(f => f.ErrorCode).ShouldBe(["LG5112"]);
    }

    [Theory]
    [InlineData(AssignmentRole.Lead, AssignmentRole.Lead, "LG5106,LG5107")]
    [InlineData(AssignmentRole.Lead, AssignmentRole.Cooperating, "LG5108")]
    [InlineData(AssignmentRole.Responsible, AssignmentRole.Responsible, "LG5107")]
    public void The_same_unit_twice_is_reported_by_its_roles(AssignmentRole first, AssignmentRole second, string codes)
    {
        var task = TaskOf(("市司法局", first, false), ("市财政局", AssignmentRole.Participating, false), ("市司法局", second, false));
        PolicyTaskValidator.Default.Validate(task).Errors.Select(f => f.ErrorCode).ShouldBe(codes.Split(','));
    }

    [Fact]
    public void The_same_unit_in_two_clauses_of_one_task_is_in_order()
    {
        var task = TaskOf(("市司法局", AssignmentRole.Lead, false));
        task = task with { Assignments = [task.Assignments[0], task.Assignments[0] with { Span = new SourceSpan(400, 4) }] };
        PolicyTaskValidator.Default.Validate(task).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Another_second_name_makes_another_office()
    {
        var task = TaskOf(("区委组织部", AssignmentRole.Responsible, false), ("区委组织部(区委编办)", AssignmentRole.Participating, false));
        PolicyTaskValidator.Default.Validate(task).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void A_division_passes_its_deadlines_and_targets_on_at_every_depth()
    {
        var inner = new Section { Path = "一/(一)", Label = "(一)", Title = "丙", Deadlines = [new Deadline("6月31日前", null, DeadlineRecurrence.None, Place)] };
        var outer = new Section { Path = "一", Label = "一、", Title = "甲", Sections = [inner], Targets = [new Target("达到120%", 120, "%", Comparison.AtLeast, Place)] };
        SectionValidator.Default.Validate(outer).Errors.Select(f => (f.ErrorCode, f.PropertyName))
            .ShouldBe([("LG5305", "Targets[0].Value"), ("LG5301", "Sections[0].Deadlines[0].Text")]);
    }

    [Fact]
    public void What_needs_the_document_is_silent_alone()
    {
        UnitAssignmentValidator.Default.Validate(new UnitAssignment("市工商局", AssignmentRole.Lead, Place)).IsValid.ShouldBeTrue();
        CitationValidator.Default.Validate(new Citation("法治政府建设实施纲要(2015-2020年)", null, 1, false, [])).IsValid.ShouldBeTrue();
    }

    private static PolicyTask TaskOf(params (string Unit, AssignmentRole Role, bool IsGroup)[] units)
    {
        var at = 20;
        return new PolicyTask
        {
            Path = "1",
            Text = "做好有关工作。",
            Assignments = units.Select(u =>
            {
                var assignment = new UnitAssignment(u.Unit, u.Role, new SourceSpan(at, u.Unit.Length)) { IsGroup = u.IsGroup };
                at += u.Unit.Length + 1;
                return assignment;
            }).ToValueList(),
        };
    }
}
