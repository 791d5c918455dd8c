using LawGov.Analysis.Rendering;
using LawGov.Analysis.Tests.Coverage;

namespace LawGov.Analysis.Tests.Rendering;

public sealed class CoverageCsvTests
{
    [Fact]
    public void Every_point_has_a_row_with_its_evidence()
    {
        var report = SeedCoverage.Report("pudong-2022-plan");
        var lines = CoverageCsv.Write([report]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(1 + report.Articles.Sum(a => a.Points.Count));
        lines.ShouldContain(l => l.StartsWith("pudong-2022-plan.txt,outline-2021,11,") && l.Contains(",11.3,专家论证质量,Covered,annex/43") && l.TrimEnd().EndsWith("专家论证"));
        lines.ShouldAllBe(l => !l.Contains("EvidenceTerm"));
    }
}
