using LawGov.Analysis.Coverage;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Model.Validation;

namespace LawGov.Analysis.Tests.Growth;

/// <summary>A stage of the work on a document, made ready outside of what is measured.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Prepare">Takes the text and gives the work to measure.</param>
public sealed record Stage(string Name, Func<string, Action> Prepare)
{
    /// <summary>All stages.</summary>
    public static IReadOnlyList<Stage> All { get; } =
    [
        new("parse", text => () => PolicyDocumentParser.Default.Parse(text)),
        OfDocument("JSON out", (document, _) => PolicyDocumentJson.Write(document)),
        new("JSON in", text =>
        {
            var json = PolicyDocumentJson.Write(Read(text));
            return () => PolicyDocumentJson.Read(json);
        }),
        OfDocument("validate", (document, text) => DocumentInspector.Default.Inspect(document, text)),
        OfDocument("coverage", (document, text) => CoverageAnalyzer.Default.Analyze(document, sourceText: text)),
        OfDocument("workload", (document, _) => WorkloadAnalyzer.Default.Analyze(document)),
        OfDocument("tasks as CSV", (document, _) => TaskCsv.Write([document])),
        new("coverage rendered", text =>
        {
            var report = CoverageAnalyzer.Default.Analyze(Read(text), sourceText: text);
            return () => _ = CoverageJson.Write(report).Length + CoverageCsv.Write([report]).Length + CoverageText.Lines(report, true).Count();
        }),
        new("workload rendered", text =>
        {
            var report = WorkloadAnalyzer.Default.Analyze(Read(text));
            return () => _ = WorkloadJson.Write(report).Length + WorkloadCsv.Write(report).Length + WorkloadTables.Units(report).Rows.Count;
        }),
    ];

    private static Stage OfDocument(string name, Action<PolicyDocument, string> work) => new(name, text =>
    {
        var document = Read(text);
        return () => work(document, text);
    });

    private static PolicyDocument Read(string text) => PolicyDocumentParser.Default.Parse(text).Document;
}
