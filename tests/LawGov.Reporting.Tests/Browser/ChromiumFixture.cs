using LawGov.Tests.Shared;
using Microsoft.Playwright;

namespace LawGov.Reporting.Tests.Browser;

/// <summary>One browser for the tests of the page; nothing is downloaded, Debian's chromium is driven.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov-page").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } place) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = place, Args = Arguments });
    }

    /// <summary>Opens a page; the test is skipped without a browser and fails on any error in the console.</summary>
    public async Task<IPage> OpenAsync(string content, string view)
    {
        Assert.SkipWhen(_browser is null, "chromium is not installed");
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, content);
        var page = await _browser!.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync($"file://{file}#{view}");
        await page.Locator("#main").WaitForAsync();
        errors.ShouldBeEmpty();
        return page;
    }

    /// <summary>Keeps a picture of the page beside the test results, to be looked at.</summary>
    public async Task KeepAsync(IPage page, string name)
    {
        var folder = Repository.PathOf("artifacts", "screenshots");
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 900);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}{(scheme == ColorScheme.Dark ? "-dark" : "")}.png") });
        }
    }

    /// <summary>What a reload costs the page's thread in seconds of work, which other processes do not change: all tasks, and of them script, style and layout.</summary>
    public async Task<string> WorkOfAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        await page.ReloadAsync();
        await page.Locator("#main").WaitForAsync();
        var metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray().ToDictionary(m => m.GetProperty("name").GetString()!, m => m.GetProperty("value").GetDouble());
        return string.Join(' ', new[] { "TaskDuration", "ScriptDuration", "RecalcStyleDuration", "LayoutDuration" }.Select(n => $"{n} {metrics[n]:0.000}"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
