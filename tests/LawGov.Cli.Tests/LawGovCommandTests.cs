using System.Text;
using System.Text.Json;
using LawGov.Tests.Shared;

namespace LawGov.Cli.Tests;

/// <summary>The command as a shell sees it: what it prints where, and its exit codes.</summary>
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
    public void Compare_prints_the_contract()
    {
        var comparison = Json("compare", Seed("putuo-2022-opinions"), Seed("pudong-2022-plan"), "--format", "json");
        comparison.GetProperty("a").GetProperty("items").GetInt32().ShouldBe(36);
        comparison.GetProperty("summary").GetProperty("kept").ValueKind.ShouldBe(JsonValueKind.Number);
        var pair = comparison.GetProperty("pairs")[0];
        pair.EnumerateObject().Select(m => m.Name).ShouldBe(["a", "b", "grade", "relation", "score", "terms", "moved", "decided", "changes"]);
        pair.GetProperty("a").GetProperty("span").GetProperty("length").GetInt32().ShouldBeGreaterThan(0);
        pair.GetProperty("changes").EnumerateObject().Select(m => m.Name).ShouldBe(["leads", "others", "deadlines", "targets"]);
        comparison.GetProperty("onlyInA").EnumerateArray().ShouldAllBe(i => i.GetProperty("nearest").ValueKind != JsonValueKind.Undefined);
    }

    [Fact]
    public void Compare_with_several_lower_plans_tells_who_takes_up_what()
    {
        var takeUp = Json("compare", Seed("shanghai-2016-division"), Seed("xuhui-2020-workpoints"), Seed("putuo-2022-opinions"), "--format", "json");
        takeUp.GetProperty("lower").GetArrayLength().ShouldBe(2);
        takeUp.GetProperty("items").GetArrayLength().ShouldBe(138);
        takeUp.GetProperty("takenUpNowhere").GetArrayLength().ShouldBeInRange(1, 137);
        Run("compare", Seed("shanghai-2016-division"), Seed("xuhui-2020-workpoints"), Seed("putuo-2022-opinions")).Output.ShouldContain("Taken up nowhere: ");
    }

    [Fact]
    public void Follow_prints_the_contract()
    {
        var followed = Json("follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--format", "json");
        followed.GetProperty("plan").GetProperty("tasks").GetInt32().ShouldBe(17);
        followed.GetProperty("summary").EnumerateObject().Select(m => m.Name).ShouldBe(["done", "inPart", "mentioned", "silent", "targets", "shortcomings", "takenUp", "reportOnly"]);
        followed.GetProperty("report").GetProperty("reviewed").GetProperty("length").GetInt32().ShouldBeGreaterThan(0);
        followed.GetProperty("tasks")[0].EnumerateObject().Select(m => m.Name)
            .ShouldBe(["path", "span", "status", "score", "terms", "evidence", "targets", "late", "decided", "leads", "next", "carriedOver", "demands"]);
    }

    [Fact]
    public void Follow_with_the_next_plan_shows_all_three()
    {
        string[] paths = [Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--next", Seed("putuo-2022-opinions")];
        var followed = Json(["follow", .. paths, "--format", "json"]);
        followed.GetProperty("nextPlan").GetProperty("new").GetArrayLength().ShouldBeGreaterThan(0);
        Run(["follow", .. paths]).Output.ShouldContain("Next plan");
        Run("follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--format", "csv").Output.ShouldStartWith("Task,Text,Units,Due,Status,Late,Targets,Evidence,Answer of the unit\r\n");
        Run("follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--reminders").Output.ShouldStartWith("Tasks to ask for, by unit");
    }

    [Fact]
    public void Report_shows_comparisons_and_follow_ups_and_a_file_named_twice_once()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lawgov").FullName, "page.html");
        var (code, _, error) = Run("report", Seed("pudong-2022-plan"), "--compare", Seed("putuo-2022-opinions"), Seed("pudong-2022-plan"), Seed("xuhui-2020-workpoints"),
            "--follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--output", file);
        code.ShouldBe(0, error);
        var page = File.ReadAllText(file);
        var data = JsonDocument.Parse(page[(page.IndexOf('>', page.IndexOf("id=\"data\"", StringComparison.Ordinal)) + 1)..page.IndexOf("</script>", StringComparison.Ordinal)]).RootElement;
        data.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("name").GetString()).Distinct().Count().ShouldBe(4);
        data.GetProperty("documents").GetArrayLength().ShouldBe(4);
        data.GetProperty("comparisons").EnumerateArray().Select(c => c.GetProperty("pairs").GetArrayLength()).ShouldAllBe(n => n > 5);
        data.GetProperty("comparisons").GetArrayLength().ShouldBe(2);
        data.GetProperty("followUps")[0].GetProperty("tasks").GetArrayLength().ShouldBe(17);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        Run("report", "-o", file).Code.ShouldBe(2);
        Run("report", "--compare", Seed("pudong-2022-plan"), "-o", file).Code.ShouldBe(2);
    }

    [Fact]
    public void Decisions_come_from_a_file_and_a_bad_file_is_named()
    {
        var file = Path.Combine(_folder, "decisions.json");
        File.WriteAllText(file, """{"statuses": [{"task": "1", "status": "Done"}]}""");
        var task = Json("follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--format", "json", "--decisions", file).GetProperty("tasks")[0];
        (task.GetProperty("status").GetString(), task.GetProperty("decided").GetBoolean()).ShouldBe(("Done", true));
        File.WriteAllText(file, "[");
        var (code, _, error) = Run("compare", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--decisions", file);
        code.ShouldBe(2);
        error.ShouldContain("decisions.json");
    }

    [Fact]
    public void Compare_needs_two_documents_it_can_read() => Run("compare", Seed("putuo-2022-opinions"), "missing.txt").Code.ShouldBe(3);

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
    public void Standard_input_is_a_document()
    {
        var (code, output, _) = RunWith("某区工作方案\n一、总体要求\n1.加强建设。（责任单位：区司法局）", "parse", "-", "--format", "json");
        code.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("tasks").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void A_stream_of_lines_is_answered_in_order_and_a_bad_line_does_not_stop_it()
    {
        var (code, output, _) = RunWith("{\"id\":\"a\",\"text\":\"一、总体要求\"}\nnonsense\n{\"id\":\"b\",\"text\":\"\"}\n", "parse", "-", "--format", "ndjson");
        code.ShouldBe(3);
        var answers = output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        answers.Select(a => a.GetProperty("id").GetString()).ShouldBe(["a", null, "b"]);
        answers[1].GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
        answers[0].GetProperty("document").GetProperty("sections").GetArrayLength().ShouldBe(1);
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
    public void An_archive_gives_every_document_in_it()
    {
        var path = Path.Combine(_folder, "plans.zip");
        using (var archive = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Create))
        {
            foreach (var seed in Repository.SeedNames)
            {
                using var entry = archive.CreateEntry(seed + ".txt").Open();
                entry.Write(File.ReadAllBytes(Seed(seed)));
            }
        }

        var documents = Run("parse", path, "--format", "ndjson").Output.TrimEnd().Split('\n');
        documents.Length.ShouldBe(5);
        JsonDocument.Parse(documents[0]).RootElement.GetProperty("source").GetString().ShouldBe("plans.zip!jingan-2023-report.txt");
    }

    [Fact]
    public void Schema_is_a_json_schema() => Json("schema").GetProperty("properties").TryGetProperty("tasks", out _).ShouldBeTrue();

    [Theory]
    [InlineData("", 2, true)]
    [InlineData("--depth 0", 1, true)]
    [InlineData("--pattern *.txt", 2, true)]
    [InlineData("--pattern b*", 1, true)]
    public void A_folder_is_read_with_those_below_it_and_says_what_it_passes_over(string options, int documents, bool saysSo)
    {
        var seed = File.ReadAllBytes(Seed("xuhui-2020-workpoints"));
        Write("a.txt", seed);
        Directory.CreateDirectory(Path.Combine(_folder, "inner"));
        Write(Path.Combine("inner", "b.txt"), seed);
        Write("scan.png", [1]);
        var (code, output, error) = Run(["analyze", _folder, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        code.ShouldBe(0);
        output.Split("date of signature").Length.ShouldBe(documents + 1);
        error.Contains("passed over", StringComparison.Ordinal).ShouldBe(saysSo);
    }

    [Fact]
    public void A_file_that_two_paths_lead_to_is_read_once()
    {
        var file = Write("a.txt", File.ReadAllBytes(Seed("xuhui-2020-workpoints")));
        Run("analyze", _folder, file, file).Output.Split("date of signature").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("--depth", "-1")]
    [InlineData("--pattern", "")]
    public void Wrong_options_of_folders_are_wrong_usage(string option, string value) => Run("analyze", _folder, option, value).Code.ShouldBe(2);

    [Fact]
    public void Each_unreadable_input_gets_one_line_and_the_others_are_processed()
    {
        var empty = Write("empty.txt", [.. " \n"u8]);
        var binary = Write("binary.txt", [1, 0, 2, 0, 0, 3]);
        var pdf = Write("plan.pdf", [.. "%PDF-1.7\n"u8]);
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "none")).FullName;
        var missing = Path.Combine(_folder, "missing.txt");
        var (code, output, error) = Run("analyze", missing, folder, empty, binary, pdf, Seed("xuhui-2020-workpoints"));
        code.ShouldBe(3);
        output.ShouldContain("徐汇区");
        var lines = error.TrimEnd().Split('\n');
        lines.Length.ShouldBe(5);
        lines[0].ShouldContain("no documents");
        lines[1].ShouldContain("missing.txt");
        lines[1].ShouldContain("no such file");
        lines[2].ShouldContain("no text");
        lines[3].ShouldContain("binary.txt");
        lines[4].ShouldContain("damaged");
    }

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

    private static string Seed(string name) => Repository.PathOf("seeds", name + ".txt");

    private static (int Code, string Output, string Error) Run(params string[] args) => RunWith("", args);

    private static (int Code, string Output, string Error) RunWith(string input, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var code = LawGovCommand.Run(args, Terminal.For(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error));
        return (code, output.ToString(), error.ToString());
    }

    private static JsonElement Json(params string[] args)
    {
        var (code, output, error) = Run(args);
        code.ShouldBe(0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
