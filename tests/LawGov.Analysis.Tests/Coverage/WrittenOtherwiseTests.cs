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

    [Fact]
    public void Each_item_is_looked_through_for_itself()
    {
        var finder = new WrittenOtherwise(StreetOutline.Index);
        var (wash, check) = (StreetOutline.Term("桥面清洗"), StreetOutline.Term("桥墩检测"));
        finder.PlaceOf(wash, "桥\n面清洗", new SourceSpan(4, 5)).ShouldBe(new SourceSpan(4, 5));
        finder.PlaceOf(check, "桥\n面清洗", new SourceSpan(4, 5)).ShouldBeNull();
        // A longer text than the first, with the term twice: the first place counts.
        finder.PlaceOf(wash, "再桥面 清洗，还桥面 清洗，桥墩 检测", new SourceSpan(20, 19)).ShouldBe(new SourceSpan(21, 5));
        finder.PlaceOf(check, "再桥面 清洗，还桥面 清洗，桥墩 检测", new SourceSpan(20, 19)).ShouldBe(new SourceSpan(34, 5));
        // What was seen of an item is kept by its place.
        finder.PlaceOf(wash, "", new SourceSpan(4, 5)).ShouldBe(new SourceSpan(4, 5));
        finder.SentenceOf(StreetOutline.Phrasing("冲洗 桥面"), "清洁。冲\n洗桥面。", new SourceSpan(4, 9)).ShouldBe(new SourceSpan(3, 5));
        finder.SentenceOf(StreetOutline.Phrasing("桥面清洗"), "清洁。冲\n洗桥面。", new SourceSpan(4, 9)).ShouldBe(default);
        finder.SentenceOf(StreetOutline.Phrasing("冲洗 桥面"), "", new SourceSpan(4, 9)).ShouldBe(new SourceSpan(3, 5));
    }

    [Fact]
    public void A_text_dense_with_terms_has_room_for_all_of_them() =>
        new WrittenOtherwise(StreetOutline.Index).PlaceOf(StreetOutline.Term("桥面清洗"), "桥面桥面清洗", new SourceSpan(0, 6)).ShouldBe(new SourceSpan(2, 4));
}
