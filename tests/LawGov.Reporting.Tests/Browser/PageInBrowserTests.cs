using Deque.AxeCore.Playwright;
using LawGov.Analysis.Schedule;
using LawGov.Model;
using LawGov.Model.Units;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;
using Microsoft.Playwright;

namespace LawGov.Reporting.Tests.Browser;

/// <summary>The page as a reader's browser shows it. Needs Debian's chromium, which <c>.ci/run</c> installs; without it these tests are skipped.</summary>
public sealed class PageInBrowserTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    public static TheoryData<string, string> Views => new MatrixTheoryData<string, string>(
        ["view=overview", "view=coverage&article=14", "view=source", "view=units", "view=schedule", "view=findings"], ["Chinese", "English"]);

    [Theory, MemberData(nameof(Views))]
    public async Task Every_view_opens_without_errors_and_without_barriers(string view, string language)
    {
        var page = await OpenAsync(ReportPage.Write([ReportPageTests.Seed("pudong-2022-plan")], new ReportPageOptions { Language = Enum.Parse<MessageLanguage>(language) }), view);
        (await page.Locator("[role=tab]").CountAsync()).ShouldBe(6);
        var faults = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(' ', v.Nodes.Take(2).Select(n => n.Html))}");
        faults.ShouldBeEmpty();
        await chromium.KeepAsync(page, $"{language}-{view.Split('&')[0][5..]}");
    }

    [Fact]
    public async Task An_article_leads_to_its_sentences_and_these_to_the_source()
    {
        var page = await OpenAsync(ReportPage.Write([ReportPageTests.Seed("pudong-2022-plan")]), "view=overview");
        await page.Locator("button.cell").First.ClickAsync();
        (await page.Locator("blockquote mark").CountAsync()).ShouldBeGreaterThan(0);
        var quote = await page.Locator("blockquote mark").First.InnerTextAsync();
        await page.Locator("blockquote button.link").First.ClickAsync();
        await page.Locator(".text .m-here").First.WaitForAsync();
        page.Url.ShouldContain("view=source");
        string.Concat(await page.Locator(".text .m-here").AllTextContentsAsync()).ShouldContain(quote);
        await page.GoBackAsync();
        page.Url.ShouldContain("view=coverage");
    }

    [Fact]
    public async Task Filters_leave_what_was_asked_for_and_stand_in_the_address()
    {
        var seed = ReportPageTests.Seed("pudong-2022-plan");
        var page = await OpenAsync(ReportPage.Write([seed]), "view=source");
        (await page.Locator(".list li").CountAsync()).ShouldBe(104);
        const string unit = "上海市浦东新区审计局";
        await page.Locator("select[name=unit]").SelectOptionAsync(unit);
        var expected = seed.Document.Tasks.Count(t => t.Assignments.Any(a => a.Reference?.CanonicalName == unit));
        await Assertions.Expect(page.Locator(".list li")).ToHaveCountAsync(expected);
        Uri.UnescapeDataString(page.Url).ShouldContain(unit);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".list li")).ToHaveCountAsync(expected);
    }

    [Fact]
    public async Task The_marks_stand_on_the_words_of_the_model()
    {
        var seed = ReportPageTests.Seed("xuhui-2020-workpoints");
        var page = await OpenAsync(ReportPage.Write([seed]), "view=source");
        await page.EvaluateAsync("document.querySelectorAll('.text > div').forEach(b => b.fill())");
        var units = seed.Document.Tasks.SelectMany(t => t.Assignments).Select(a => a.Span.In(seed.Text).ToString());
        string.Concat(await page.Locator(".text .m-lead, .text .m-unit").AllTextContentsAsync()).ShouldBe(string.Concat(units));
        string.Concat(await page.Locator(".text > div").AllTextContentsAsync()).ShouldBe(seed.Text);
    }

    [Fact]
    public async Task Hostile_titles_stay_text()
    {
        const string hostile = "</script><img src=x onerror=\"document.title='hacked'\">";
        var page = await OpenAsync(ReportPage.Write([new ReportDocument(new PolicyDocument { Title = hostile }, hostile)]), "view=overview");
        (await page.Locator("img").CountAsync()).ShouldBe(0);
        (await page.TitleAsync()).ShouldBe(hostile);
    }

    [Theory]
    [InlineData("table", "Chinese")]
    [InlineData("table", "English")]
    [InlineData("tasks", "Chinese")]
    [InlineData("matrix", "Chinese")]
    [InlineData("matrix", "English")]
    [InlineData("bodies", "Chinese")]
    public async Task Every_view_of_several_documents_opens_without_errors_and_without_barriers(string view, string language)
    {
        var page = await OpenAsync(ReportPage.Write(Repository.SeedNames.Select(ReportPageTests.Seed), new ReportPageOptions { Language = Enum.Parse<MessageLanguage>(language) }), $"doc=-1&view={view}");
        (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(' ', v.Nodes.Take(2).Select(n => n.Html))}").ShouldBeEmpty();
        await chromium.KeepAsync(page, $"{language}-all-{view}");
    }

    [Fact]
    public async Task A_unit_is_followed_across_documents()
    {
        ReportDocument[] seeds = [.. Repository.SeedNames.Select(ReportPageTests.Seed)];
        var page = await OpenAsync(ReportPage.Write(seeds), "doc=-1&view=tasks");
        // The finance bureaus of a city and of its districts are one body.
        var finance = UnitCatalogue.Default.Find(seeds.SelectMany(s => s.Document.Tasks).SelectMany(t => t.Assignments).First(a => a.Unit == "区财政局").Reference!.BodyId!)!.Name;
        await page.Locator("select[name=unit]").SelectOptionAsync(finance);
        var expected = seeds.SelectMany(s => s.Document.Tasks).Count(t => t.Assignments.Any(a => a.Reference?.BodyId is { } id && UnitCatalogue.Default.Find(id)!.Name == finance));
        expected.ShouldBeGreaterThan(3);
        await Assertions.Expect(page.Locator("ol.list > li")).ToHaveCountAsync(expected);
        var holders = seeds.Count(s => s.Document.Tasks.Any(t => t.Assignments.Any(a => a.Reference?.BodyId is { } id && UnitCatalogue.Default.Find(id)!.Name == finance)));
        await page.Locator("#tab-table").ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(holders);
        await page.Locator("#tab-matrix").ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(holders);
        (await page.Locator(".cell.hit").CountAsync()).ShouldBeGreaterThan(0);
        await page.Locator("#tab-bodies").ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_article_and_a_text_are_looked_for_in_all_documents()
    {
        var page = await OpenAsync(ReportPage.Write(Repository.SeedNames.Select(ReportPageTests.Seed)), "doc=-1&view=tasks");
        var all = await page.Locator("ol.list > li").CountAsync();
        var option = await page.Locator("select[name=article] option").Nth(5).GetAttributeAsync("value");
        await page.Locator("select[name=article]").SelectOptionAsync(option!);
        await page.WaitForFunctionAsync($"document.querySelectorAll('ol.list > li').length < {all}");
        (await page.Locator("ol.list > li").CountAsync()).ShouldBeGreaterThan(0);
        await page.Locator("select[name=article]").SelectOptionAsync("");
        await page.Locator("input[name=text]").FillAsync("行政复议");
        await page.Locator("input[name=text]").PressAsync("Enter");
        // The list is drawn anew after the address has changed.
        await page.WaitForFunctionAsync($"location.hash.includes('text=') && document.querySelectorAll('ol.list > li').length < {all}");
        (await page.Locator("ol.list > li").CountAsync()).ShouldBeInRange(3, all - 1);
    }

    [Fact]
    public async Task Deadlines_and_pairs_of_units_are_drawn()
    {
        var seed = ReportPageTests.Seed("shanghai-2016-division");
        var page = await OpenAsync(ReportPage.Write([seed]), "view=schedule");
        var dated = ScheduleAnalyzer.Default.Analyze(seed.Document).Entries.Count(e => e.Date is not null);
        (await page.Locator("svg.drawing circle").CountAsync()).ShouldBe(dated);
        await page.Locator("svg.drawing circle").First.ClickAsync();
        await page.Locator(".text .m-here").First.WaitForAsync();
        await page.Locator("#tab-units").ClickAsync();
        (await page.Locator("svg.drawing line").CountAsync()).ShouldBeGreaterThan(10);
        await page.Locator("svg.drawing").ScreenshotAsync(new() { Path = Repository.PathOf("artifacts", "screenshots", "network.png") });
        await page.Locator("svg.drawing g.unit circle").First.ClickAsync();
        await page.Locator("#tab-source[aria-selected=true]").WaitForAsync();
        page.Url.ShouldContain("unit=");
    }

    [Fact]
    public async Task Several_documents_are_compared_and_opened()
    {
        var page = await OpenAsync(ReportPage.Write(Repository.SeedNames.Select(ReportPageTests.Seed)), "doc=-1&view=matrix");
        (await page.Locator("button.cell").CountAsync()).ShouldBeGreaterThan(100);
        (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => v.Id).ShouldBeEmpty();
        await page.Locator("button.cell").First.ClickAsync();
        page.Url.ShouldContain("doc=0&view=coverage&article=");
    }

    [Fact]
    public async Task The_keyboard_moves_between_views()
    {
        var page = await OpenAsync(ReportPage.Write([ReportPageTests.Seed("xuhui-2020-workpoints")]), "view=overview");
        await page.Locator("[role=tab][aria-selected=true]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("#tab-coverage[aria-selected=true]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_long_text_is_built_in_parts()
    {
        var line = new string('字', 99) + "\n";
        var text = string.Concat(Enumerable.Repeat(line, 5000));
        var page = await OpenAsync(ReportPage.Write([new ReportDocument(new PolicyDocument { Title = "长" }, text)]), "view=source");
        (await page.Locator(".text > div").CountAsync()).ShouldBeGreaterThan(50);
        (await page.EvaluateAsync<int>("[...document.querySelectorAll('.text > div')].filter(b => b.isFilled).length")).ShouldBeLessThan(10);
    }

    /// <summary>Half a megabyte with a thousand tasks: what is built at first is bounded, so that it opens at once on any machine.</summary>
    [Theory]
    [InlineData("source")]
    [InlineData("overview")]
    [InlineData("units")]
    public async Task A_thousand_tasks_are_built_in_parts(string view)
    {
        var plan = LongPlan.Of(tasks: 1000, characters: 500_000);
        plan.Document.Tasks.Count.ShouldBe(1000);
        var page = await OpenAsync(ReportPage.Write([plan]), $"view={view}");
        (await page.EvaluateAsync<int>("document.querySelectorAll('*').length")).ShouldBeLessThan(6000);
        TestContext.Current.SendDiagnosticMessage("{0}: {1}", view, await chromium.WorkOfAsync(page));
        if (view != "source") return;
        (await page.Locator(".list li").CountAsync()).ShouldBe(200);
        await page.EvaluateAsync("document.querySelector('div.list').scrollTop = 1e6");
        await page.WaitForFunctionAsync("document.querySelectorAll('.list li').length > 200");
        // A task far down is marked in the list when its place is shown.
        var last = plan.Document.Tasks[^1].Span;
        await page.EvaluateAsync($"location.hash = 'view=source&at={last.Start}-{last.Length}'");
        await page.Locator(".list li[data-task='999'][aria-current]").WaitForAsync();
    }

    [Fact]
    public async Task Printing_takes_all_rows()
    {
        var page = await OpenAsync(ReportPage.Write([LongPlan.Of(tasks: 450, characters: 20_000)]), "view=source");
        (await page.Locator(".list li").CountAsync()).ShouldBe(200);
        await page.PdfAsync();
        (await page.Locator(".list li").CountAsync()).ShouldBe(450);
    }

    [Fact]
    public async Task It_prints_on_paper()
    {
        var page = await OpenAsync(ReportPage.Write([ReportPageTests.Seed("xuhui-2020-workpoints")]), "view=overview");
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        System.Text.RegularExpressions.Regex.Matches(pdf, @"/Type\s*/Page\b").Count.ShouldBe(1);
    }

    private Task<IPage> OpenAsync(string content, string view) => chromium.OpenAsync(content, view);
}
