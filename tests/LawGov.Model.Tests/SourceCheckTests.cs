using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

public sealed class SourceCheckTests
{
    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void ADocumentIsReadFromItsOwnTextAndFromNoOther(string seed)
    {
        var text = Repository.ReadSeed(seed);
        var document = PolicyDocumentParser.Default.Parse(text).Document;
        document.IsReadFrom(text).ShouldBeTrue();
        document.IsReadFrom(text + "末尾").ShouldBeTrue();
        document.IsReadFrom(text.AsSpan(0, document.Sections[^1].Span.End - 1)).ShouldBeFalse("shorter than its last division");
        document.IsReadFrom("第一行。\n" + text).ShouldBeFalse("moved by a line");
        foreach (var other in Repository.SeedNames.Where(s => s != seed)) document.IsReadFrom(Repository.ReadSeed(other)).ShouldBeFalse(other);
    }

    [Fact]
    public void WhereNothingCanBeComparedEveryTextWillDo()
    {
        new PolicyDocument().IsReadFrom("").ShouldBeTrue();
        new PolicyDocument { Tasks = [new PolicyTask { Path = "1", Text = "完善程序", Assignments = [new UnitAssignment("市司法局", AssignmentRole.Lead, default)] }] }.IsReadFrom("别的").ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 2, true)]
    [InlineData(1, 3, false)]
    public void HalfOfWhatIsComparedHasToStandAtItsPlace(int right, int all, bool fits)
    {
        const string Text = "市司法局甲乙丙丁戊己庚辛";
        var assignments = Enumerable.Range(0, all).Select(i => new UnitAssignment("市司法局", AssignmentRole.Lead, new SourceSpan(i < right ? 0 : 4 + i, 4)));
        var task = new PolicyTask { Path = "1", Text = "完善程序", Assignments = assignments.ToValueList() };
        new PolicyDocument { Tasks = [task] }.IsReadFrom(Text).ShouldBe(fits);
    }

    [Fact]
    public void TheInspectorRefusesAnotherText()
    {
        var document = PolicyDocumentParser.Default.Parse(Repository.ReadSeed("pudong-2022-plan")).Document;
        Should.Throw<ArgumentException>(() => DocumentInspector.Default.Inspect(document, Repository.ReadSeed("shanghai-2016-division"))).ParamName.ShouldBe("source");
    }

    [Theory]
    [InlineData("LG9999")]
    [InlineData("")]
    [InlineData("LG5104 ")]
    public void ARuleThatIsNoneCannotBeTurnedOff(string code)
    {
        var fault = Should.Throw<ArgumentException>(() => new DocumentInspector(new ValidationOptions { DisabledRules = ["LG5104", code] }));
        fault.Message.ShouldContain($"DisabledRules names {code}; no rule has this code.");
        fault.ParamName.ShouldBe("options");
    }

    [Fact]
    public void ARuleIsTurnedOffInEitherCase() => new DocumentInspector(new ValidationOptions { DisabledRules = ["lg5104", "LG1205"] }).ShouldNotBeNull();
}
