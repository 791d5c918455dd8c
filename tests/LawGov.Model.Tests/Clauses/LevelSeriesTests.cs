using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Levels side by side before one noun.</summary>
public class LevelSeriesTests
{
    [Theory]
    [InlineData("地级以上市 设区的市 设区市 地级市 中央 国家 自治区 兵团 街道 乡镇 镇街 社区 地市 市州 区县 县区 县市 中 省 市 州 盟 地 县 区 旗 乡 镇 村 师 团")]
    [InlineData("省级 市直 县属 县直属 县(区) 县(市、区) 乡(镇、街道) 省(自治区) 县〔区〕")]
    public void Levels(string levels)
    {
        foreach (var level in levels.Split(' '))
        {
            LevelSeries.Starts($"{level}、县水利局").ShouldBeTrue(level);
            LevelSeries.Starts($"市、{level}水利局").ShouldBeTrue(level);
        }
    }

    [Theory]
    [InlineData("市、水利局")]
    [InlineData("桥、县水利局")]
    [InlineData("市水利局、县水利局")]
    [InlineData("市县水利局")]
    [InlineData("县(桥)、市水利局")]
    [InlineData("县(市水利局)、市水利局")]
    [InlineData("市")]
    [InlineData("市、")]
    [InlineData("")]
    public void No_levels_side_by_side(string name) => LevelSeries.Starts(name).ShouldBeFalse();

    [Theory]
    [InlineData("各市、县水利局", true)]
    [InlineData("各省、市、县水利局", true)]
    [InlineData("各县、市水利局", false)] // 市 starts another name
    [InlineData("各市、市水利局", true)]
    [InlineData("各乡、县水利局", false)]
    [InlineData("各村、乡水利局", false)]
    [InlineData("各乡、村水利局", true)]
    [InlineData("各省、兵团水利局", true)]
    [InlineData("各中央、国家水利局", false)] // of no place
    [InlineData("各县、旗,", true)]
    [InlineData("各县、旗;", true)]
    [InlineData("各县、旗。", true)]
    [InlineData("各县、旗", true)]
    [InlineData("县、旗", false)]
    [InlineData("县、旗,", false)]
    [InlineData("市、县、水利局", false)]
    [InlineData("市、县、区水利局", true)]
    [InlineData("各市、县、省水利局", false)]
    public void From_the_highest_to_the_lowest(string content, bool joins) => LevelSeries.Joins(content, 0, content.IndexOf('、', StringComparison.Ordinal)).ShouldBe(joins);

    [Theory]
    [InlineData("省、市、县水利局", 1, true)]
    [InlineData("省、市水利局、县水利局", 2, false)]
    [InlineData("省桥、市、县水利局", 2, false)]
    public void Each_mark_stands_between_levels(string content, int mark, bool joins)
    {
        var at = -1;
        for (var i = 0; i < mark; i++) at = content.IndexOf('、', at + 1);
        LevelSeries.Joins(content, 0, at).ShouldBe(joins);
    }
}
