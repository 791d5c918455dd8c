using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class CoverageAnalyzerExtensionsTests
{
    [Fact]
    public void The_text_goes_with_the_document()
    {
        var result = PolicyDocumentParser.Default.Parse("某市道路桥梁照明工作方案\n1.每月桥面清洗一次。\n", "plan.txt");
        using var stop = new CancellationTokenSource();
        var analyzer = new Recorder();
        analyzer.Analyze(result, StreetOutline.Outline, stop.Token).OutlineId.ShouldBe("recorded");
        analyzer.Call.ShouldBe((result.Document, StreetOutline.Outline, result.Text, stop.Token));
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var result = PolicyDocumentParser.Default.Parse("某市道路桥梁照明工作方案\n", "plan.txt");
        Should.Throw<ArgumentNullException>(() => ((ICoverageAnalyzer)null!).Analyze(result)).ParamName.ShouldBe("analyzer");
        Should.Throw<ArgumentNullException>(() => new Recorder().Analyze((ParseResult)null!)).ParamName.ShouldBe("result");
    }

    private sealed class Recorder : ICoverageAnalyzer
    {
        public (PolicyDocument, NationalOutline?, string?, CancellationToken) Call { get; private set; }

        public CoverageReport Analyze(PolicyDocument document, NationalOutline? outline = null, string? sourceText = null, CancellationToken cancellationToken = default)
        {
            Call = (document, outline, sourceText, cancellationToken);
            return new CoverageReport { OutlineId = "recorded", OutlineTitle = "" };
        }
    }
}
