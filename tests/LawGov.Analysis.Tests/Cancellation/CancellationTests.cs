using System.Text;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Cancellation;

public sealed class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);
    private static readonly string Text = "某市法治政府建设实施方案\n一、任务\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"{i}.完善第{i}项制度。（责任单位：市司法局、市财政局）\n"));
    private static readonly PolicyDocument Plan = PolicyDocumentParser.Default.Parse(Text).Document;

    public static TheoryData<string, Action<CancellationToken>> Calls => new()
    {
        { "Parse(string)", t => PolicyDocumentParser.Default.Parse(Text, null, t) },
        { "Parse(memory)", t => PolicyDocumentParser.Default.Parse(Text.AsMemory(), null, t) },
        { "Parse(reader)", t => PolicyDocumentParser.Default.Parse(new StringReader(Text), null, t) },
        { "Parse(stream)", t => PolicyDocumentParser.Default.Parse(new MemoryStream(Encoding.UTF8.GetBytes(Text)), null, t) },
        { "Inspect(document)", t => DocumentInspector.Default.Inspect(Plan, t) },
        { "Inspect(document, source)", t => DocumentInspector.Default.Inspect(Plan, Text, t) },
        { "Coverage", t => CoverageAnalyzer.Default.Analyze(Plan, cancellationToken: t) },
        { "Workload", t => WorkloadAnalyzer.Default.Analyze(Plan, cancellationToken: t) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_cancelled_call_ends(string what, Action<CancellationToken> call)
    {
        Should.NotThrow(() => call(CancellationToken.None), what);
        Should.Throw<OperationCanceledException>(() => call(Cancelled), what);
    }
}
