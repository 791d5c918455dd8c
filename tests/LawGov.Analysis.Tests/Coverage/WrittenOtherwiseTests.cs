using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class WrittenOtherwiseTests
{
    private static readonly OutlineIndex Index = CoverageAnalyzer.Default.IndexOf(BuiltInOutlines.All.Single(o => o.Id == "outline-2021"));

    [Theory]
    [InlineData("落实执法\n\n全过程记录制度", "执法\n\n全过程记录")]
    [InlineData("落实执法“全过程”记录制度，执法全过程记录", "执法“全过程”记录")]
    [InlineData("落实执法过程记录制度", null)]
    public void A_term_is_found_whatever_stands_inside_it(string text, string? expected)
    {
        var term = Enumerable.Range(0, Index.Index.TermCount).First(t => Index.Index.TermText(t) == "执法全过程记录");
        var item = new SourceSpan(100, text.Length);
        var finder = new WrittenOtherwise(Index);
        for (var asked = 0; asked < 2; asked++)
        {
            var place = finder.PlaceOf(term, text, item);
            (place is { } span ? text.Substring(span.Start - 100, span.Length) : null).ShouldBe(expected);
        }
    }

    [Fact]
    public void A_phrasing_is_found_in_its_sentence()
    {
        var phrasing = Enumerable.Range(0, Index.Phrasings.Count).First(p => Index.PhrasingWords(p).Length == 2);
        var words = Index.PhrasingWords(phrasing);
        var broken = $"{words[0][..1]}\n{words[0][1..]}，{words[1]}";
        var text = $"{words[0]}。{broken}。";
        var finder = new WrittenOtherwise(Index);

        finder.SentenceOf(phrasing, text, new SourceSpan(7, text.Length)).In(text).ToString().ShouldBe(broken);
        finder.SentenceOf(phrasing, words[0], new SourceSpan(9, words[0].Length)).IsEmpty.ShouldBeTrue();
    }
}
