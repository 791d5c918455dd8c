using LawGov.Analysis.PlanComparison;
using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>Whether units of two documents are the same body: <c>added-removed</c>, units of one side by spaces.</summary>
public class UnitIdentityTests
{
    [Theory]
    [InlineData("自治区桥梁会", "桥梁会")]
    [InlineData("省桥梁会", "市桥梁会")]
    [InlineData("区桥梁会", "县桥梁会")]
    [InlineData("州桥梁会", "盟桥梁会")]
    [InlineData("旗桥梁会", "镇桥梁会")]
    [InlineData("乡桥梁会", "桥梁会")]
    [InlineData("市桥会", "桥会")] // two letters behind the level are a name
    public void A_level_in_front_of_an_unknown_name_makes_no_other_body(string one, string other)
    {
        Changes(one, other).ShouldBe("-");
        Changes(other, one).ShouldBe("-");
    }

    [Theory]
    [InlineData("市会", "会", "会-市会")] // one letter is none
    [InlineData("市桥梁会", "桥梁社", "桥梁社-市桥梁会")]
    [InlineData("桥梁会", "", "-桥梁会")]
    [InlineData("", "桥梁会", "桥梁会-")]
    [InlineData("桥梁会 桥梁会", "堤坝会 堤坝会", "堤坝会-桥梁会")] // each once
    [InlineData("桥梁会 堤坝会", "堤坝会", "-桥梁会")]
    public void Others_are_other_bodies(string a, string b, string expected) => Changes(a, b).ShouldBe(expected);

    [Theory]
    [InlineData("市司法局", "县司法局", "-")] // one function
    [InlineData("县政府法制办", "县司法局", "-")] // its heir
    [InlineData("县政府法制办", "县财政局", "县财政局-县政府法制办")]
    public void Known_names_are_told_apart_by_function_and_lineage(string a, string b, string expected) => Changes(a, b, new DateOnly(2023, 1, 1)).ShouldBe(expected);

    [Fact]
    public void Without_a_date_a_body_that_ended_is_another_one() => Changes("县政府法制办", "县司法局").ShouldBe("县司法局-县政府法制办");

    [Fact]
    public void Groups_and_other_roles_are_not_counted()
    {
        var identity = new UnitIdentity(UnitCatalogue.Default, null);
        ValueList<UnitAssignment> a = [new("各街镇", AssignmentRole.Lead, default) { IsGroup = true }, new("县乡各单位", AssignmentRole.Lead, default) { Reference = Resolve("各街镇") }, new("桥梁会", AssignmentRole.Guiding, default)];
        identity.Changes(a, [], r => r == AssignmentRole.Lead).ShouldBe(UnitChanges.None);
        identity.Changes(a, [], r => r == AssignmentRole.Guiding).Removed.ShouldBe(["桥梁会"]);
    }

    private static string Changes(string a, string b, DateOnly? date = null)
    {
        var changes = new UnitIdentity(UnitCatalogue.Default, date).Changes(Assignments(a), Assignments(b), _ => true);
        return $"{string.Join(' ', changes.Added)}-{string.Join(' ', changes.Removed)}";
    }

    private static ValueList<UnitAssignment> Assignments(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => new UnitAssignment(n, AssignmentRole.Lead, default) { Reference = Resolve(n) }).ToValueList();

    private static UnitReference? Resolve(string name) =>
        UnitResolver.Default.Resolve(name, new UnitContext(new Jurisdiction("湖口县", AdministrativeLevel.County), new DateOnly(2016, 6, 1))) is { IsResolved: true } reference ? reference : null;
}
