using LawGov.Analysis.Workload;

namespace LawGov.Analysis.Tests.Workload;

/// <summary>Which units share how many tasks.</summary>
public class SharedTasksTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("甲", "")]
    [InlineData("甲乙", "乙甲 1")] // the pair in the order of the names
    [InlineData("甲乙 乙甲", "乙甲 2")]
    [InlineData("甲乙丙", "丙乙 1|丙甲 1|乙甲 1")] // the order is that of the code points: 丙 4E19, 乙 4E59, 甲 7532
    [InlineData("甲乙 甲丙 丙甲", "丙甲 2|乙甲 1")] // most tasks first
    public void Pairs(string tasks, string expected) => Written(Of(WorkloadOptions.Default, tasks)).ShouldBe(expected);

    [Theory]
    [InlineData(3, "丙乙 1|丙甲 1|乙甲 1", 0)]
    [InlineData(2, "", 1)]
    public void A_task_of_too_many_units_is_left_out_and_counted(int most, string expected, int leftOut)
    {
        var shared = Of(new() { MostUnitsPaired = most }, "甲乙丙");
        Written(shared).ShouldBe(expected);
        shared.TasksLeftOut.ShouldBe(leftOut);
    }

    [Fact]
    public void No_more_pairs_are_listed_than_are_wanted() => Written(Of(new() { MostPairs = 1 }, "甲乙 甲丙 丙甲")).ShouldBe("丙甲 2");

    [Fact]
    public void What_another_has_counted_is_added_whatever_its_order()
    {
        var shared = Of(new() { MostUnitsPaired = 2 }, "甲乙 甲丙 甲乙丙");
        shared.Add(Of(new() { MostUnitsPaired = 2 }, "丙丁 丙甲 乙甲 甲乙丙 乙丙丁"));
        Written(shared).ShouldBe("丙甲 2|乙甲 2|丁丙 1");
        shared.TasksLeftOut.ShouldBe(3);
    }

    private static SharedTasks Of(WorkloadOptions options, string tasks)
    {
        var shared = new SharedTasks(options);
        foreach (var task in tasks.Split(' ')) shared.Add([.. task.Select(c => c.ToString())]);
        return shared;
    }

    private static string Written(SharedTasks shared) => string.Join('|', shared.Rows(default).Select(r => $"{r.First}{r.Second} {r.Tasks}"));
}
