using System.Diagnostics;
using System.Diagnostics.Metrics;
using LawGov.Model.Diagnostics;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>The activity source and the instruments of one container.</summary>
internal sealed class Instruments : IDisposable
{
    private readonly ActivitySource _source = new(LawGovTelemetry.ActivitySourceName);
    private readonly Meter _meter;
    private readonly bool _ownsMeter;
    private readonly TimeProvider _time;
    private readonly Counter<long> _documents;
    private readonly Counter<long> _characters;
    private readonly Counter<long> _tasks;
    private readonly Counter<long> _diagnostics;
    private readonly Histogram<double> _duration;

    public Instruments(IMeterFactory? meters, TimeProvider? time)
    {
        // A factory keeps the meters it made; without one the meter is ours to dispose.
        _meter = meters?.Create(LawGovTelemetry.MeterName) ?? new Meter(LawGovTelemetry.MeterName);
        _ownsMeter = meters is null;
        _time = time ?? TimeProvider.System;
        _documents = _meter.CreateCounter<long>(LawGovTelemetry.Documents, "{document}", "Documents read.");
        _characters = _meter.CreateCounter<long>(LawGovTelemetry.Characters, "{character}", "Characters read.");
        _tasks = _meter.CreateCounter<long>(LawGovTelemetry.Tasks, "{task}", "Tasks found.");
        _diagnostics = _meter.CreateCounter<long>(LawGovTelemetry.Diagnostics, "{finding}", "Findings of reading and of the validators.");
        _duration = _meter.CreateHistogram<double>(LawGovTelemetry.Duration, "s", "Duration of an operation.");
    }

    public Activity? StartActivity(string name) => _source.StartActivity(name);

    public long Start() => _time.GetTimestamp();

    /// <summary>Records how long an operation took.</summary>
    /// <returns>Milliseconds, for the log.</returns>
    public double Stop(long start, string operation)
    {
        var elapsed = _time.GetElapsedTime(start);
        _duration.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("lawgov.operation", operation));
        return elapsed.TotalMilliseconds;
    }

    public void CountDocument(string kind, int characters, int tasks)
    {
        _documents.Add(1, new KeyValuePair<string, object?>("lawgov.kind", kind));
        _characters.Add(characters);
        _tasks.Add(tasks);
    }

    public void CountFinding(string code, DiagnosticSeverity severity)
    {
        if (!_diagnostics.Enabled) return;
        _diagnostics.Add(1, new("lawgov.code", code), new KeyValuePair<string, object?>("lawgov.severity", severity.ToString()));
    }

    public void Dispose()
    {
        _source.Dispose();
        if (_ownsMeter) _meter.Dispose();
    }
}
