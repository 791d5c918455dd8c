using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using LawGov.Analysis.DependencyInjection;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LawGov.Analysis.Tests.DependencyInjection;

/// <summary>What each service says of itself, argument by argument.</summary>
public partial class ObservedServicesTests
{
    private const string Plan = "江滩区2023年法治工作方案\n一、重点任务\n1.清理文件，2023年6月底前完成。（责任单位：区司法局）\n2.加强培训。（责任单位：区人社局）\n";
    private const string Other = "江滩区2024年法治工作方案\n一、重点任务\n1.清理文件，2024年6月底前完成。（责任单位：区司法局）\n";

    [Fact]
    public void The_instruments_have_names_units_and_descriptions()
    {
        var seen = new ConcurrentBag<string>();
        using var listener = new MeterListener { InstrumentPublished = (i, _) => seen.Add($"{i.Meter.Name}|{i.Name}|{i.Unit}|{i.Description}") };
        listener.Start();
        using var instruments = new Instruments(null, null);
        foreach (var expected in new[]
        {
            $"{LawGovTelemetry.Documents}|{{document}}|Documents read.",
            $"{LawGovTelemetry.Characters}|{{character}}|Characters read.",
            $"{LawGovTelemetry.Tasks}|{{task}}|Tasks found.",
            $"{LawGovTelemetry.Diagnostics}|{{finding}}|Findings of reading and of the validators.",
            $"{LawGovTelemetry.Duration}|s|Duration of an operation.",
        }) seen.ShouldContain($"{LawGovTelemetry.MeterName}|{expected}");
    }

    [Fact]
    public void Seconds_are_those_of_the_clock_that_is_given()
    {
        var seconds = new ConcurrentBag<(double Value, string? Operation)>();
        using var listener = new MeterListener { InstrumentPublished = (i, l) => { if (i.Name == LawGovTelemetry.Duration) l.EnableMeasurementEvents(i); } };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => seconds.Add((value, tags[0].Value as string)));
        listener.Start();
        var clock = new SteppingClock();
        using var instruments = new Instruments(null, clock);
        var start = instruments.Start();
        clock.Seconds = 2.5;
        instruments.Stop(start, "stepping").ShouldBe(2500);
        seconds.ShouldContain((2.5, "stepping"));
    }

    [Theory]
    [InlineData("a.txt", "b.txt", "a.txt with b.txt")]
    [InlineData(null, null, "(text) with (text)")]
    [InlineData(null, "b.txt", "(text) with b.txt")]
    public void Comparisons_are_logged(string? sourceA, string? sourceB, string expected)
    {
        var log = new ListLogger();
        using var provider = Services(log);
        var (a, b) = (Document(Plan, sourceA), Document(Other, sourceB));
        var report = provider.GetRequiredService<IPlanComparer>().Compare(a, b);
        report.Pairs.Count.ShouldBe(1);
        Written(log).ShouldBe([$"LawGov.Comparison 6 Debug Compared {expected}: 1 pairs, 1 items only in the first, 0 only in the second, in N ms."]);
    }

    [Theory]
    [InlineData("a.txt", "b.txt", "b.txt with a.txt")]
    [InlineData(null, null, "(text) with (text)")]
    public void Follow_ups_are_logged(string? plan, string? report, string expected)
    {
        var log = new ListLogger();
        using var provider = Services(log);
        var result = provider.GetRequiredService<IFollowUpAnalyzer>().Analyze(Document(Plan, plan), Plan, Document(Other, report), Other);
        Written(log).ShouldBe([$"LawGov.FollowUp 7 Debug Compared {expected}: 2 tasks, {result.Summary.Silent} silent, in N ms."]);
    }

    [Fact]
    public void Findings_are_counted_by_severity()
    {
        var log = new ListLogger();
        using var provider = Services(log);
        var document = Document(Plan, null);
        var findings = provider.GetRequiredService<IDocumentInspector>().Inspect(document, Plan);
        int Of(Model.Diagnostics.DiagnosticSeverity severity) => findings.Count(f => f.Severity == severity);
        findings.Count.ShouldBeGreaterThan(0);
        Written(log).ShouldBe([$"LawGov.Validation 3 Debug Validated (text): {Of(Model.Diagnostics.DiagnosticSeverity.Error)} errors, {Of(Model.Diagnostics.DiagnosticSeverity.Warning)} warnings, {Of(Model.Diagnostics.DiagnosticSeverity.Info)} hints, in N ms."]);
    }

    [Fact]
    public void Comparisons_and_follow_ups_are_spans_with_their_counts()
    {
        var seen = new ConcurrentBag<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == LawGovTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => seen.Add($"{a.OperationName} {string.Join(' ', a.TagObjects.Select(t => $"{t.Key}={t.Value}"))} {a.Status} {a.StatusDescription}"),
        };
        ActivitySource.AddActivityListener(listener);
        using var provider = Services(new ListLogger());
        var (a, b) = (Document(Plan, "observed-a"), Document(Other, "observed-b"));
        provider.GetRequiredService<IPlanComparer>().Compare(a, b);
        provider.GetRequiredService<IFollowUpAnalyzer>().Analyze(a, Plan, b, Other);
        provider.GetRequiredService<IPolicyDocumentParser>().Parse("", "observed-empty");
        seen.ShouldContain("LawGov.Comparison lawgov.source=observed-b lawgov.pairs=1 Unset ");
        seen.ShouldContain("LawGov.FollowUp lawgov.source=observed-b lawgov.tasks=2 Unset ");
        seen.ShouldContain("LawGov.Parse lawgov.source=observed-empty lawgov.kind=Other lawgov.characters=0 lawgov.tasks=0 Error LG1001");
    }

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        using var provider = Services(new ListLogger());
        var parser = provider.GetRequiredService<IPolicyDocumentParser>();
        Should.Throw<ArgumentNullException>(() => parser.Parse((string)null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => parser.Parse((TextReader)null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => parser.Parse((Stream)null!)).ParamName.ShouldBe("stream");
        Should.Throw<ArgumentNullException>(() => parser.ParseFrom(null!, "")).ParamName.ShouldBe("origin");
        var inspector = provider.GetRequiredService<IDocumentInspector>();
        Should.Throw<ArgumentNullException>(() => inspector.Inspect(null!)).ParamName.ShouldBe("document");
        Should.Throw<ArgumentNullException>(() => inspector.Inspect(new PolicyDocument(), null!)).ParamName.ShouldBe("source");
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddLawGov((Action<LawGovOptions>)null!)).ParamName.ShouldBe("configure");
    }

    [Fact]
    public void Rosters_of_unknown_groups_and_two_of_one_place_are_faults()
    {
        using var provider = new ServiceCollection().AddLawGov(o =>
        {
            o.Rosters.Add(new UnitRoster { Name = "甲", Place = "江滩区", Groups = [new RosterGroup("no-such-group", ["唐镇"]), new RosterGroup("subdistricts-and-towns", ["唐镇"])] });
            o.Rosters.Add(new UnitRoster { Name = "乙", Place = "江滩区", Groups = [] });
        }).BuildServiceProvider();
        var faults = Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IOptions<LawGovOptions>>().Value).Failures;
        faults.ShouldBe(["Rosters: the one of 江滩区 names the group no-such-group, which the catalogue does not have.", "Rosters has the place 江滩区 twice."]);
    }

    private static PolicyDocument Document(string text, string? source) => PolicyDocumentParser.Default.Parse(text, source).Document;

    private static ServiceProvider Services(ListLogger log) =>
        new ServiceCollection().AddLogging(b => b.SetMinimumLevel(LogLevel.Debug).AddProvider(log)).AddLawGov().BuildServiceProvider();

    private static IEnumerable<string> Written(ListLogger log) => log.Lines.Select(l => Milliseconds().Replace(l, "N ms"));

    [GeneratedRegex(@"[\d.]+(E-\d+)? ms")]
    private static partial Regex Milliseconds();

    private sealed class SteppingClock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
