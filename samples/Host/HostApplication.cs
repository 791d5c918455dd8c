using LawGov.Analysis.DependencyInjection;
using LawGov.Files;
using LawGov.Samples.Host.Replies;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LawGov.Samples.Host;

/// <summary>Puts the application together, for the program and for the tests alike.</summary>
public static class HostApplication
{
    /// <summary>Registers the services and maps the endpoints.</summary>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        // Options come from the section "LawGov" of appsettings.json or from environment variables such as LawGov__Language.
        builder.Services.AddLawGovFiles(builder.Configuration.GetSection(LawGovOptions.SectionName));
        builder.Services.AddSingleton<Uploads>();
        builder.Services.AddSingleton<ReplyBuilder>();
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(o => o.AddOperationTransformer<FormDescription>());
        builder.Services.AddHealthChecks().AddCheck<ReadingCheck>("reading");
        builder.Services.AddRateLimits(builder.Configuration);
        builder.Services.ConfigureHttpJsonOptions(o => ReplyContext.Configure(o.SerializerOptions));
        // More bytes than are read, so that the endpoint can say in its own words that a document is too large.
        builder.Services.Configure<KestrelServerOptions>(o => o.Limits.MaxRequestBodySize = Uploads.MaxBytes * 2L);

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRateLimiter();
        app.MapOpenApi();
        app.MapHealthChecks("/health");
        app.MapHome();
        app.MapDocuments();
        return app;
    }
}
