namespace LawGov.Model.Tests.Segmenting;

/// <summary>The points of one paragraph that have units of their own.</summary>
public class GluedPointsTests
{
    [Theory]
    [InlineData("（一）建桥。（1）打桩，由县水利局负责。（2）架梁（县交通局负责）。", "(一)·建桥。|~ (1)·打桩,由县水利局负责。|~ (2)·架梁(县交通局负责)。")]
    [InlineData("1.建桥。（1）打桩，县水利局牵头，县财政局配合；（2）架梁，县交通局牵头，县财政局配合。", "1.·建桥。|~ (1)·打桩,县水利局牵头,县财政局配合;|~ (2)·架梁,县交通局牵头,县财政局配合。")]
    [InlineData("1.建桥，（1）打桩，由县水利局负责；（2）架梁，由县交通局负责。", "1.·建桥,|~ (1)·打桩,由县水利局负责;|~ (2)·架梁,由县交通局负责。")]
    [InlineData("1.建桥：1）打桩。（县水利局）2）架梁。（县交通局）", "1.·建桥:|~ 1)·打桩。(县水利局)|~ 2)·架梁。(县交通局)")]
    [InlineData("（1）打桩，由县水利局负责；（2）架梁，由县交通局负责。", "(1)·打桩,由县水利局负责;|~ (2)·架梁,由县交通局负责。")] // the first opens the paragraph
    [InlineData("建桥：（1）打桩，由县水利局负责；（2）架梁，由县交通局负责；（3）铺路。", "建桥:|~ (1)·打桩,由县水利局负责;|~ (2)·架梁,由县交通局负责;|~ (3)·铺路。")] // two of three
    [InlineData("1.建桥。（1）打桩；（2）架梁。（责任单位：县水利局）", "1.·建桥。(1)打桩;(2)架梁。(责任单位:县水利局)")] // one clause for both
    [InlineData("1.建桥。（1）打桩（2处）；（2）架梁（3处）。", "1.·建桥。(1)打桩(2处);(2)架梁(3处)。")]
    [InlineData("1.根据第（1）项和第（2）项，由县水利局负责。", "1.·根据第(1)项和第(2)项,由县水利局负责。")]
    public void Points_with_units(string text, string expected) => BlockText.Of(text).ShouldBe(expected);
}
