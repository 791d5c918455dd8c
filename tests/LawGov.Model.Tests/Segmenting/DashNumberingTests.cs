using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>Lines with a dash or another mark that are items, by their numbers: <c>1 2</c>; 0 where they are text.</summary>
public class DashNumberingTests
{
    [Theory]
    [InlineData("——测量河床。（县水利局）\n——清除淤泥。（县住建局）", "1 2")]
    [InlineData("●测量河床。（县水利局负责）\n●清除淤泥。（县住建局负责）", "1 2")]
    [InlineData("——测量河床。（县水利局、县财政局）\n——清除淤泥。（县住建局）", "1 2")]
    [InlineData("——测量河床。\n责任单位：县水利局\n——清除淤泥。\n责任单位：县住建局", "1 2")]
    [InlineData("——测量河床。（县水利局）\n——清除淤泥。（县住建局）\n——植草。", "1 2 3")] // two of three
    [InlineData("——测量河床。（县水利局）\n——清除淤泥。（县住建局）\n——植草。\n——立碑。", "0 0 0 0")] // two of four
    [InlineData("——测量河床；\n——清除淤泥。（县住建局）", "0 0")] // one clause for both
    [InlineData("——测量河床。（2处）\n——清除淤泥。（3处）", "0 0")]
    [InlineData("——测量河床。（县水利局）\n——清除淤泥。（县住建局）\n（二）绿化\n——植草。（县林业局）\n——立碑。（县文旅局）", "1 2 1 2")]
    [InlineData("——测量河床。（县水利局）\n（二）绿化\n——植草。（县林业局）", "0 0")] // one each
    public void Lines_that_name_units(string lines, string expected)
    {
        using var compact = Normalizer.Normalize($"一、河道\n（一）整治\n{lines}");
        string.Join(' ', Segmenter.Segment(compact).Blocks.Where(block => block.Label.Kind == LabelKind.Dash).Select(block => block.Label.Number)).ShouldBe(expected);
    }
}
