using LawGov.Model.Parsing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LawGov.Samples.Host;

/// <summary>Reads one sentence: catalogue, vocabulary and options are in order.</summary>
internal sealed class ReadingCheck(IPolicyDocumentParser parser) : IHealthCheck
{
    private const string Sample = "某市工作要点\n1.修订规则。（责任单位：市司法局）\n";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(parser.Parse(Sample, cancellationToken: cancellationToken).Document.Tasks.Count == 1 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("A sentence was not read."));
}
