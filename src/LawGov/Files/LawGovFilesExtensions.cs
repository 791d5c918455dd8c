using LawGov.Analysis.DependencyInjection;
using LawGov.Model.Parsing;
using LawGov.Readers;
using LawGov.Readers.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LawGov.Files;

/// <summary>Registers all of LawGov, files included.</summary>
/// <example>
/// <code>
/// using Microsoft.Extensions.DependencyInjection;
///
/// using ServiceProvider services = new ServiceCollection().AddLawGovFiles().BuildServiceProvider();
/// PolicyFile file = services.GetRequiredService&lt;IPolicyFileReader&gt;().Read("plan.docx");
/// </code>
/// </example>
public static class LawGovFilesExtensions
{
    /// <summary>
    /// Registers <see cref="IPolicyFileReader"/> and <see cref="IDocumentReader"/> as thread-safe singletons, and everything that
    /// <see cref="LawGovServiceCollectionExtensions.AddLawGov(IServiceCollection)"/> registers.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>What is registered already stays: a <see cref="ReadOptions"/> registered before sets limits and encoding. May be called more than once.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddLawGovFiles(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddLawGov();
        services.TryAddSingleton<IDocumentReader>(_ => new DocumentReader());
        services.TryAddSingleton<IPolicyFileReader>(p => new PolicyFileReader(p.GetRequiredService<IDocumentReader>(), p.GetRequiredService<IPolicyDocumentParser>(), p.GetService<ReadOptions>()));
        return services;
    }

    /// <summary>Registers all of LawGov with options set by code. See <see cref="AddLawGovFiles(IServiceCollection)"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; several calls add up in their order.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static IServiceCollection AddLawGovFiles(this IServiceCollection services, Action<LawGovOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddLawGovFiles().AddLawGov(configure);
    }

    /// <summary>Registers all of LawGov with options from a configuration section. See <see cref="AddLawGovFiles(IServiceCollection)"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section, by convention <see cref="LawGovOptions.SectionName"/>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="section"/> is null.</exception>
    public static IServiceCollection AddLawGovFiles(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddLawGovFiles().AddLawGov(section);
    }
}
