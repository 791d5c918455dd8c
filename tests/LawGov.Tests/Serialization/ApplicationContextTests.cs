using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Workload;
using LawGov.Model;

namespace LawGov.Tests.Serialization;

/// <summary>An application's own context that names reports, and nothing of what their lists contain, as in trimmed and native programs.</summary>
public sealed class ApplicationContextTests
{
    [Fact]
    public void A_record_that_holds_reports_comes_back()
    {
        var filled = new FilledValues(11);
        var saved = new Saved((CoverageReport)filled.Of(typeof(CoverageReport)), (WorkloadReport)filled.Of(typeof(WorkloadReport)), ["一", "二"], [new SourceSpan(1, 2)]);
        var json = JsonSerializer.Serialize(saved, ApplicationContext.Default.Saved);
        JsonSerializer.Deserialize(json, ApplicationContext.Default.Saved).ShouldBe(saved);
    }

    [Fact]
    public void Elements_that_nobody_knows_are_named() =>
        Should.Throw<NotSupportedException>(() => JsonSerializer.Serialize([new Version(1, 0)], ApplicationContext.Default.ValueListVersion)).Message.ShouldContain("Version");

    internal sealed record Saved(CoverageReport Coverage, WorkloadReport Workload, ValueList<string> Words, ValueList<SourceSpan> Places);
}

[JsonSerializable(typeof(ApplicationContextTests.Saved))]
[JsonSerializable(typeof(ValueList<Version>))]
internal sealed partial class ApplicationContext : JsonSerializerContext;
