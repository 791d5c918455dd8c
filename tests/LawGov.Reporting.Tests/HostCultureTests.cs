using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;
using LawGov.Reporting.Pictures;
using LawGov.Tests.Shared;

namespace LawGov.Reporting.Tests;

/// <summary>The page and the pictures are the same on every machine: other calendars, signs, separators and rules of case change nothing.</summary>
public class HostCultureTests
{
    private static readonly string[] Invariant = HostCulture.Run(CultureInfo.InvariantCulture, WriteAll);

    public static TheoryData<string> Cultures => [.. HostCulture.Names];

    [Theory, MemberData(nameof(Cultures))]
    public void Every_writer_writes_the_same(string culture)
    {
        var written = HostCulture.Run(HostCulture.Of(culture), WriteAll);
        for (var i = 0; i < Invariant.Length; i++) (written[i] == Invariant[i]).ShouldBeTrue($"writer {i}");
    }

    private static string[] WriteAll()
    {
        const string name = "xuhui-2020-workpoints";
        var text = Repository.ReadSeed(name);
        var document = PolicyDocumentParser.Default.Parse(text, name).Document;
        var workload = WorkloadAnalyzer.Default.Analyze(document);
        return
        [
            ReportPage.Write([new ReportDocument(document, text)]),
            CoverageHeatMap.ToSvg(CoverageAnalyzer.Default.Analyze(document, sourceText: text)),
            WorkloadBars.ToSvg(workload),
            UnitNetwork.ToSvg(workload),
            DeadlineTimeline.ToSvg(ScheduleAnalyzer.Default.Analyze(document)),
        ];
    }
}
