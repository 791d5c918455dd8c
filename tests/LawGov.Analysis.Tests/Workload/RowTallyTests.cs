using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.Workload;

public sealed class RowTallyTests
{
    [Theory]
    // Tasks apart by /, their units by 、: how many tasks have no unit, how many groups alone.
    [InlineData("区司法局", 0, 0)]
    [InlineData("/区司法局", 1, 0)]
    [InlineData("//区司法局", 2, 0)]
    [InlineData("各街镇/区司法局", 0, 1)]
    [InlineData("各街镇、区司法局/区财政局", 0, 0)]
    [InlineData("各街镇/各街镇//区司法局、区财政局", 1, 2)]
    public void Tasks_without_units_and_with_groups_alone(string tasks, int withoutUnit, int onlyGroups)
    {
        var summary = WorkloadAnalyzer.Default.Analyze(Plan(tasks)).Summary;
        (summary.TasksWithoutUnit, summary.TasksWithOnlyGroups).ShouldBe((withoutUnit, onlyGroups));
    }

    [Fact]
    public void Arguments_that_are_missing_are_named()
    {
        var result = PolicyDocumentParser.Default.Parse("某市方案\n");
        Should.Throw<ArgumentNullException>(() => ((IWorkloadAnalyzer)null!).Analyze(result)).ParamName.ShouldBe("analyzer");
        Should.Throw<ArgumentNullException>(() => WorkloadAnalyzer.Default.Analyze((ParseResult)null!)).ParamName.ShouldBe("result");
        Should.Throw<ArgumentNullException>(() => RoleWeights.Parse(null!)).ParamName.ShouldBe("text");
    }

    private static PolicyDocument Plan(string tasks) => new()
    {
        Jurisdiction = new("上海市浦东新区", AdministrativeLevel.District),
        Tasks = tasks.Split('/').Select((units, i) => new PolicyTask
        {
            Path = $"{i + 1}",
            Text = "x",
            Assignments = units.Split('、', StringSplitOptions.RemoveEmptyEntries).Select(u => new UnitAssignment(u, AssignmentRole.Responsible, default)).ToValueList(),
        }).ToValueList(),
    };
}
