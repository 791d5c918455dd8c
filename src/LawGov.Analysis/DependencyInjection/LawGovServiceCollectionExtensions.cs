using System.Diagnostics.Metrics;
using FluentValidation;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Units;
using LawGov.Model.Validation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Registers the services of LawGov.</summary>
/// <example>
/// <code>
/// using Microsoft.Extensions.DependencyInjection;
///
/// using ServiceProvider services = new ServiceCollection().AddLawGov(o =&gt; o.Language = MessageLanguage.Chinese).BuildServiceProvider();
/// ICoverageAnalyzer coverage = services.GetRequiredService&lt;ICoverageAnalyzer&gt;();
/// </code>
/// </example>
public static class LawGovServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IPolicyDocumentParser"/>, <see cref="IDocumentInspector"/>, <see cref="IValidator{T}"/> of
    /// <see cref="PolicyDocument"/>, <see cref="ICoverageAnalyzer"/>, <see cref="IWorkloadAnalyzer"/>, <see cref="IScheduleAnalyzer"/>,
    /// <see cref="ILedgerBuilder"/>, <see cref="IProgressAnalyzer"/>, <see cref="ICitationAnalyzer"/>, <see cref="IPlanComparer"/>, <see cref="IFollowUpAnalyzer"/>, <see cref="UnitResolver"/> and
    /// <see cref="UnitCatalogue"/> as thread-safe singletons.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>
    /// What is registered already stays. May be called more than once. The inspector runs every registered
    /// <see cref="IValidator{T}"/> of <see cref="PolicyDocument"/>: to add rules, register a validator. Options out of range are reported
    /// together in one <see cref="OptionsValidationException"/>, when the host starts or, without a host, when the first service is made.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddLawGov(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        // ValidateOnStart adds a registration with every call.
        if (!services.Any(s => s.ServiceType == typeof(Instruments))) services.AddOptions<LawGovOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LawGovOptions>, LawGovOptionsCheck>());
        services.TryAddSingleton(p => new Instruments(p.GetService<IMeterFactory>(), p.GetService<TimeProvider>()));
        services.TryAddSingleton(p => Options(p).Catalogue ?? UnitCatalogue.Default);
        services.TryAddSingleton(Resolver);
        services.TryAddSingleton<IPolicyDocumentParser>(p => new ObservedParser(
            new PolicyDocumentParser(Options(p).Parser, p.GetRequiredService<UnitResolver>()), p.GetRequiredService<Instruments>(), Logger(p, "LawGov.Parsing")));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidator<PolicyDocument>, PolicyDocumentValidator>(Validator));
        services.TryAddSingleton<IDocumentInspector>(p => new ObservedInspector(
            new DocumentInspector(p.GetServices<IValidator<PolicyDocument>>()), p.GetRequiredService<Instruments>(), Logger(p, "LawGov.Validation")));
        services.TryAddSingleton<ICoverageAnalyzer>(p => new ObservedCoverageAnalyzer(
            new CoverageAnalyzer(Options(p).Coverage), [.. Options(p).Outlines], Options(p).Language, p.GetRequiredService<Instruments>(), Logger(p, "LawGov.Coverage")));
        services.TryAddSingleton<IPlanComparer>(p => new ObservedPlanComparer(
            new PlanComparer(Options(p).Comparison, p.GetRequiredService<UnitCatalogue>()), p.GetRequiredService<Instruments>(), Logger(p, "LawGov.Comparison")));
        services.TryAddSingleton<IFollowUpAnalyzer>(p => new ObservedFollowUpAnalyzer(
            new FollowUpAnalyzer(Options(p).FollowUp), p.GetRequiredService<Instruments>(), Logger(p, "LawGov.FollowUp")));
        services.TryAddSingleton<IWorkloadAnalyzer>(p => new ObservedWorkloadAnalyzer(
            new WorkloadAnalyzer(p.GetRequiredService<UnitResolver>()), Options(p).Workload, [.. Options(p).Rosters], p.GetRequiredService<Instruments>(), Logger(p, "LawGov.Workload")));
        services.TryAddSingleton<IScheduleAnalyzer>(ScheduleAnalyzer.Default);
        services.TryAddSingleton<ILedgerBuilder>(LedgerBuilder.Default);
        services.TryAddSingleton<IProgressAnalyzer>(ProgressAnalyzer.Default);
        services.TryAddSingleton<ICitationAnalyzer>(CitationAnalyzer.Default);
        return services;
    }

    /// <summary>Registers the services of LawGov with options set by code. See <see cref="AddLawGov(IServiceCollection)"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; several calls add up in their order.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static IServiceCollection AddLawGov(this IServiceCollection services, Action<LawGovOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddLawGov().Configure(configure);
        return services;
    }

    /// <summary>Registers the services of LawGov with options from a configuration section. See <see cref="AddLawGov(IServiceCollection)"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section, by convention <see cref="LawGovOptions.SectionName"/>; keys that mean nothing are reported as faults.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="section"/> is null.</exception>
    public static IServiceCollection AddLawGov(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddLawGov().AddSingleton<IConfigureOptions<LawGovOptions>>(new ConfigurationReader(section));
        return services;
    }

    private static LawGovOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<LawGovOptions>>().Value;

    private static UnitResolver Resolver(IServiceProvider provider)
    {
        var catalogue = provider.GetRequiredService<UnitCatalogue>();
        // The tables over the built-in catalogue are large: one copy serves the whole process.
        return ReferenceEquals(catalogue, UnitCatalogue.Default) ? UnitResolver.Default : new UnitResolver(catalogue);
    }

    private static PolicyDocumentValidator Validator(IServiceProvider provider) =>
        new(Options(provider).Validation with { Catalogue = provider.GetRequiredService<UnitCatalogue>() });

    private static ILogger Logger(IServiceProvider provider, string category) =>
        (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(category);
}
