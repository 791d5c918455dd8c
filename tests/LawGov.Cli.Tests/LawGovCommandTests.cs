using System.Text;
using System.Text.Json;
using LawGov.Tests.Shared;
using static LawGov.Cli.Tests.InProcess;

namespace LawGov.Cli.Tests;

/// <summary>The verbs for one document or many: what they print where, and their exit codes.</summary>
public sealed class LawGovCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Analyze_prints_every_document_of_a_folder()
    {
        var (code, output, error) = Run("analyze", Repository.PathOf("seeds"));
        code.ShouldBe(0);
        error.ShouldContain("passed over 2 other files");
        foreach (var seed in Repository.SeedNames) output.ShouldContain(seed);
        output.ShouldContain("Responsible 359, Participating 176");
        output.ShouldContain("上海市浦东新区司法局");
        output.Split('\n').ShouldAllBe(line => !line.EndsWith(' '));
    }

    [Fact]
    public void Analyze_gives_programs_one_object_for_one_document_and_an_array_for_several()
    {
        var one = Json("analyze", Seed("xuhui-2020-workpoints"), "--format", "json");
        one.GetProperty("counts").GetProperty("tasks").GetInt32().ShouldBe(17);
        one.GetProperty("workload").GetProperty("summary").GetProperty("assignments").GetInt32().ShouldBe(45);
        Json("analyze", Repository.PathOf("seeds"), "--format", "json").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public void Parse_prints_the_contract()
    {
        var document = Json("parse", Seed("pudong-2022-plan"), "--format", "json");
        document.GetProperty("schemaVersion").GetString().ShouldBe("1.0");
        document.GetProperty("source").GetString().ShouldBe("pudong-2022-plan.txt");
        document.GetProperty("documentNumber").GetString().ShouldBe("浦府〔2022〕131号");
        document.GetProperty("indexNumber").ValueKind.ShouldBe(JsonValueKind.Null);
        var task = document.GetProperty("tasks")[12];
        task.GetProperty("path").GetString().ShouldBe("annex/13");
        var assignment = task.GetProperty("assignments")[0];
        assignment.GetProperty("role").GetString().ShouldBe("Responsible");
        assignment.GetProperty("body").GetString().ShouldBe("intellectual-property");
        assignment.GetProperty("span").GetProperty("start").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Parse_writes_a_line_for_each_document_and_a_row_for_each_assignment()
    {
        Run("parse", Repository.PathOf("seeds"), "--format", "ndjson").Output.TrimEnd().Split('\n').Length.ShouldBe(5);
        Run("parse", Seed("xuhui-2020-workpoints"), "--format", "csv").Output.TrimEnd().Split("\r\n").Length.ShouldBe(46);
    }

    [Fact]
    public void Workload_of_several_documents_is_one_table()
    {
        var report = Json("workload", Repository.PathOf("seeds"), "--by", "body", "--format", "json");
        report.GetProperty("documents").GetArrayLength().ShouldBe(5);
        report.GetProperty("summary").GetProperty("assignments").GetInt32().ShouldBe(1010);
    }

    [Fact]
    public void Coverage_prints_the_contract()
    {
        var report = Json("coverage", Seed("pudong-2022-plan"), "--format", "json");
        report.GetProperty("outline").GetString().ShouldBe("outline-2021");
        report.GetProperty("outlineChosenBy").GetString().ShouldBe("citation");
        report.GetProperty("summary").GetProperty("articles").GetProperty("total").GetInt32().ShouldBeGreaterThan(30);
        report.GetProperty("matches").EnumerateArray().ShouldContain(m => m.GetProperty("path").GetString() == "annex/43");
        Run("coverage", Seed("pudong-2022-plan")).Output.ShouldContain("█");
    }

    [Fact]
    public void Coverage_takes_another_plan_or_an_unknown_name_as_outline()
    {
        Json("coverage", Seed("xuhui-2020-workpoints"), "--outline", Seed("shanghai-2016-division"), "--format", "json")
            .GetProperty("outlineChosenBy").GetString().ShouldBe("option");
        Run("coverage", Seed("xuhui-2020-workpoints"), "--outline", "outline-1999").Code.ShouldBe(2);
    }

    [Fact]
    public void Validate_gives_findings_and_one_error_decides_the_exit_code()
    {
        Run("validate", Repository.PathOf("seeds")).Code.ShouldBe(0);
        var impossible = Write("plan.txt", Encoding.UTF8.GetBytes("上海市某区工作方案\n一、总体要求\n1.在2023年6月31日前完成。（责任单位：区司法局）"));
        var (code, output, _) = Run("validate", impossible, "--format", "json");
        code.ShouldBe(1);
        JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().ShouldContain(f => f.GetProperty("severity").GetString() == "Error");
        Run("validate", impossible, "--language", "Chinese").Output.ShouldContain("6月31日");
    }

    [Fact]
    public void Outlines_lists_both_editions() => Json("outlines", "--format", "json").GetArrayLength().ShouldBe(2);

    [Fact]
    public void Schema_is_a_json_schema() => Json("schema").GetProperty("properties").TryGetProperty("tasks", out _).ShouldBeTrue();

    [Theory]
    [InlineData("bogus")]
    [InlineData("parse")]
    [InlineData("parse", "x", "--format", "yaml")]
    [InlineData("workload", "x", "--weights", "Foo=2")]
    public void Wrong_usage_is_code_two(params string[] args)
    {
        var (code, output, error) = Run(args);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith("lawgov: ");
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
