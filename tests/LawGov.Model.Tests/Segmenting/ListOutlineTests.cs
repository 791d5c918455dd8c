using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>Lines that the mark of a list opens, by level and number: <c>1:2</c>; <c>1:0</c> where a line is a field of the item above it.</summary>
public class ListOutlineTests
{
    [Theory]
    [InlineData("- 堤防\n  - 牵头单位：县水利局\n  - 闸门（责任单位：县水利局）\n- 河道\n  - 牵头单位：县住建局", "1:1 2:0 2:1 1:2 2:0")]
    [InlineData("* 堤防\n    * 牵头单位：县水利局\n* 河道\n    * 牵头单位：县住建局", "1:1 2:0 1:2 2:0")] // four spaces
    [InlineData("+ 堤防\n\t+ 牵头单位：县水利局\n+ 河道\n\t+ 牵头单位：县住建局", "1:1 2:0 1:2 2:0")] // tabs
    [InlineData("• 堤防\n　• 牵头单位：县水利局\n• 河道\n　• 牵头单位：县住建局", "1:1 2:0 1:2 2:0")] // wide spaces
    [InlineData("- 堤防\n  - 闸门\n  - 县水利局、县住建局等按职责分工负责\n- 河道\n  - 清障\n  - （县水利局牵头，县住建局配合）", "1:1 2:1 2:0 1:2 2:1 2:0")]
    [InlineData("- **堤防**\n  - **牵头单位：** 县水利局\n  - **完成时限**：6月底\n- [ ] 河道（责任单位：县住建局）", "1:1 2:0 2:0 1:2")]
    [InlineData("- 堤防（责任单位：县水利局）\n- 河道（责任单位：县住建局）\n- 绿化", "1:1 1:2 1:3")] // one level, two items in three
    [InlineData("- 堤防\n- 牵头单位：县水利局\n- 河道\n- 牵头单位：县住建局", "1:1 1:2")] // fields beside their items
    [InlineData("- 堤防\n  1. 闸门（责任单位：县水利局）\n  2. 道路（责任单位：县住建局）\n- 河道", "1:1 2:1 2:2 1:2")]
    [InlineData("- 堤防\n   - 闸门（责任单位：县水利局）\n  - 道路（责任单位：县住建局）", "1:1 2:1 2:2")] // one space less
    [InlineData("- 堤防\n  的加固\n  - 闸门（责任单位：县水利局）\n  - 道路（责任单位：县住建局）", "1:1 2:1 2:2")] // text that goes on
    [InlineData("- 堤防\n  - 闸门\n  - 道路\n- 河道", "")] // names nobody
    [InlineData("- 堤防（责任单位：县水利局）\n- 河道\n- 绿化\n- 道路（责任单位：县住建局）", "")]
    [InlineData("- 堤防（责任单位：县水利局）\n本段说明。\n- 河道（责任单位：县住建局）", "")] // one each
    [InlineData("-5℃以下停工（责任单位：县水利局）\n-3℃以下停运（责任单位：县住建局）", "")] // no gap
    public void Items_by_indentation(string lines, string expected)
    {
        using var compact = Normalizer.Normalize($"一、任务\n{lines}");
        string.Join(' ', Segmenter.Segment(compact).Blocks.Where(block => block.Label.IsListed).Select(block => $"{block.Label.Kind - Model.Lexicon.LabelKind.Listed1 + 1}:{block.Label.Number}")).ShouldBe(expected);
    }
}
