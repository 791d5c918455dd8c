using Deque.AxeCore.Playwright;
using LawGov.Readers.Tests.Kit;
using LawGov.Samples.Host;
using LawGov.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace LawGov.Samples.Tests.Browser;

/// <summary>The page of the sample host in a reader's browser. Needs Debian's chromium, which <c>.ci/run</c> installs; without it these tests are skipped.</summary>
public sealed class HostInBrowserTests : IAsyncLifetime
{
    private const string Title = "雁栖县2025年法治政府建设工作要点";
    private const string Item = "1.修订规则，2025年6月底前完成。（责任单位：县司法局）";
    private const string Chromium = "/usr/bin/chromium";

    private readonly List<string> _errors = [];
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = HostApplication.Build(builder);
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"] });
    }

    [Fact]
    public async Task The_page_has_no_barriers_and_fits_small_screens()
    {
        var page = await OpenAsync();
        (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => v.Id).ShouldBeEmpty();
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 900);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            await page.ScreenshotAsync(new() { Path = Repository.PathOf("artifacts", "screenshots", $"host-{width}-{scheme}.png") });
        }
    }

    [Fact]
    public async Task Everything_is_reached_by_keyboard()
    {
        var page = await OpenAsync();
        await page.Locator("input[name=file]").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("textarea")).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync($"{Title}\n{Item}");
        await page.Keyboard.PressAsync("Tab");
        var report = await page.RunAndWaitForPopupAsync(() => page.Keyboard.PressAsync("Enter"));
        await report.Locator("#main").WaitForAsync();
        (await report.TitleAsync()).ShouldContain(Title);
    }

    [Fact]
    public async Task A_file_that_is_chosen_is_shown_as_a_report()
    {
        var page = await OpenAsync();
        await page.Locator("input[name=file]").SetInputFilesAsync(new FilePayload { Name = "plan.docx", MimeType = "application/octet-stream", Buffer = new WordFile().P(Title).P(Item).ToBytes() });
        var report = await page.RunAndWaitForPopupAsync(() => page.Locator("button[formaction='/documents/report']").ClickAsync());
        await report.Locator("#main").WaitForAsync();
        (await report.TitleAsync()).ShouldContain(Title);
        (await report.ContentAsync()).ShouldContain("县司法局");
        _errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ledger", "ledger.xlsx")]
    [InlineData("calendar", "schedule.ics")]
    [InlineData("model", "plan.json")]
    public async Task A_text_that_is_pasted_is_downloaded_as_what_was_asked_for(string what, string name)
    {
        var page = await OpenAsync();
        await page.Locator("textarea").FillAsync($"{Title}\n{Item}");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"button[formaction='/documents/{what}']").ClickAsync());
        download.SuggestedFilename.ShouldBe(name);
        new FileInfo(await download.PathAsync()).Length.ShouldBeGreaterThan(100);
        _errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_form_is_answered_with_a_sentence()
    {
        var page = await OpenAsync();
        var answer = await page.RunAndWaitForPopupAsync(() => page.Locator("button[formaction='/documents/report']").ClickAsync());
        await Assertions.Expect(answer.Locator("body")).ToContainTextAsync("The body contains no text");
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }

    private async Task<IPage> OpenAsync()
    {
        Assert.SkipWhen(_browser is null, "chromium is not installed");
        var page = await _browser!.NewPageAsync();
        page.Console += (_, message) => { if (message.Type == "error") _errors.Add(message.Text); };
        page.PageError += (_, error) => _errors.Add(error);
        await page.GotoAsync(_app!.Urls.Single());
        return page;
    }
}
