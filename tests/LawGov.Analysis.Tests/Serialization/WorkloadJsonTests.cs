using System.Text.Json;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Tests.Workload;
using LawGov.Analysis.Workload;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Serialization;

public sealed class WorkloadJsonTests
{
    [Fact]
    public void The_members_are_those_of_the_contract()
    {
        using var json = JsonDocument.Parse(WorkloadJson.Write(WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("pudong-2022-plan"))));
        var root = json.RootElement;
        root.GetProperty("documents")[0].GetString().ShouldBe("pudong-2022-plan");
        var summary = root.GetProperty("summary");
        summary.GetProperty("tasks").GetInt32().ShouldBe(104);
        summary.GetProperty("assignments").GetInt32().ShouldBe(535);
        summary.GetProperty("units").GetInt32().ShouldBe(48);
        summary.GetProperty("groups").GetInt32().ShouldBe(5);
        summary.GetProperty("unitsPerTask").GetProperty("max").GetInt32().ShouldBeGreaterThan(5);
        summary.GetProperty("unitsPerTask").GetProperty("mean").GetDouble().ShouldBeInRange(4, 6);
        summary.GetProperty("herfindahl").GetDouble().ShouldBeInRange(0.01, 1);
        summary.GetProperty("gini").GetDouble().ShouldBeInRange(0.01, 1);

        var justice = root.GetProperty("units").EnumerateArray().Single(u => u.GetProperty("body").ValueEquals("justice"));
        justice.GetProperty("canonical").GetString().ShouldBe("上海市浦东新区司法局");
        justice.GetProperty("isGroup").GetBoolean().ShouldBeFalse();
        justice.GetProperty("tasks").GetInt32().ShouldBe(49);
        justice.GetProperty("assignments").GetInt32().ShouldBe(49);
        justice.GetProperty("byRole").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"Responsible":47,"Participating":2}""");
        justice.GetProperty("share").GetDouble().ShouldBe(0.4712);
        justice.GetProperty("sole").GetInt32().ShouldBe(1);
        justice.GetProperty("names")[0].GetString().ShouldBe("区司法局");
        justice.GetProperty("paths").GetArrayLength().ShouldBe(49);
        root.TryGetProperty("expanded", out _).ShouldBeFalse();
    }

    [Fact]
    public void Expanded_rows_are_written_only_with_a_roster()
    {
        var roster = UnitRosterJson.Read(File.ReadAllText(Repository.PathOf("samples", "data", "pudong-roster.example.json")));
        using var json = JsonDocument.Parse(WorkloadJson.Write(WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("pudong-2022-plan"), new() { Roster = roster }), indented: false));
        json.RootElement.GetProperty("expanded").GetArrayLength().ShouldBe(48 + 36 + 4);
        json.RootElement.GetProperty("expansions").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public void Chinese_is_not_escaped() =>
        WorkloadJson.Write(WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("xuhui-2020-workpoints"))).ShouldContain("上海市徐汇区司法局");
}
