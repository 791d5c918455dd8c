using LawGov.Analysis.DependencyInjection;
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
        builder.Services.AddLawGov(builder.Configuration.GetSection(LawGovOptions.SectionName));
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi();
        builder.Services.ConfigureHttpJsonOptions(o => ReplyContext.Configure(o.SerializerOptions));
        // One byte more than is read, so that the endpoint can say in its own words that a document is too large.
        builder.Services.Configure<KestrelServerOptions>(o => o.Limits.MaxRequestBodySize = RequestText.MaxBytes + 1);

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();
        app.MapDocuments();
        return app;
    }
}
