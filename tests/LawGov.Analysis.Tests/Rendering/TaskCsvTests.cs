using LawGov.Analysis.Rendering;
using LawGov.Model;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Rendering;

public class TaskCsvTests
{
    [Theory]
    [InlineData(1000, "", 1000)]
    [InlineData(1001, "…", 1001)]
    [InlineData(5000, "…", 1001)]
    public void Only_the_first_row_of_a_task_has_a_long_text_in_full(int length, string end, int repeated)
    {
        var rows = Rows(new string('甲', length));
        rows[1][6].ShouldBe(new string('甲', length));
        rows[2][6].Length.ShouldBe(repeated);
        rows[2][6].ShouldEndWith(end);
        rows[3].ShouldBe([.. rows[2][..7], "丙局", .. rows[2][8..]]);
    }

    [Fact]
    public void A_character_of_two_halves_is_never_cut() => Rows(new string('甲', 999) + "𠮷乙")[2][6].ShouldBe(new string('甲', 999) + "…");

    private static string[][] Rows(string text)
    {
        var task = new PolicyTask
        {
            Path = "1",
            Text = text,
            Assignments = [.. new[] { "甲局", "乙局", "丙局" }.Select(unit => new UnitAssignment(unit, AssignmentRole.Responsible, default))],
        };
        return [.. TaskCsv.Write([new PolicyDocument { Tasks = [task] }]).Split("\r\n").Select(row => row.Split(','))];
    }
}
