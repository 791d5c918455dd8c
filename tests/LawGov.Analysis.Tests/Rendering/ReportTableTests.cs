using LawGov.Analysis.Coverage;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Workload;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Rendering;

public class ReportTableTests
{
    private static readonly ReportTable Odd = new("甲 & <乙>", [new("Name"), new("数", true)], [["a|b\nc", "1"], ["<script>\"x\"'", "*2*"]]);

    [Fact]
    public void Markdown_keeps_every_cell_on_its_line_and_in_its_column() =>
        MarkdownTable.Write(Odd).ShouldBe("**甲 & \\<乙>**\n\n| Name | 数 |\n| --- | ---: |\n| a\\|b c | 1 |\n| \\<script>\"x\"' | \\*2\\* |\n");

    [Fact]
    public void Html_escapes_what_is_reserved_and_leaves_chinese_readable() =>
        HtmlTable.Write(Odd).ShouldBe(
            "<table>\n<caption>甲 &amp; &lt;乙&gt;</caption>\n<thead>\n<tr><th scope=\"col\">Name</th><th scope=\"col\" align=\"right\">数</th></tr>\n</thead>\n<tbody>\n" +
            "<tr><td>a|b\nc</td><td align=\"right\">1</td></tr>\n<tr><td>&lt;script&gt;&quot;x&quot;&#39;</td><td align=\"right\">*2*</td></tr>\n</tbody>\n</table>\n");

    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void Every_row_has_a_cell_for_every_column(string seed)
    {
        var text = Repository.ReadSeed(seed);
        var document = PolicyDocumentParser.Default.Parse(text, seed).Document;
        var coverage = CoverageAnalyzer.Default.Analyze(document);
        var workload = WorkloadAnalyzer.Default.Analyze(document);
        var findings = DocumentInspector.Default.Inspect(document, text);
        foreach (var table in (ReportTable[])[CoverageTables.Parts(coverage), CoverageTables.Articles(coverage), WorkloadTables.Units(workload), FindingTables.All(seed, findings)])
            table.Rows.ShouldAllBe(r => r.Count == table.Columns.Count);
        CoverageTables.Articles(coverage).Rows.Count.ShouldBe(coverage.Articles.Count);
        CoverageTables.Parts(coverage).Rows.Count.ShouldBe(coverage.Parts.Count + 1);
        WorkloadTables.Units(workload).Rows.Count.ShouldBe(workload.Units.Count);
        WorkloadTables.Units(workload, 3).Rows.Count.ShouldBe(Math.Min(3, workload.Units.Count));
        FindingTables.All(seed, findings).Rows.Count.ShouldBe(findings.Count);
    }

    [Fact]
    public void Roles_that_nobody_has_get_no_column()
    {
        var workload = WorkloadAnalyzer.Default.Analyze(PolicyDocumentParser.Default.Parse(Repository.ReadSeed("pudong-2022-plan")).Document);
        WorkloadTables.Units(workload).Columns.Select(c => c.Name).ShouldBe(["Unit", "Tasks", "responsible", "participating", "Share", "Alone"]);
    }

    [Fact]
    public void Arguments_are_guarded()
    {
        Should.Throw<ArgumentNullException>(() => MarkdownTable.Write(null!));
        Should.Throw<ArgumentNullException>(() => HtmlTable.Write(null!));
        Should.Throw<ArgumentNullException>(() => FindingTables.All(null!, []));
        Should.Throw<ArgumentNullException>(() => FindingTables.All("", (IEnumerable<Diagnostic>)null!));
        Should.Throw<ArgumentOutOfRangeException>(() => WorkloadTables.Units(WorkloadAnalyzer.Default.Analyze([]), 0));
    }
}
