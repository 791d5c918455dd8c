using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>The place above another, as the text writes it in front.</summary>
public class PlaceCompletionTests
{
    [Theory]
    [InlineData("九江市湖口县", "湖口县", "九江市")]
    [InlineData("请到：九江市湖口县", "湖口县", "九江市")] // behind a mark
    [InlineData("请到 九江市湖口县", "湖口县", "九江市")] // behind a gap
    [InlineData("请到\n九江市湖口县", "湖口县", "九江市")]
    [InlineData("江西省九江市湖口县", "湖口县", "江西省九江市")] // the longer, up to eight characters
    [InlineData("请到上海市浦东新区", "浦东新区", "上海市")] // a province may stand inside a sentence
    [InlineData("中共九江市湖口县委", "湖口县", "九江市")]
    [InlineData("湖口县。九江市湖口县", "湖口县", "九江市")] // the second mention
    [InlineData("甘南州湖口县", "湖口县", "甘南州")]
    [InlineData("兴安盟湖口县", "湖口县", "兴安盟")]
    [InlineData("江西省湖口县", "湖口县", "江西省")]
    [InlineData("九江区湖口县", "湖口县", "")]
    [InlineData("请到九江市湖口县", "湖口县", "九江市")] // a city that is known
    [InlineData("制定九江市湖口县", "湖口县", "九江市")]
    [InlineData("在桥梁市湖口县", "湖口县", "")]
    [InlineData("请到桥梁市湖口县", "湖口县", "")]
    [InlineData("桥梁市湖口县", "湖口县", "桥梁市")]
    [InlineData("桥梁湖口县", "湖口县", "")]
    [InlineData("湖口县", "湖口县", "")]
    [InlineData("桥梁", "湖口县", "")]
    [InlineData("九江市江西省", "江西省", "")] // nothing above
    [InlineData("九江市上海市", "上海市", "")]
    [InlineData("江西省九江市湖口县", "九江市湖口县", "")] // written with one
    public void Places(string line, string place, string superior)
    {
        using var text = Normalizer.Normalize(line);
        PlaceCompletion.Superior(text, place).ShouldBe(superior);
    }

    [Theory]
    [InlineData(199, "九江市")] // the 200th mention
    [InlineData(200, "")]
    public void So_many_mentions(int before, string superior)
    {
        using var text = Normalizer.Normalize(string.Concat(Enumerable.Repeat("湖口县，", before)) + "九江市湖口县");
        PlaceCompletion.Superior(text, "湖口县").ShouldBe(superior);
    }
}
