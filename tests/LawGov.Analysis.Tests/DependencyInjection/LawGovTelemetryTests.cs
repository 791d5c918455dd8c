using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.DependencyInjection;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.Tests.DependencyInjection;

public class LawGovTelemetryTests
{
    private static readonly string Text = Repository.ReadSeed("pudong-2022-plan");

    [Fact]
    public void The_meter_counts_documents_characters_tasks_findings_and_seconds()
    {
        using var provider = new ServiceCollection().AddLawGov().BuildServiceProvider();
        var measured = new ConcurrentBag<(string Name, double Value, string Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == LawGovTelemetry.MeterName) l.EnableMeasurementEvents(instrument);
            },
        };
        // Other tests run beside this one: only what this thread measures counts.
        var thread = Environment.CurrentManagedThreadId;
        listener.SetMeasurementEventCallback<long>((i, v, t, _) => Add(i, v, t));
        listener.SetMeasurementEventCallback<double>((i, v, t, _) => Add(i, v, t));
        listener.Start();
        var result = Run(provider);

        measured.ShouldContain((LawGovTelemetry.Documents, 1, "lawgov.kind=ImplementationPlan"));
        measured.ShouldContain((LawGovTelemetry.Characters, Text.Length, ""));
        measured.ShouldContain((LawGovTelemetry.Tasks, 104, ""));
        var inspected = DocumentInspector.Default.Inspect(result.Document, Text);
        measured.Count(m => m.Name == LawGovTelemetry.Diagnostics).ShouldBe(result.Diagnostics.Count + inspected.Count);
        measured.ShouldContain((LawGovTelemetry.Diagnostics, 1, "lawgov.code=LG5104,lawgov.severity=Info"));
        measured.Where(m => m.Name == LawGovTelemetry.Duration).Select(m => m.Tags).Order()
            .ShouldBe(["lawgov.operation=coverage", "lawgov.operation=parse", "lawgov.operation=validate", "lawgov.operation=workload"]);

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (Environment.CurrentManagedThreadId != thread) return;
            measured.Add((instrument.Name, value, string.Join(',', tags.ToArray().Select(t => $"{t.Key}={t.Value}"))));
        }
    }

    [Fact]
    public void Every_operation_is_a_span()
    {
        var seen = new ConcurrentBag<(string Name, object? Source)>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == LawGovTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => seen.Add((a.OperationName, a.GetTagItem("lawgov.source"))),
        };
        ActivitySource.AddActivityListener(listener);
        using var provider = new ServiceCollection().AddLawGov().BuildServiceProvider();
        Run(provider, "span-test");
        seen.Where(s => s.Source is "span-test").Select(s => s.Name).Order().ShouldBe(["LawGov.Coverage", "LawGov.Parse", "LawGov.Validate"]);
        seen.ShouldContain(s => s.Name == "LawGov.Workload");
    }

    [Fact]
    public void The_log_tells_what_was_done_and_never_quotes_a_plan()
    {
        var log = new ListLogger();
        using var provider = new ServiceCollection().AddLogging(b => b.SetMinimumLevel(LogLevel.Debug).AddProvider(log)).AddLawGov().BuildServiceProvider();
        Run(provider, "pudong");
        log.Lines.Select(l => System.Text.RegularExpressions.Regex.Replace(l, @"[\d.]+ ms|\d+ (findings|errors|warnings|hints|articles covered|in part|not|units)", "N")).ShouldBe(
        [
            $"LawGov.Parsing 1 Debug Read pudong: ImplementationPlan with 104 tasks from {Text.Length} characters, N, in N.",
            "LawGov.Validation 3 Debug Validated pudong: N, N, N, in N.",
            "LawGov.Coverage 4 Debug Compared pudong with outline-2021: N, N, N, in N.",
            "LawGov.Workload 5 Debug Counted the workload of 1 documents: N in 104 tasks, in N.",
        ]);
        provider.GetRequiredService<IPolicyDocumentParser>().Parse("", "empty.txt");
        log.Lines.ShouldContain(l => l.StartsWith("LawGov.Parsing 2 Warning empty.txt could not be read in full: LG1001 in line 1: "));
    }

    private static ParseResult Run(IServiceProvider provider, string? source = null)
    {
        var result = provider.GetRequiredService<IPolicyDocumentParser>().Parse(Text, source);
        provider.GetRequiredService<IDocumentInspector>().Inspect(result.Document, Text);
        provider.GetRequiredService<ICoverageAnalyzer>().Analyze(result.Document);
        provider.GetRequiredService<IWorkloadAnalyzer>().Analyze(result.Document);
        return result;
    }
}
