using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class PointWordsTests
{
    [Theory]
    [InlineData("", "", "")]
    // Point by point in their order, whatever the order of the text.
    [InlineData("路灯巡查 桥墩检测 支座更换", "", "2.2:2 桥墩检测 支座更换|3.1:1 路灯巡查")]
    // Terms before phrasings; a phrasing in the words of a term is the same expression, and is shown.
    [InlineData("桥面清洗", "冲洗 桥面", "2.1:2 桥面清洗 (冲洗 桥面)")]
    [InlineData("桥面清洗", "桥面清洗", "2.1:1 桥面清洗 (桥面清洗)")]
    [InlineData("", "桥面清洗", "2.1:1 (桥面清洗)")]
    // What belongs together stands together: a term of the next point has a smaller number than a phrasing of this one, and a word may come again behind another.
    [InlineData("桥面清洗 路灯巡查", "冲洗 桥面", "2.1:2 桥面清洗 (冲洗 桥面)|3.1:1 路灯巡查")]
    [InlineData("桥墩检测 支座更换 桥墩检测", "", "2.2:2 桥墩检测 支座更换")]
    // Each once; words of the matter speak for no point.
    [InlineData("灯杆刷漆 灯杆刷漆", "", "3.1:1 灯杆刷漆")]
    [InlineData("桥面 灯杆", "", "")]
    public void Words_speak_for_points(string terms, string phrasings, string expected)
    {
        var words = new PointWords(StreetOutline.Index);
        // What another text had is forgotten.
        words.Begin([StreetOutline.Term("养护优先"), StreetOutline.Term("路灯巡查")], []);
        words.MoveNext().ShouldBeTrue();
        words.Begin(Numbers(terms, ' ', StreetOutline.Term), Numbers(phrasings, '|', StreetOutline.Phrasing));
        var shown = new List<string>();
        while (words.MoveNext()) shown.Add(Show(words));
        string.Join('|', shown).ShouldBe(expected);
        words.MoveNext().ShouldBeFalse();
    }

    [Theory]
    // A phrasing of one word is compared with all terms.
    [InlineData("桥面除尘 桥面清洗", 2)]
    [InlineData("桥面除尘", 2)]
    [InlineData("桥面清洗", 1)]
    public void A_phrasing_in_the_words_of_any_term_is_no_expression_of_its_own(string terms, int expected)
    {
        var outline = new OutlineIndex(StreetOutline.With(a => a with
        {
            Points = a.Points.Select(p => p.Id == "2.1" ? p with { Terms = ["桥面除尘", "桥面清洗"], Phrasings = ["桥面清洗"] } : p).ToValueList(),
        }));
        var words = new PointWords(outline);
        words.Begin(Numbers(terms, ' ', t => Enumerable.Range(0, outline.Index.TermCount).Single(n => outline.Index.TermText(n) == t)), [0]);
        words.MoveNext().ShouldBeTrue();
        words.Expressions().ShouldBe(expected);
    }

    private static string Show(PointWords words)
    {
        var findings = new FoundPoints(StreetOutline.Index.Articles, new CoverageMemory());
        findings.Begin();
        var phrasings = words.AddTo(findings);
        findings.End(words.Article, words.Point, new PlanItem("1", "", "", "", default(SourceSpan)), 1, implements: true, phrasings);
        var finding = findings.Of(words.Article, words.Point)[0];
        var parts = findings.TermsOf(finding).ToArray().Select(StreetOutline.Index.Index.TermText)
            .Concat(findings.PhrasingsOf(finding).ToArray().Select(p => $"({string.Join(' ', StreetOutline.Index.PhrasingWords(p))})"));
        return $"{StreetOutline.Index.Articles[words.Article].Points[words.Point].Id}:{words.Expressions()} {string.Join(' ', parts)}";
    }

    private static int[] Numbers(string names, char between, Func<string, int> numberOf) => [.. names.Split(between, StringSplitOptions.RemoveEmptyEntries).Select(numberOf)];
}
