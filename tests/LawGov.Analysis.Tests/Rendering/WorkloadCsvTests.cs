using LawGov.Analysis.Rendering;
using LawGov.Analysis.Tests.Workload;
using LawGov.Analysis.Workload;

namespace LawGov.Analysis.Tests.Rendering;

public sealed class WorkloadCsvTests
{
    [Fact]
    public void A_heading_and_one_row_for_each_unit()
    {
        var report = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("pudong-2022-plan"));
        var lines = WorkloadCsv.Write(report).Split("\r\n");
        lines.Length.ShouldBe(1 + report.Units.Count + 1);
        lines[^1].ShouldBeEmpty();
        lines[0].ShouldStartWith("canonical,body,kind,isGroup,tasks,assignments,Lead,Responsible,");
        lines.Single(l => l.StartsWith("上海市浦东新区司法局,", StringComparison.Ordinal))
            .ShouldStartWith("上海市浦东新区司法局,justice,Department,false,49,49,0,47,0,0,2,0,0,0.4712,48,1,");
    }

    [Fact]
    public void The_table_by_body_has_a_column_for_each_document()
    {
        var lines = WorkloadCsv.WriteBodies(WorkloadAnalyzer.Default.Analyze(KeyDocuments.Names.Select(KeyDocuments.Load))).Split("\r\n");
        lines[0].ShouldBe("body,name,tasks,pudong-2022-plan,xuhui-2020-workpoints,shanghai-2016-division,putuo-2022-opinions,predecessors");
        lines.ShouldContain("justice,司法行政机关,79,49,9,5,16,");
    }

    [Fact]
    public void Values_with_commas_quotes_or_line_breaks_are_quoted() =>
        new CsvText().Cell("a,b").Cell("say \"x\"").Cell("two\nlines").Cell("plain").Cell((string?)null).Cell(0.5).EndRow().ToString()
            .ShouldBe("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",plain,,0.5\r\n");
}
