using System.Runtime.CompilerServices;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Cli.Input;
using LawGov.Cli.Terminals;
using LawGov.Tests.Shared;

namespace LawGov.Cli.Tests;

/// <summary>Verbs that give one report of many documents keep what the report needs of each, and no document.</summary>
[Collection(Alone.Name)]
public sealed class KeptDocumentTests
{
    private readonly List<WeakReference> _documents = [];
    private readonly List<WeakReference> _texts = [];

    [Fact]
    public void Workload() => KeepsNone(inputs => WorkloadAnalyzer.Default.Analyze(inputs.Select(Document)));

    [Fact]
    public void Schedule() => KeepsNone(inputs => ScheduleAnalyzer.Default.Analyze(inputs.Select(Document)));

    [Fact]
    public void Citations() => KeepsNone(inputs => CitationAnalyzer.Default.Analyze(inputs.Select(i => new CitingDocument(Document(i), i.Content.Text))));

    private void KeepsNone(Func<IEnumerable<InputDocument>, object> analyze)
    {
        var report = Analyze(analyze);
        GC.Collect();
        _documents.Count.ShouldBe(Repository.SeedNames.Count());
        _documents.ShouldAllBe(d => !d.IsAlive);
        _texts.ShouldAllBe(t => !t.IsAlive);
        GC.KeepAlive(report);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object Analyze(Func<IEnumerable<InputDocument>, object> analyze) =>
        analyze(new InputReader(Terminal.For(new MemoryStream(), TextWriter.Null, TextWriter.Null)).Read(Repository.SeedNames.Select(n => Repository.PathOf("seeds", n + ".txt"))));

    private Model.PolicyDocument Document(InputDocument input)
    {
        // While a document is read, those before it are gone: whatever keeps them would keep all of a collection.
        GC.Collect();
        _documents.Count(d => d.IsAlive).ShouldBeLessThan(2);
        var document = input.Parse().Document;
        _documents.Add(new WeakReference(document));
        _texts.Add(new WeakReference(input.Content.Text));
        return document;
    }
}
