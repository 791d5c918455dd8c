using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Normalizing;

/// <summary>The title printed again on a page: what is left of the text behind it.</summary>
public class RunningHeaderTests
{
    private const string Title = "湖口县桥梁方案";

    [Theory]
    [InlineData("建桥（责任单位：县交\n湖口县桥梁方案\n- 4 -\n通局）", "建桥(责任单位:县交通局)")]
    [InlineData("建桥（责任单位：县交\n- 4 -\n湖口县桥梁方案\n通局）", "建桥(责任单位:县交通局)")]
    [InlineData("建桥（责任单位：县交\n- 4 -\n\n  湖口县桥梁方案  \n\n通局）", "建桥(责任单位:县交通局)")]
    [InlineData("建桥（责任单位：县交\n湖口县桥梁方案\n\n\n- 4 -\n通局）", "建桥(责任单位:县交通局)")] // two blank lines
    [InlineData("建桥（责任单位：县交\n湖口县桥梁方案\n\n\n\n- 4 -\n通局）", "建桥(责任单位:县交湖口县桥梁方案通局)")]
    [InlineData("建桥（责任单位：县交\n湖口县桥梁方案\n通局）", "建桥(责任单位:县交湖口县桥梁方案通局)")] // no mark of a page
    [InlineData("建桥。\n- 4 -\n湖口县桥梁方案\n修路。", "建桥。湖口县桥梁方案修路。")] // nothing is cut
    [InlineData("建桥（责任单位：县交\n- 4 -\n湖口县桥梁方案等\n通局）", "建桥(责任单位:县交湖口县桥梁方案等通局)")]
    [InlineData("建桥\n湖口县桥梁方案", "建桥湖口县桥梁方案")] // the last line
    public void Between_the_halves_of_a_paragraph(string text, string expected) => Read($"{Title}\n{text}").ShouldBe(Title + expected);

    [Theory]
    [InlineData("湖口县桥梁", "湖口县桥梁修湖口县桥梁路")] // five characters
    public void Other_first_lines(string title, string expected) => Read($"{title}\n修\n{title}\n- 4 -\n路").ShouldBe(expected);

    private static string Read(string text)
    {
        using var compact = Normalizer.Normalize(text);
        return compact.Chars.ToString();
    }
}
