namespace LawGov.Model.Tests.Segmenting;

/// <summary>Texts that number their paragraphs by words.</summary>
public class WordedNumberingTests
{
    [Theory]
    [InlineData("任务一：修路。\n任务二：架桥。", "任务一:·修路。|任务二:·架桥。")]
    [InlineData("任务一：修路。\n举措一：测量。\n举措二：铺石。\n任务二：架桥。", "任务一:·修路。|举措一:·测量。|举措二:·铺石。|任务二:·架桥。")]
    [InlineData("任务一：修路。\n任务三：架桥。", "任务一:修路。|任务三:架桥。")] // does not count on
    [InlineData("任务一：修路。", "任务一:修路。")]
    [InlineData("任务二：修路。\n任务三：架桥。", "任务二:修路。|任务三:架桥。")]
    [InlineData("第一，修路。（县交通局负责）\n第二，架桥。（县交通局负责）", "第一,·修路。(县交通局负责)|第二,·架桥。(县交通局负责)")]
    [InlineData("第一，修路。\n第二，架桥。（县交通局负责）", "第一,·修路。|第二,·架桥。(县交通局负责)")] // half of them
    [InlineData("第一，修路。\n第二，架桥。\n第三，种树。（县林业局负责）", "第一,修路。|第二,架桥。|第三,种树。(县林业局负责)")] // prose
    [InlineData("第一，修路。\n责任单位：县交通局\n第二，架桥。\n责任单位：县交通局", "第一,·修路。|f 责任单位:县交通局|第二,·架桥。|f 责任单位:县交通局")]
    [InlineData("第一项 修路。\n第二项 架桥。", "第一项·修路。|第二项·架桥。")]
    [InlineData("问题1：桥面破损。\n问题2：路灯不亮。", "问题1:·桥面破损。|问题2:·路灯不亮。")]
    [InlineData("整改任务一：修桥面。\n整改任务二：换路灯。", "整改任务一:·修桥面。|整改任务二:·换路灯。")]
    [InlineData("反馈事项1、修桥面。\n反馈事项2、换路灯。", "反馈事项1、·修桥面。|反馈事项2、·换路灯。")]
    [InlineData("图纸1：桥面。\n图纸2：路灯。", "图纸1:桥面。|图纸2:路灯。")] // no noun of what is to be done
    [InlineData("全县各乡镇反馈问题1：桥面。\n全县各乡镇反馈问题2：路灯。", "全县各乡镇反馈问题1:桥面。|全县各乡镇反馈问题2:路灯。")] // nine characters
    public void Labels_count_on(string text, string expected) => BlockText.Of(text).ShouldBe(expected);
}
