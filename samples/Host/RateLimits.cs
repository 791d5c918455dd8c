using System.Globalization;
using System.Threading.RateLimiting;

namespace LawGov.Samples.Host;

/// <summary>How often one caller may send documents: <c>Host:RequestsPerMinute</c>, 60 when it is not set.</summary>
internal static class RateLimits
{
    public const string Policy = "documents";

    private const int Default = 60;

    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limit = configuration.GetValue("Host:RequestsPerMinute", Default);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)) context.HttpContext.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1) }));
        });
    }
}
