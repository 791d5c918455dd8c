using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

public sealed class SourceCheckTests
{
    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void A_document_is_read_from_its_own_text_and_from_no_other(string seed)
    {
        var text = Repository.ReadSeed(seed);
        var document = PolicyDocumentParser.Default.Parse(text).Document;
        document.IsReadFrom(text).ShouldBeTrue();
        document.IsReadFrom(text + "末尾").ShouldBeTrue();
        document.IsReadFrom(text.AsSpan(0, document.Sections[^1].Span.End - 1)).ShouldBeFalse("shorter than its last division");
        document.IsReadFrom(string.Concat(Enumerable.Repeat("第一段。", 30)) + "\n" + text).ShouldBeFalse("moved by a paragraph");
        foreach (var other in Repository.SeedNames.Where(s => s != seed)) document.IsReadFrom(Repository.ReadSeed(other)).ShouldBeFalse(other);
    }

    [Fact]
    public void Where_nothing_can_be_compared_every_text_will_do()
    {
        new PolicyDocument().IsReadFrom("").ShouldBeTrue();
        new PolicyDocument { Tasks = [new PolicyTask { Path = "1", Text = "完善程序", Assignments = [new UnitAssignment("市司法局", AssignmentRole.Lead, default)] }] }.IsReadFrom("别的").ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 4, true)]
    [InlineData(1, 5, false)]
    [InlineData(0, 1, false)]
    public void One_in_four_of_what_is_compared_has_to_stand_at_its_place(int right, int all, bool fits)
    {
        const string Text = "市司法局甲乙丙丁戊己庚辛";
        var assignments = Enumerable.Range(0, all).Select(i => new UnitAssignment("市司法局", AssignmentRole.Lead, new SourceSpan(i < right ? 0 : 4 + i, 4)));
        var task = new PolicyTask { Path = "1", Text = "完善程序", Assignments = assignments.ToValueList() };
        new PolicyDocument { Tasks = [task] }.IsReadFrom(Text).ShouldBe(fits);
    }

    /// <summary>Half of the characters of a fact, in order, are enough: the place in front of a name may have been put there by the reading.</summary>
    [Theory]
    [InlineData("司法局", true)]
    [InlineData("司法", true)]
    [InlineData("司", false)]
    public void Half_of_a_name_is_enough(string written, bool fits) =>
        new PolicyDocument { Tasks = [new PolicyTask { Path = "1", Text = "完善程序", Assignments = [new UnitAssignment("市司法局", AssignmentRole.Lead, new SourceSpan(0, written.Length))] }] }
            .IsReadFrom(written).ShouldBe(fits);

    [Theory]
    [InlineData("江海市实施方案\n（一）（二）（三）")]
    [InlineData("江海市实施方案\n一、\n二、\n三、")]
    [InlineData("江海市实施方案\n一、任务\n1.完善制度。（市、县两级财政局负责）")]
    [InlineData("江海市实施方案\n一、任务\n1.完善制度。（责任单位：各部门）\n注：第一责任单位为牵头单位。")]
    public void A_short_document_is_read_from_its_own_text(string text) => PolicyDocumentParser.Default.Parse(text).Document.IsReadFrom(text).ShouldBeTrue();

    [Fact]
    public void The_inspector_refuses_another_text()
    {
        var document = PolicyDocumentParser.Default.Parse(Repository.ReadSeed("pudong-2022-plan")).Document;
        Should.Throw<ArgumentException>(() => DocumentInspector.Default.Inspect(document, Repository.ReadSeed("shanghai-2016-division"))).ParamName.ShouldBe("source");
    }

    [Theory]
    [InlineData("LG9999")]
    [InlineData("")]
    [InlineData("LG5104 ")]
    public void A_rule_that_is_none_cannot_be_turned_off(string code)
    {
        var fault = Should.Throw<ArgumentException>(() => new DocumentInspector(new ValidationOptions { DisabledRules = ["LG5104", code] }));
        fault.Message.ShouldContain($"DisabledRules names {code}; no rule has this code.");
        fault.ParamName.ShouldBe("options");
    }

    [Fact]
    public void A_rule_is_turned_off_in_either_case() => new DocumentInspector(new ValidationOptions { DisabledRules = ["lg5104", "LG1205"] }).ShouldNotBeNull();
}
