using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class ProvisionIndexTests
{
    private static readonly ProvisionIndex Index = new(
    [
        new IndexedProvision("严格落实重大行政决策程序", ["重大行政决策"], [new IndexedStatement("公众参与实效", ["公众参与", "公开征求意见"]), new IndexedStatement("合法性审查", ["合法性审查"])]),
        new IndexedProvision("全面主动落实政务公开", ["政务公开"], [new IndexedStatement("主动公开", ["法定主动公开", "结果公开"])]),
        new IndexedProvision("持续优化法治化营商环境", ["营商环境"], [new IndexedStatement("产权平等保护", ["产权保护", "审批、监管"])]),
        new IndexedProvision("", [], [new IndexedStatement("知识产权", ["知识产权保护", "专利"])], IsOutside: true),
    ]);

    [Fact]
    public void The_provision_that_shares_distinctive_words_comes_first()
    {
        var ranked = Rank("完善重大行政决策公众参与规则,依法公开征求意见。");
        ranked[0].Provision.ShouldBe(0);
        ranked[0].Score.ShouldBeGreaterThan(ranked[1].Score * 2);
        ranked.Select(r => r.Score).ShouldBeInOrder(SortDirection.Descending);
        ranked[0].Explained.ShouldBeInRange(0.5f, 1f);
    }

    [Fact]
    public void A_text_of_stock_phrases_is_explained_by_nothing()
    {
        Rank("进一步建立健全体制机制,切实加强工作,不断提升水平。").ShouldAllBe(r => r.Score < 2);
    }

    [Fact]
    public void A_heading_decides_between_equals_and_does_not_overrule_the_text()
    {
        Rank("提高工作质量。", heading: "全面主动落实政务公开")[0].Provision.ShouldBe(1);
        Rank("完善重大行政决策公众参与规则。", heading: "全面主动落实政务公开")[0].Provision.ShouldBe(0);
    }

    [Fact]
    public void A_term_inside_a_longer_one_is_another_word()
    {
        var hits = Hits("加大知识产权保护力度");
        hits.Select(h => h.Text).ShouldBe(["知识产权保护"]);
        Rank("加大知识产权保护力度")[0].IsOutside.ShouldBeTrue();
    }

    [Theory]
    [InlineData("加强“结果”公开", 3, 5)]
    [InlineData("加强结 果\n公　开", 2, 7)]
    [InlineData("统一审批、监管标准", 2, 5)]
    [InlineData("统一审批﹑监管标准", 2, 5)]
    public void Places_are_those_of_the_text_as_given(string text, int start, int length)
    {
        var hit = Hits(text).ShouldHaveSingleItem();
        (hit.Start, hit.Length).ShouldBe((start, length));
    }

    [Theory]
    [InlineData("产权保护,公众参与(结果公开)", "产权保护，公众参与（结果公开）")]
    [InlineData("产权保护,公众参与(结果公开)", "《产权保护》 ， 公众 参与 〔结果公开〕")]
    [InlineData("互联网+监管ABC", "互联网＋监管ａｂｃ")]
    public void Width_spaces_and_brackets_change_nothing(string left, string right) =>
        Rank(left).Select(r => (r.Provision, r.Score)).ShouldBe(Rank(right).Select(r => (r.Provision, r.Score)));

    [Fact]
    public void A_small_buffer_takes_the_best()
    {
        var all = Rank("重大行政决策与政务公开,优化营商环境");
        var two = new ProvisionMatch[2];
        Index.Rank(new MatchQuery("重大行政决策与政务公开,优化营商环境"), two).ShouldBe(2);
        two.ShouldBe(all.Take(2));
        Index.Rank(new MatchQuery("政务公开"), []).ShouldBe(0);
    }

    [Fact]
    public void Nothing_matches_nothing()
    {
        Rank("").ShouldAllBe(r => r.Score == 0 && r.Explained == 0);
        new ProvisionIndex([]).Rank(new MatchQuery("政务公开"), new ProvisionMatch[1]).ShouldBe(0);
    }

    [Fact]
    public void Matters_outside_are_summed_up_apart()
    {
        var query = new MatchQuery("加大知识产权保护力度,推进政务公开", "知识产权保护");
        var all = Rank("加大知识产权保护力度,推进政务公开", title: "知识产权保护");
        var inside = new ProvisionMatch[Index.Count];
        var scores = new float[Index.Count];
        var found = new FoundWords();
        var count = Index.RankInside(query, inside, scores, found, out var outside);
        found.Terms.Select(Index.TermText).ShouldBe(["知识产权保护", "政务公开"]);
        found.Clear();
        found.Terms.ShouldBeEmpty();
        inside.Take(count).ShouldBe(all.Where(r => !r.IsOutside));
        foreach (var match in all) scores[match.Provision].ShouldBe(match.Score);
        var best = all.First(r => r.IsOutside);
        outside.ShouldBe(new OutsideEvidence(best.Provision, best.Score, best.Explained, all.Where(r => r.IsOutside).Max(r => r.Title), all.Where(r => r.IsOutside).Max(r => r.Heading)));
        Index.RankInside(new MatchQuery(""), inside, [], found, out var none);
        found.Terms.ShouldBeEmpty();
        none.ShouldBe(OutsideEvidence.None);
    }

    [Theory]
    [InlineData("加大知识产权保护力度,推进政务公开,结果公开。政务公开")]
    [InlineData("天地玄黄")]
    [InlineData("")]
    public void Words_are_found_without_ranking_as_they_are_with_it(string text)
    {
        var phrased = new ProvisionIndex([new IndexedProvision("", ["政务公开"], [new IndexedStatement("", ["知识产权保护"])])], phrasings: ["结果公开 推进", "保护 公开"]);
        var (found, ranked) = (new FoundWords(), new FoundWords());
        // What an earlier text left is gone.
        phrased.FindWords("政务公开。保护结果公开，推进", found);
        phrased.RankInside(new MatchQuery("政务公开。保护结果公开，推进"), [], [], ranked, out _);
        found.Terms.Count.ShouldBe(1);
        phrased.FindWords(text, found);
        phrased.RankInside(new MatchQuery(text), [], [], ranked, out _);
        found.Terms.ShouldBe(ranked.Terms);
        found.Phrasings.ShouldBe(ranked.Phrasings);
        (found.Terms.Count, found.Phrasings.Count).ShouldBe(text.StartsWith('加') ? (2, 2) : (0, 0));
    }

    [Theory]
    // Pairs are looked up many at a time: a term may begin in one lot and end in the next.
    [InlineData(SymbolWindow.LeastWidth - 4)]
    [InlineData(SymbolWindow.LeastWidth - 3)]
    [InlineData(SymbolWindow.LeastWidth - 2)]
    [InlineData(SymbolWindow.LeastWidth - 1)]
    [InlineData(SymbolWindow.LeastWidth)]
    [InlineData(SymbolWindow.LeastWidth + 1)]
    [InlineData(2 * SymbolWindow.LeastWidth - 3)]
    public void A_term_is_found_wherever_it_stands(int before)
    {
        var text = string.Concat(Enumerable.Repeat("公参", (before / 2) + 1))[..before] + "，合法性审查";
        Hits(text).ShouldHaveSingleItem().ShouldBe(("合法性审查", before + 1, 5));
    }

    [Fact]
    public void What_was_asked_before_changes_nothing()
    {
        var first = Rank("加大知识产权保护力度", title: "知识产权", heading: "全面主动落实政务公开");
        Rank("完善重大行政决策公众参与规则", title: "专利", heading: "");
        Rank("加大知识产权保护力度", title: "知识产权", heading: "全面主动落实政务公开").ShouldBe(first);
        Rank("加大知识产权保护力度", heading: "全面主动落实政务公开").ShouldAllBe(r => r.Title == 0);
    }

    [Theory]
    [InlineData("政务公开", "政务公开。加大知识产权保护力度，政务公开")]
    [InlineData("政务公开", "政务公开")]
    [InlineData("政务公开", "政务公开\n。合法性审查")]
    // Words that go on behind the title, and a title that is no beginning.
    [InlineData("合法性", "合法性审查")]
    [InlineData("知识产权", "知识产权 保护力度")]
    [InlineData("知识产权", "保护知识产权。知识产权")]
    public void A_title_with_which_the_text_begins_changes_nothing(string title, string text)
    {
        var (with, without, alone) = (Rank(text, title), Rank(text), Rank("天地玄黄", title));
        foreach (var match in with)
        {
            var other = without.Single(m => m.Provision == match.Provision);
            (match.Text, match.Terms, match.Explained).ShouldBe((other.Text, other.Terms, other.Explained));
            match.Title.ShouldBe(alone.Single(m => m.Provision == match.Provision).Title);
        }

        var hits = new TermHit[16];
        Index.Rank(new MatchQuery(text, title), [], hits, out var count);
        hits.Take(count).Select(h => (Index.TermText(h.Term), h.Start, h.Length)).ShouldBe(Hits(text));
    }

    [Fact]
    public void A_phrase_speaks_for_its_provision_and_for_no_statement()
    {
        var index = new ProvisionIndex(
        [
            new IndexedProvision("优化服务", [], [new IndexedStatement("便利办理", ["网上办理"])]) { Phrases = ["少跑腿"], WeakPhrases = ["排长队"] },
            new IndexedProvision("政务公开", [], [new IndexedStatement("主动公开", ["主动公开"])]),
        ]);
        var hits = new TermHit[4];
        var ranked = new ProvisionMatch[2];
        index.Rank(new MatchQuery("群众少跑腿"), ranked, hits, out var count);
        ranked[0].Provision.ShouldBe(0);
        count.ShouldBe(1);
        index.OwnersOf(hits[0].Term).ToArray().ShouldHaveSingleItem().Statement.ShouldBe(TermOwner.NoStatement);
        var strong = ranked[0].Terms;
        index.Rank(new MatchQuery("不必排长队"), ranked);
        ranked[0].Terms.ShouldBe(strong * (float)MatchingWeights.DefaultWeakPhraseWeight, 1e-4f);
    }

    [Fact]
    public void A_term_tells_its_owners_and_the_terms_inside_it()
    {
        var index = new ProvisionIndex([new IndexedProvision("", ["行政复议"], [new IndexedStatement("", ["行政复议委员会", "复议委员会"])])]);
        var hits = new TermHit[8];
        index.FindTerms("推行行政复议委员会制度", hits).ShouldBe(3);
        hits.Take(3).Select(h => (index.TermText(h.Term), h.Start)).ShouldBe([("行政复议", 2), ("行政复议委员会", 2), ("复议委员会", 4)]);
        index.Rank(new MatchQuery("推行行政复议委员会制度"), [], hits, out var longest);
        longest.ShouldBe(1);
        index.TermText(hits[0].Term).ShouldBe("行政复议委员会");
        index.OwnersOf(hits[0].Term).ToArray().ShouldHaveSingleItem().Statement.ShouldBe(0);
        index.InnerTermsOf(hits[0].Term).ToArray().Select(index.TermText).ShouldBe(["行政复议", "复议委员会"], ignoreOrder: true);
    }

    [Fact]
    public void A_query_allocates_nothing()
    {
        var ranked = new ProvisionMatch[4];
        var hits = new TermHit[16];
        var text = string.Concat(Enumerable.Repeat("完善重大行政决策公众参与规则,公开征求意见。", 20));
        Index.Rank(new MatchQuery(text, text, text), ranked, hits, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Index.Rank(new MatchQuery(text, text, text), ranked, hits, out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void An_index_of_many_provisions_answers_as_well()
    {
        var provisions = Enumerable.Range(0, 400).Select(i => new IndexedProvision($"第{(char)(0x4E00 + i)}{(char)(0x5E00 + i)}号事项", [], [])).ToList();
        var index = new ProvisionIndex(provisions);
        var ranked = new ProvisionMatch[1];
        index.Rank(new MatchQuery(provisions[321].Title), ranked).ShouldBe(1);
        ranked[0].Provision.ShouldBe(321);
    }

    [Fact]
    public void Threads_share_an_index()
    {
        var texts = new[] { "完善重大行政决策公众参与规则", "法定主动公开", "优化营商环境,加强产权保护" };
        var expected = texts.Select(t => Rank(t)[0]).ToList();
        Parallel.For(0, 300, i => Rank(texts[i % 3])[0].ShouldBe(expected[i % 3]));
    }

    private static ProvisionMatch[] Rank(string text, string title = "", string heading = "")
    {
        var ranked = new ProvisionMatch[Index.Count];
        Index.Rank(new MatchQuery(text, title, heading), ranked).ShouldBe(Index.Count);
        return ranked;
    }

    private static (string Text, int Start, int Length)[] Hits(string text)
    {
        var hits = new TermHit[32];
        Index.Rank(new MatchQuery(text), [], hits, out var count);
        var all = new TermHit[32];
        hits.Take(count).ShouldBeSubsetOf(all.Take(Index.FindTerms(text, all)));
        return [.. hits.Take(count).Select(h => (Index.TermText(h.Term), h.Start, h.Length))];
    }
}
