using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

/// <summary>Series of level words that stand for all places of these levels.</summary>
public class PlaceSeriesTests
{
    [Theory]
    [InlineData("设区的市 设区市 地级以上市 地级市 副省级城市 计划单列市 自治州 地区 地 行署 行政公署 地区行署 市级 州级 市 州 盟", nameof(PlaceSeries.Rank.Prefecture))]
    [InlineData("省 省级 自治区 直辖市 兵团 新疆生产建设兵团", nameof(PlaceSeries.Rank.Province))]
    [InlineData("县 区 旗 县级 区级 县级市 市辖区 自治县 自治旗 特区", nameof(PlaceSeries.Rank.County))]
    [InlineData("乡 镇 镇级 街 街道 街办 街道办 街道办事处 办事处 办 场 苏木", nameof(PlaceSeries.Rank.Township))]
    [InlineData("开发区 经济开发区 管委会 管理委员会 产业园区 工业园区 园区 功能区 高新区 经开区 管理区 新区 度假区", nameof(PlaceSeries.Rank.Zone))]
    [InlineData("村 居 社区 村委会 居委会", nameof(PlaceSeries.Rank.Village))]
    public void Words_for_a_level(string words, string rank)
    {
        foreach (var word in words.Split(' ')) LowestOf(word).ShouldBe(rank, word);
    }

    [Theory]
    [InlineData("县(市、区)", nameof(PlaceSeries.Rank.County))]
    [InlineData("乡镇(街道)", nameof(PlaceSeries.Rank.Township))]
    [InlineData("街道、县", nameof(PlaceSeries.Rank.Township))] // the lowest, wherever it stands
    [InlineData("旗县市区", nameof(PlaceSeries.Rank.County))]
    [InlineData("省、自治区、直辖市", nameof(PlaceSeries.Rank.Province))]
    [InlineData("县(市、区)人民政府", nameof(PlaceSeries.Rank.County))]
    [InlineData("各县政府及开发区管委会", nameof(PlaceSeries.Rank.County))] // a zone beside ordinary places does not decide
    [InlineData("市委和县党委以及镇党工委", nameof(PlaceSeries.Rank.Township))]
    [InlineData("市/县·区", nameof(PlaceSeries.Rank.County))]
    [InlineData("村(社区)", nameof(PlaceSeries.Rank.Village))]
    [InlineData("开发区、村", nameof(PlaceSeries.Rank.Village))]
    [InlineData("各镇、村", nameof(PlaceSeries.Rank.Township))]
    public void Series_of_levels(string text, string lowest) => LowestOf(text).ShouldBe(lowest);

    [Theory]
    [InlineData("")]
    [InlineData("人民政府")]
    [InlineData("各、和")]
    [InlineData("县司法局")]
    [InlineData("湖口县")]
    public void No_series(string text) => LowestOf(text).ShouldBeNull();

    private static string? LowestOf(string text) => PlaceSeries.TryRead(text, out var lowest) ? lowest.ToString() : null;
}
