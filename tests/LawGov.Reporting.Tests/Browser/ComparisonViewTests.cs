using Deque.AxeCore.Playwright;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;
using Microsoft.Playwright;

namespace LawGov.Reporting.Tests.Browser;

/// <summary>Comparisons and follow-ups as a reader's browser shows them.</summary>
public sealed class ComparisonViewTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private static readonly ReportPageOptions Both = new() { Comparisons = [ComparedPlans.Years], FollowUps = [ComparedPlans.Followed] };

    [Theory]
    [InlineData("comparison", "Chinese")]
    [InlineData("comparison", "English")]
    [InlineData("takeUp", "Chinese")]
    [InlineData("followUp", "Chinese")]
    [InlineData("followUp", "English")]
    public async Task Every_view_opens_without_errors_and_without_barriers(string view, string language)
    {
        var upper = ReportPageTests.Seed("putuo-2022-opinions");
        ReportComparison[] lower = [ComparedPlans.Compare(upper, ReportPageTests.Seed("pudong-2022-plan")), ComparedPlans.Compare(upper, ReportPageTests.Seed("xuhui-2020-workpoints"))];
        var page = await chromium.OpenAsync(ReportPage.Write([], Both with { Language = Enum.Parse<MessageLanguage>(language), Comparisons = [.. Both.Comparisons, .. lower] }), $"doc=-1&view={view}");
        (await page.Locator("[role=tab]").CountAsync()).ShouldBe(7);
        (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(' ', v.Nodes.Take(2).Select(n => n.Html))}").ShouldBeEmpty();
        await chromium.KeepAsync(page, $"{language}-{view}");
    }

    [Fact]
    public async Task A_comparison_marks_words_changes_and_what_only_one_side_has()
    {
        var page = await OpenAsync(Both with { FollowUps = [] }, "view=comparison");
        var unchanged = page.Locator(".pairs > li", new() { HasText = "清理" });
        (await unchanged.Locator("del, ins").CountAsync()).ShouldBe(0);
        var inspected = page.Locator(".pairs > li", new() { HasText = "行政执法案卷" });
        (await inspected.Locator(".said del").AllTextContentsAsync()).ShouldBe(["100", "11"]);
        (await inspected.Locator(".said ins").AllTextContentsAsync()).ShouldBe(["150", "10"]);
        (await inspected.Locator(".changes").InnerTextAsync()).ShouldContain("100 件 → 150 件 (提高)");
        (await page.Locator(".pairs > li", new() { Has = page.Locator(".relationReworded") }).Locator(".said ins").AllTextContentsAsync()).ShouldContain(t => t.Contains("法治副校长", StringComparison.Ordinal));
        (await page.Locator(".pairs > li", new() { HasText = "宣讲" }).Locator(".changes").InnerTextAsync()).ShouldContain("县司法局 → 县教育局");
        (await page.Locator(".pairs > li", new() { Has = page.Locator(".dropped") }).InnerTextAsync()).ShouldContain("远程公证");
        (await page.Locator(".pairs > li", new() { Has = page.Locator(".badge.new") }).InnerTextAsync()).ShouldContain("备案系统");
        (await page.Locator(".badge.moved").CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("kind", "relationKept", 2)]
    [InlineData("kind", "relationReworded", 1)]
    [InlineData("kind", "moved", 1)]
    [InlineData("kind", "dropped", 1)]
    [InlineData("kind", "new", 1)]
    [InlineData("change", "changeLead", 1)]
    [InlineData("change", "changeTarget", 1)]
    [InlineData("change", "changeDeadline", 1)]
    [InlineData("unit", "教育行政部门", 1)]
    public async Task A_comparison_is_filtered_and_the_filter_stands_in_the_address(string filter, string value, int left)
    {
        var page = await OpenAsync(Both with { FollowUps = [] }, "view=comparison");
        (await page.Locator(".pairs > li").CountAsync()).ShouldBe(5);
        if (filter == "unit") value = (await page.Locator("select[name=unit] option").AllTextContentsAsync()).Single(o => o.Contains("教育", StringComparison.Ordinal));
        await page.Locator($"select[name={filter}]").FocusAsync();
        await page.Locator($"select[name={filter}]").SelectOptionAsync(value);
        await Assertions.Expect(page.Locator(".pairs > li")).ToHaveCountAsync(left);
        Uri.UnescapeDataString(page.Url).ShouldContain($"{filter}={value}");
        await Assertions.Expect(page.Locator($"select[name={filter}]")).ToBeFocusedAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".pairs > li")).ToHaveCountAsync(left);
    }

    [Fact]
    public async Task A_follow_up_shows_status_sentences_targets_and_whom_to_ask()
    {
        var page = await OpenAsync(Both with { Comparisons = [] }, "view=followUp");
        var inspected = page.Locator(".pairs > li", new() { HasText = "行政执法案卷" });
        (await inspected.Locator(".badges").InnerTextAsync()).ShouldContain("部分完成");
        (await inspected.Locator(".target").InnerTextAsync()).ShouldContain("86 未达标");
        (await inspected.Locator("blockquote").First.InnerTextAsync()).ShouldContain("抽查行政执法案卷86件");
        (await page.Locator(".pairs > li", new() { HasText = "远程公证" }).InnerTextAsync()).ShouldContain("报告未提及");
        (await page.Locator("tbody tr", new() { HasText = "县司法局" }).InnerTextAsync()).ShouldContain("远程公证");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("送戏下乡20场");
        await page.Locator("select[name=kind]").SelectOptionAsync("followSilent");
        await Assertions.Expect(page.Locator(".pairs > li")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Both_sides_lead_to_their_sources_and_back()
    {
        var page = await OpenAsync(Both with { Comparisons = [] }, "view=followUp");
        await page.Locator(".pairs > li blockquote button.link").First.ClickAsync();
        await page.Locator(".text .m-here").First.WaitForAsync();
        page.Url.ShouldContain("doc=1&view=source");
        (await page.Locator(".text .m-here").First.InnerTextAsync()).ShouldContain("抽查行政执法案卷86件");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#tab-followUp[aria-selected=true]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_no_lower_plan_takes_up_is_found()
    {
        var options = new ReportPageOptions { Comparisons = [ComparedPlans.Years, ComparedPlans.Compare(ComparedPlans.Plan, ReportPageTests.Seed("jingan-2023-report"))] };
        var page = await OpenAsync(options, "view=takeUp");
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(4);
        await page.Locator("select[name=kind]").SelectOptionAsync("nowhere");
        (await page.Locator("tbody tr").AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain("远程公证");
    }

    [Fact]
    public async Task Hostile_texts_stay_text_in_comparisons()
    {
        const string hostile = "<img src=x onerror=\"document.title='hacked'\"></script><script>document.title='hacked'</script>";
        var plan = ComparedPlans.Read("a", $"某县2023年工作要点\n1．开展{hostile}清理。（牵头单位：县司法局）\n2．{hostile}培训执法人员。（牵头单位：县财政局）");
        var next = ComparedPlans.Read("b", $"某县2024年工作要点\n1．再次开展{hostile}全面清理。（牵头单位：县财政局）");
        var page = await OpenAsync(new ReportPageOptions { Title = "plain", Comparisons = [new ReportComparison(plan, next, PlanComparer.Default.Compare(plan.Document, next.Document))] }, "view=comparison");
        (await page.Locator(".pairs > li").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("<img src=x");
        (await page.Locator("img").CountAsync()).ShouldBe(0);
        (await page.TitleAsync()).ShouldBe("plain");
    }

    [Fact]
    public async Task The_keyboard_reaches_every_pair()
    {
        var page = await OpenAsync(Both, "view=comparison");
        await page.Locator("[role=tab][aria-selected=true]").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(page.Locator("#tab-followUp")).ToBeFocusedAsync();
        await page.Locator(".pairs button.link").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".text .m-here").First.WaitForAsync();
    }

    private Task<IPage> OpenAsync(ReportPageOptions options, string view) => chromium.OpenAsync(ReportPage.Write([], options), $"doc=-1&{view}");
}
