using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class FoldedSearchTests
{
    [Theory]
    [InlineData("桥面清洗", "每月桥面清洗。", "桥面清洗")]
    [InlineData("桥面清洗", "每月桥面\n\n清洗，再桥面清洗。", "桥面\n\n清洗")]
    [InlineData("桥面清洗", "每月桥面，清洗。", "")]
    [InlineData("桥面清洗", "每月“桥面”清洗。", "桥面”清洗")]
    [InlineData("桥面清洗", "每月桥面清", "")]
    // A beginning that leads nowhere does not hide the place behind it.
    [InlineData("桥桥面", "桥桥桥面", "桥桥面")]
    // Width, case, brackets and dashes are made alike, in the words too.
    [InlineData("App办理", "用ＡＰＰ办理", "ＡＰＰ办理")]
    [InlineData("App办理", "app，a p\nP办理", "a p\nP办理")]
    [InlineData("(二)桥面", "〔二〕桥面", "〔二〕桥面")]
    [InlineData("“桥面”清洗", "桥面清洗", "桥面清洗")]
    [InlineData("桥面", "", "")]
    [InlineData("", "桥面", "")]
    [InlineData("“”", "“桥面”", "")]
    public void Words_are_found_whatever_characters_they_are_written_in(string words, string text, string expected)
    {
        var (start, length) = FoldedSearch.Find(words, text);
        text.Substring(start, length).ShouldBe(expected);
    }

    [Theory]
    [InlineData("冲洗 桥面", "清洁。冲\n洗桥面。冲洗桥面。", "冲\n洗桥面")]
    [InlineData("冲洗 桥面", "桥面很脏。每月冲洗。", "")]
    [InlineData("冲洗 桥面", "桥面很脏；桥\n面冲洗", "桥\n面冲洗")]
    [InlineData("", "桥面很脏。", "")]
    [InlineData("桥面", "", "")]
    public void The_first_sentence_with_all_words_is_found(string words, string text, string expected)
    {
        var (start, end) = FoldedSearch.SentenceWith(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), text);
        text[start..end].ShouldBe(expected);
    }

    [Theory]
    [InlineData("执法全过程记录")]
    [InlineData("政务公开")]
    public void The_place_is_that_which_an_index_finds(string term)
    {
        var index = new ProvisionIndex([new IndexedProvision("", [], [new IndexedStatement("", [term])])]);
        foreach (var text in new[] { $"一是{term}", $"{term[..2]}\n{term[2..]}", $"{term[..1]}《{term[1..]}》，{term}", $"{term[..2]}，{term[2..]}" })
        {
            var hits = new TermHit[4];
            var expected = index.FindTerms(text, hits) == 0 ? default : (hits[0].Start, hits[0].Length);
            FoldedSearch.Find(term, text).ShouldBe(expected);
        }
    }
}
