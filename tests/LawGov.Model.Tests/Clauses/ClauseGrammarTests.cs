using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>The role of each name of a clause, by its first letter: from the verb behind it, the noun in front, or its own bracket.</summary>
public class ClauseGrammarTests
{
    [Theory]
    [InlineData("责任单位:甲局,乙局配合", "R C")]
    [InlineData("责任单位:甲局、乙局配合", "C C")] // no comma
    [InlineData("责任单位:甲局,乙局,丙局配合", "R R C")]
    [InlineData("责任单位:甲局,乙局、丙局配合", "R C C")]
    [InlineData("责任单位:甲局,乙局牵头", "L L")] // a lead is one of all
    [InlineData("责任单位:甲局牵头,乙局,丙局配合", "L C C")] // behind another phrase the verb speaks of both
    [InlineData("责任单位:甲局会同乙局;责任单位:丙局,丁局配合", "R C C C")]
    [InlineData("甲局,乙局配合", "R C")] // whoever helps helps somebody
    [InlineData("配合单位:甲局,乙局负责", "C R")]
    [InlineData("完成时限:年底。甲局,乙局配合", "C C")]
    public void A_comma_ends_what_stands_under_the_noun(string clause, string roles) => Roles(clause).ShouldBe(roles);

    [Theory]
    [InlineData("甲局会同乙局负责", "R C")]
    [InlineData("甲局会同乙局、丙局牵头", "L C C")]
    [InlineData("责任单位:甲局会同乙局,丙局", "R C C")]
    [InlineData("责任单位:甲局会同乙局,丙局会同丁局", "R C C C")] // from the first on
    [InlineData("责任单位:甲局会同乙局,丙局配合", "C C C")]
    public void Those_with_whom_a_unit_works_help(string clause, string roles) => Roles(clause).ShouldBe(roles);

    [Theory]
    [InlineData("甲局(牵头)、乙局", "L R")]
    [InlineData("甲局、乙局(牵头)", "R L")]
    [InlineData("责任单位:甲局(牵头)、乙局(配合)、丙局", "L C R")]
    [InlineData("配合单位:甲局、乙局(牵头)", "C L")]
    [InlineData("配合单位:甲局和乙局(牵头)、丙局", "L L C")]
    public void A_role_in_brackets_is_that_of_its_name(string clause, string roles) => Roles(clause).ShouldBe(roles);

    [Theory]
    [InlineData("牵头单位:甲局;配合单位:乙局、丙局;参与单位:丁局", "L C C P")]
    [InlineData("责任单位:甲局;乙局", "R R")]
    [InlineData("甲局、乙局", "R R")]
    [InlineData("牵头单位:甲局,10月底前完成;配合单位:乙局", "L C")]
    [InlineData("牵头单位:配合单位:乙局", "C")]
    public void A_noun_rules_up_to_the_next(string clause, string roles) => Roles(clause).ShouldBe(roles);

    private static string Roles(string clause)
    {
        // Names long enough to be told from other words.
        foreach (var (name, written) in new[] { ("甲局", "县交通局"), ("乙局", "县财政局"), ("丙局", "县水利局"), ("丁局", "县林业局") }) clause = clause.Replace(name, written, StringComparison.Ordinal);
        var read = ClauseReader.Read(new ClauseText(clause, 0, null), default);
        return read is null ? "" : string.Join(' ', read.Units.Select(u => u.Role.ToString()[0]));
    }
}
