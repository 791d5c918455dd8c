using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

/// <summary>What is usual in documents is no finding: each rule just inside and just outside of what it is about.</summary>
public class WorthReadingTests
{
    private const string Head = "江海市人民政府关于印发《江海市优化服务工作方案（2023年）》的通知\n江府〔2023〕12号\n2023年3月1日\n江海市优化服务工作方案（2023年）\n一、主要任务\n";

    [Theory]
    [InlineData("附件：任务清单（略）", false)]
    [InlineData("附件：任务清单（此略）", false)]
    [InlineData("附件：任务清单（另发）", false)]
    [InlineData("附件：任务清单", true)]
    [InlineData("附件：任务清单（略图）", true)]
    public void An_annex_that_is_said_to_be_left_out_is_not_missing(string pointer, bool isFound) =>
        Finds("LG5407", $"1.压减时限。（责任单位：市司法局）\n\n{pointer}\n").ShouldBe(isFound);

    [Theory]
    [InlineData("陇南经济开发区", false)]
    [InlineData("甘肃省陇南市武都区", false)]
    [InlineData("河山经济开发区", true)]
    [InlineData("陇南大学", true)]
    public void A_zone_with_the_name_of_the_city_is_of_the_city(string place, bool isFound)
    {
        var document = PolicyDocumentParser.Default.Parse(Head + "1.压减时限。（责任单位：市司法局）\n").Document;
        var task = document.Tasks[0];
        var unit = task.Assignments[0];
        var moved = unit with { Reference = unit.Reference! with { Place = place } };
        var changed = document with { Jurisdiction = new Jurisdiction("甘肃省陇南市", AdministrativeLevel.Prefecture), Tasks = [task with { Assignments = [moved] }] };
        DocumentInspector.Default.Inspect(changed).Any(f => f.Code == "LG5202").ShouldBe(isFound);
    }

    [Theory]
    [InlineData("各街镇", false)]
    [InlineData("各区县政府、各街镇", false)]
    [InlineData("各部门", true)]
    [InlineData("各街镇、各部门", true)]
    public void Governments_of_places_answer_each_for_its_own(string units, bool isFound) =>
        Finds("LG5104", $"1.压减时限。（责任单位：{units}）\n2.开展培训。（责任单位：市司法局）\n").ShouldBe(isFound);

    [Theory]
    [InlineData("市政府有关部门", true)]
    [InlineData("各相关部门、各街镇", true)]
    [InlineData("相关单位", true)]
    [InlineData("市政府各部门", false)]
    [InlineData("各街镇", false)]
    [InlineData("市政府有关部门、市政府各部门", false)]
    [InlineData("市政府有关部门、市司法局", false)]
    public void Departments_concerned_leave_open_who_answers(string units, bool isFound) =>
        Finds("LG5112", $"1.压减时限。（责任单位：{units}）\n2.开展培训。（责任单位：市司法局）\n").ShouldBe(isFound);

    [Theory]
    [InlineData("2024年3月底前", false)]
    [InlineData("2024年4月底前", true)]
    public void A_year_is_accounted_for_in_the_first_months_of_the_next(string deadline, bool isFound) =>
        Finds("LG5302", $"1.压减时限。{deadline}报送总结。（责任单位：市司法局）\n").ShouldBe(isFound);

    [Theory]
    [InlineData("建立制度（市司法局指导），推动落实（市司法局指导）", false)]
    [InlineData("建立制度，推动落实（市司法局、市财政局、市司法局指导）", true)]
    public void A_unit_may_come_again_in_another_bracket(string text, bool isFound) => Finds("LG5107", $"1.{text}。\n").ShouldBe(isFound);

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Joint_leads_are_worth_a_look_where_all_others_have_one(int othersWithOne, bool isFound) =>
        Finds("LG5106", "1.压减时限。（牵头单位：市司法局、市公安局）\n" + string.Concat(Enumerable.Range(2, othersWithOne).Select(n => $"{n}.开展培训。（牵头单位：市司法局）\n"))).ShouldBe(isFound);

    [Fact]
    public void The_items_of_an_item_begin_anew()
    {
        const string plan = "1.压减时限。\n（1）建立制度。（责任单位：市司法局）\n（2）开展培训。（责任单位：市公安局）\n2.推行公开。\n（1）建立制度。（责任单位：市司法局）\n（2）开展培训。（责任单位：市公安局）\n";
        foreach (var code in new[] { "LG5502", "LG5503", "LG1310" }) Finds(code, plan).ShouldBeFalse(code);
    }

    [Theory]
    [InlineData("工作目标。年内全面完成", false)]
    [InlineData("明确主要目标", false)]
    [InlineData("规范办理程序，完成年度的目标", true)]
    [InlineData("规范办理", true)]
    public void Goals_name_no_units(string text, bool isFound) =>
        Finds("LG1310", $"1.压减时限。（责任单位：市司法局）\n2.{text}。\n3.开展培训。（责任单位：市公安局）\n").ShouldBe(isFound);

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void A_number_that_comes_again_where_reading_found_a_gap_is_one_fault(int linesAway, bool isFound)
    {
        var result = PolicyDocumentParser.Default.Parse(Head + "（一）压减时限\n1.建立制度。（责任单位：市司法局）\n（一）推行公开\n1.开展培训。（责任单位：市司法局）\n");
        var repeated = DocumentInspector.Default.Inspect(result).Single(f => f.Code == "LG5502");
        var gap = new Diagnostic("LG1205", DiagnosticSeverity.Warning, "", repeated.Span, repeated.Line + linesAway, 1);
        DocumentInspector.Default.Inspect(result with { Diagnostics = [gap] }).Any(f => f.Code == "LG5502").ShouldBe(isFound);
    }

    [Theory]
    [InlineData("中央商务区管理局", false)]
    [InlineData("教育部", true)]
    public void A_business_district_is_no_central_body(string unit, bool isFound) => Finds("LG5203", $"1.压减时限。（责任单位：{unit}、市司法局）\n").ShouldBe(isFound);

    private static bool Finds(string code, string plan) => DocumentInspector.Default.Inspect(PolicyDocumentParser.Default.Parse(Head + plan)).Any(f => f.Code == code);
}
