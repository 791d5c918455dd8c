using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LawGov.Samples.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;

namespace LawGov.Samples.Tests;

/// <summary>The sample host in memory, and what tests send to it.</summary>
internal static class HostServer
{
    public static Task<WebApplication> StartAsync(params (string Key, string Value)[] settings) => StartAsync(_ => { }, settings);

    public static async Task<WebApplication> StartAsync(Action<WebApplication> configure, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        var app = HostApplication.Build(builder);
        configure(app);
        await app.StartAsync();
        return app;
    }

    public static Task<HttpResponseMessage> PostAsync(this WebApplication app, string text, string address = "/documents", string type = "text/plain") =>
        app.PostAsync(Encoding.UTF8.GetBytes(text), address, type);

    public static async Task<HttpResponseMessage> PostAsync(this WebApplication app, byte[] body, string address, string type)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await app.SendAsync(content, address);
    }

    public static async Task<HttpResponseMessage> SendAsync(this WebApplication app, HttpContent content, string address, string? accept = null)
    {
        using var client = app.GetTestClient();
        if (accept is not null) client.DefaultRequestHeaders.Accept.ParseAdd(accept);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    public static async Task ShouldBeProblemAsync(this HttpResponseMessage response, int status, string? detail)
    {
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        if (detail is not null) problem.RootElement.GetProperty("detail").GetString().ShouldBe(detail);
    }
}
