using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>Numbers that lost their mark, by the lines that begin with them: <c>1·修建步道。|2·整治岸线。</c>.</summary>
public class SpacedNumbersTests
{
    [Theory]
    [InlineData("方案\n1 修建步道。\n2 整治岸线。\n3 种植林木。", "1·修建步道。|2·整治岸线。|3·种植林木。")]
    [InlineData("方案\n1 修建步道。\n2 整治岸线。", "")] // two lines may begin so by chance
    [InlineData("方案\n1，修建步道。\n2，整治岸线。\n3，种植林木。", "1,·修建步道。|2,·整治岸线。|3,·种植林木。")]
    [InlineData("方案\n1 修建步道。\n2 整治岸线。\n4 种植林木。", "")]
    [InlineData("方案\n1 修建步道。\n\n2 整治岸线。\n\n3 种植林木。", "1·修建步道。|2·整治岸线。|3·种植林木。")]
    [InlineData("方案\n1 修建步道。\n甲\t乙\n丙\t丁\n2 整治岸线。\n3 种植林木。", "1·修建步道。|2·整治岸线。|3·种植林木。")]
    [InlineData("方案\n1 修建步道。\n1 整治岸线。\n2 种植林木。\n3 修剪草坪。", "1·整治岸线。|2·种植林木。|3·修剪草坪。")] // starts again
    public void A_list_of_three_and_more(string text, string expected) => Found(text).ShouldBe(expected);

    [Theory]
    [InlineData("1.修建步道。\n2 整治岸线。", "2·整治岸线。")]
    [InlineData("1.修建步道。\n2 整治岸线。\n3.种植林木。", "2·整治岸线。")]
    [InlineData("1.修建步道。\n3 整治岸线。", "")]
    [InlineData("方案\n1 修建步道。\n2.整治岸线。", "1·修建步道。")]
    [InlineData("方案\n1 修建步道。\n2 整治岸线。\n5.种植林木。", "")] // another list
    [InlineData("1.修建步道。\n2.整治岸线。\n1 种植林木。\n2 修剪草坪。", "")] // a list without marks of its own
    [InlineData("1.修建步道。\n2 整治岸线。\n5.种植林木。", "2·整治岸线。")]
    [InlineData("1.修建步道。\n2 整治岸线。\n1 种植林木。", "2·整治岸线。")]
    public void A_list_whose_other_numbers_have_marks(string text, string expected) => Found(text).ShouldBe(expected);

    [Theory]
    [InlineData("一、建设", true)]
    [InlineData("（一）建设", true)]
    [InlineData("一、建设，管理", false)]
    [InlineData("一、建设；管理", false)]
    [InlineData("一、建设。管理", false)]
    [InlineData("建设：", true)]
    [InlineData("建设。", true)]
    [InlineData("建设；", true)]
    [InlineData("建设（二期）", true)]
    [InlineData("建设，", false)]
    [InlineData("建设、管理", false)]
    [InlineData("建设，管理", false)]
    [InlineData("建设。管理", false)]
    [InlineData("建设；管理", false)]
    [InlineData("建设：管理", false)]
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化", true)] // thirty characters
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化美", false)]
    [InlineData("", false)]
    public void The_first_stands_below_a_heading_or_behind_a_sentence(string above, bool isList) =>
        Found($"{above}\n1 修建步道。\n2 整治岸线。\n3 种植林木。").Length.ShouldBe(isList ? 23 : 0);

    [Theory]
    [InlineData("方案\n1 修建步道\n2 整治岸线\n3 种植林木")]
    [InlineData("1.修建步道\n2 整治岸线。")]
    [InlineData("1.修建步道，\n2 整治岸线。")]
    public void The_others_stand_behind_the_end_of_a_sentence(string text) => Found(text).ShouldBe("");

    [Theory]
    [InlineData("2 整治岸线。", true)]
    [InlineData("2 整治岸", true)]
    [InlineData("2 整治", false)] // too short to tell
    [InlineData("2整治岸线。", false)]
    [InlineData("2 个工作日内办结。", false)]
    [InlineData("2 （整治岸线）", false)]
    [InlineData("2，整治岸线。", true)]
    [InlineData("2，000元。", false)]
    [InlineData("2，一是整治岸线。", false)]
    [InlineData("2，（整治）岸线。", false)]
    [InlineData("002 整治岸线。", true)]
    [InlineData("0002 整治岸线。", false)] // no list has so many
    [InlineData("0 整治岸线。", false)]
    [InlineData("整治岸线2 处。", false)]
    public void Only_a_number_before_a_word_is_a_label(string line, bool isLabel) => (Found($"1.修建步道。\n{line}").Length > 0).ShouldBe(isLabel);

    private static string Found(string text)
    {
        using var compact = Normalizer.Normalize(text);
        var labels = SpacedNumbers.Find(compact) ?? [];
        return string.Join('|', compact.Lines.Where(line => labels.ContainsKey(line.Start) && !line.IsBlank).Select(line =>
            $"{compact.Slice(line.Start, line.Start + labels[line.Start].Length)}·{compact.Slice(line.Start + labels[line.Start].Length, line.End)}"));
    }
}
