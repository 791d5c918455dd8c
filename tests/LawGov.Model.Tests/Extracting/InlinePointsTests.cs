using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Points of running text: where their labels may stand, and what they enclose.</summary>
public class InlinePointsTests
{
    [Theory]
    [InlineData("一是强化培训。全年两期。二是完善制度。", "强化培训|全年两期。|完善制度|")]
    [InlineData("主要做法:一是强化培训;二是完善制度。", "强化培训||完善制度|")]
    [InlineData("开展工作,一是强化培训,二是完善制度", "强化培训,||完善制度|")]
    [InlineData("是这样做的:一是甲。二是乙。", "甲||乙|")]
    [InlineData("一是甲。二是乙。三是丙。", "甲||乙||丙|")]
    public void Found(string text, string expected)
    {
        using var compact = Normalizer.Normalize(text);
        var points = InlinePoints.Find(compact, new TextRange(0, text.Length));
        string.Join('|', points.Select(p => $"{text[p.Title.Start..p.Title.End]}|{text[p.Text.Start..p.Text.End]}")).ShouldBe(expected);
        points.Select(p => p.Number).ShouldBe(Enumerable.Range(1, points.Count));
        points.Select(p => text[p.Label.End - 1]).ShouldBe(Enumerable.Repeat('是', points.Count));
    }

    [Theory]
    [InlineData("做好培训。1.开办夜校。2.编写教材。", "开办夜校||编写教材|")]
    [InlineData("做好培训:(1)开办夜校;(2)编写教材", "开办夜校||编写教材|")]
    [InlineData("做好培训。①开办夜校。②编写教材。", "开办夜校||编写教材|")]
    [InlineData("做好培训。1.开办夜校。2.编写教材,共3.5万字。", "开办夜校||编写教材,共3.5万字|")]
    public void Found_by_number(string text, string expected)
    {
        using var compact = Normalizer.Normalize(text);
        string.Join('|', InlinePoints.Find(compact, new TextRange(0, text.Length)).Select(p => $"{text[p.Title.Start..p.Title.End]}|{text[p.Text.Start..p.Text.End]}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("做好培训。1.开办夜校。")]
    [InlineData("做好培训。1.开办夜校。(2)编写教材。")]
    [InlineData("做好培训1.开办夜校2.编写教材。")]
    [InlineData("做好培训。2.开办夜校。3.编写教材。")]
    [InlineData("一是强化培训。")] // one alone is prose
    [InlineData("二是强化培训。三是完善制度。")]
    [InlineData("一是强化培训。三是完善制度。")]
    [InlineData("这一是强化培训。这二是完善制度。")]
    [InlineData("强化培训是重点。完善制度是基础。")]
    public void Not_found(string text)
    {
        using var compact = Normalizer.Normalize(text);
        InlinePoints.Find(compact, new TextRange(0, text.Length)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("做好培训。一要开办夜校；二要编写教材。", "开办夜校||编写教材|")]
    [InlineData("做好培训。一抓源头，清点;二抓日常。", "抓源头，清点||抓日常|")]
    [InlineData("做好培训。第一，开办夜校；第二，编写教材。", "开办夜校||编写教材|")]
    [InlineData("首先开办夜校；其次编写教材；最后组织考试。", "开办夜校||编写教材||组织考试|")]
    [InlineData("首先，开办夜校。其次，编写教材。", "开办夜校||编写教材|")]
    [InlineData("一手抓预防，一手抓治疗。", "")]
    [InlineData("一要开办夜校，三要编写教材。", "")]
    [InlineData("这样做首先便民，其次省钱。", "")]
    [InlineData("首先开办夜校。", "")]
    [InlineData("其次编写教材；最后组织考试。", "")]
    public void Found_by_words_of_a_plan(string text, string expected)
    {
        using var compact = Normalizer.Normalize(text);
        string.Join('|', InlinePoints.Find(compact, new TextRange(0, text.Length), countsInWords: true).Select(p => $"{text[p.Title.Start..p.Title.End]}|{text[p.Text.Start..p.Text.End]}")).ShouldBe(expected);
        InlinePoints.Find(compact, new TextRange(0, text.Length)).ShouldBeEmpty();
    }

    [Fact]
    public void Places_are_those_of_the_whole_text()
    {
        using var compact = Normalizer.Normalize("某区情况。主要做法:一是甲。二是乙。");
        InlinePoints.Find(compact, new TextRange(5, compact.Chars.Length)).Select(p => p.Label).ShouldBe([new TextRange(10, 12), new TextRange(14, 16)]);
    }

    [Fact]
    public void More_than_ten_have_numbers_of_two_characters()
    {
        string[] numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
        var text = string.Concat(numbers.Select(n => $"{n}是做好工作。"));
        using var compact = Normalizer.Normalize(text);
        InlinePoints.Find(compact, new TextRange(0, text.Length)).Count.ShouldBe(12);
    }
}
