using System.Xml.Linq;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Reporting.Pictures;

namespace LawGov.Reporting.Tests.Pictures;

public class PictureTests
{
    private static readonly ReportDocument Seed = ReportPageTests.Seed("pudong-2022-plan");

    [Fact]
    public void A_heat_map_has_a_cell_for_each_article_of_each_document()
    {
        var report = CoverageAnalyzer.Default.Analyze(Seed.Document, sourceText: Seed.Text);
        var picture = CoverageHeatMap.ToSvg([report, report]);
        Shapes(picture, "rect").Count(r => r.Attribute("stroke") is not null).ShouldBe(2 * report.ArticleTally.Total);
        CoverageHeatMap.ToSvg(report).ShouldBe(CoverageHeatMap.ToSvg(report));
        Should.Throw<ArgumentException>(() => CoverageHeatMap.ToSvg([])).ParamName.ShouldBe("reports");
        Should.Throw<ArgumentException>(() => CoverageHeatMap.ToSvg([report, report with { OutlineId = "other" }])).ParamName.ShouldBe("reports");
    }

    [Fact]
    public void Bars_are_as_long_as_the_work()
    {
        var report = WorkloadAnalyzer.Default.Analyze(Seed.Document);
        var bars = Shapes(WorkloadBars.ToSvg(report, most: 3), "rect").Where(r => r.Elements().Any()).Select(r => (double)r.Attribute("width")!).ToList();
        bars.Count.ShouldBe(3);
        (bars[1] / bars[0]).ShouldBe(report.Units[1].Tasks / (double)report.Units[0].Tasks, 0.01);
        Should.Throw<ArgumentOutOfRangeException>(() => WorkloadBars.ToSvg(report, 0));
    }

    [Fact]
    public void A_timeline_has_a_point_for_each_date_in_order()
    {
        var report = ScheduleAnalyzer.Default.Analyze(Seed.Document);
        var places = Shapes(DeadlineTimeline.ToSvg(report), "circle").Select(c => (double)c.Attribute("cx")!).ToList();
        places.Count.ShouldBe(report.Entries.Count(e => e.Date is not null));
        places.ShouldBe(places.Order());
    }

    [Fact]
    public void A_network_has_a_point_for_each_unit_and_a_line_for_each_pair()
    {
        var report = WorkloadAnalyzer.Default.Analyze(Seed.Document);
        var picture = UnitNetwork.ToSvg(report, 10);
        Shapes(picture, "line").Count().ShouldBe(10);
        Shapes(picture, "circle").Count().ShouldBe(report.Pairs.Take(10).SelectMany(p => new[] { p.First, p.Second }).Distinct().Count());
    }

    [Fact]
    public void Empty_reports_give_empty_pictures()
    {
        var workload = WorkloadAnalyzer.Default.Analyze(new PolicyDocument());
        foreach (var picture in new[] { WorkloadBars.ToSvg(workload), UnitNetwork.ToSvg(workload), DeadlineTimeline.ToSvg(new ScheduleReport()) }) XDocument.Parse(picture);
    }

    [Fact]
    public void Names_stay_text()
    {
        var workload = WorkloadAnalyzer.Default.Analyze(new PolicyDocument { Tasks = [new PolicyTask { Path = "1", Text = "x", Assignments = [new UnitAssignment("<b>&\u0001局", AssignmentRole.Lead, default)] }] });
        XDocument.Parse(WorkloadBars.ToSvg(workload)).Root!.Value.ShouldContain("<b>&局");
    }

    private static IEnumerable<XElement> Shapes(string picture, string name) => XDocument.Parse(picture).Descendants().Where(e => e.Name.LocalName == name);
}
