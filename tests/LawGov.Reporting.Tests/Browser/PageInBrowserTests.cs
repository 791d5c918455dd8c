using Deque.AxeCore.Playwright;
using LawGov.Model;
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

    [Fact]
    public async Task It_prints_on_paper()
    {
        var page = await OpenAsync(ReportPage.Write([ReportPageTests.Seed("xuhui-2020-workpoints")]), "view=overview");
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        System.Text.RegularExpressions.Regex.Matches(pdf, @"/Type\s*/Page\b").Count.ShouldBe(1);
    }

    private Task<IPage> OpenAsync(string content, string view) => chromium.OpenAsync(content, view);
}
