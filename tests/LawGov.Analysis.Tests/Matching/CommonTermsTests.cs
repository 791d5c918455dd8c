using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class CommonTermsTests
{
    [Theory]
    [InlineData("推进行政执法公示", "加强行政执法监督", 9, "行政执法")]
    [InlineData("行政执", "行政执法", 9, "")] // three letters are no expression
    [InlineData("行政执法", "行政执法", 9, "行政执法")]
    [InlineData("行政执法", "行政处罚", 9, "")]
    [InlineData("行政执，法公示栏", "行政执，法公示栏", 9, "法公示栏")] // none across a mark
    [InlineData("行政执法与信息公开制度", "信息公开制度和行政执法", 9, "信息公开制度|行政执法")] // the longest first
    [InlineData("行政执法，政府采购", "政府采购、行政执法", 9, "行政执法|政府采购")] // of one length in the order of the shorter text, of two equally long ones of the first
    [InlineData("行政执法，政府采购，基层治理", "基层治理、政府采购、行政执法和其他", 2, "行政执法|政府采购")]
    [InlineData("行政执法和行政执法", "加强行政执法", 9, "行政执法")] // each once
    [InlineData("一二三四五六七八九十甲乙丙丁戊己庚辛", "一二三四五六七八九十甲乙丙丁戊己庚辛", 9, "一二三四五六七八九十甲乙丙丁戊己")] // the rest is too short
    [InlineData("一二三四五六七八九十甲乙丙丁戊己庚辛壬癸", "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸", 9, "一二三四五六七八九十甲乙丙丁戊己|庚辛壬癸")]
    [InlineData("", "行政执法", 9, "")]
    public void The_longest_common_expressions(string a, string b, int most, string expected) => string.Join('|', CommonTerms.Of(a, b, most)).ShouldBe(expected);

    [Theory]
    [InlineData(7, "行政执法公示")]
    [InlineData(8, "行政执法")]
    public void Only_the_first_places_of_a_run_are_looked_at(int before, string expected) =>
        CommonTerms.Of("行政执法公示", string.Concat(Enumerable.Repeat("行政执法。", before)) + "行政执法公示", 1).ShouldBe([expected]);
}
