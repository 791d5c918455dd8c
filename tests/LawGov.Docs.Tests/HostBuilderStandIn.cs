using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LawGov.Docs.Tests;

/// <summary>Stands in for the builder of a host in the snippets.</summary>
public sealed class HostBuilderStandIn
{
    /// <summary>The services.</summary>
    public IServiceCollection Services { get; } = new ServiceCollection();

    /// <summary>The configuration.</summary>
    public ConfigurationManager Configuration { get; } = new();
}
