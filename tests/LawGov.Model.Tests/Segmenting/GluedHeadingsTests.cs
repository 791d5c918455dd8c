namespace LawGov.Model.Tests.Segmenting;

/// <summary>Headings that stand on one line with the first item below them.</summary>
public class GluedHeadingsTests
{
    [Theory]
    [InlineData("一、建桥（一）架灯。\n（二）种树。", "一、·建桥|(一)·架灯。|(二)·种树。")]
    [InlineData("一、建桥1.架灯。\n2.种树。", "一、·建桥|1.·架灯。|2.·种树。")]
    [InlineData("一、建桥（1）架灯。\n（2）种树。", "一、·建桥|(1)·架灯。|(2)·种树。")]
    [InlineData("一、建桥①架灯。\n②种树。", "一、·建桥|~ ①·架灯。|②·种树。")]
    [InlineData("一、建桥。\n（一）架灯。\n二、种树（二）挖渠。", "一、·建桥。|(一)·架灯。|二、·种树|(二)·挖渠。")] // the numbers may go on
    [InlineData("一、建桥。\n（一）架灯。\n二、种树（三）挖渠。", "一、·建桥。|(一)·架灯。|二、·种树(三)挖渠。")]
    [InlineData("一、建桥。\n（一）架灯。\n二、种树（二）挖渠。\n三、修路（三）清淤。", "一、·建桥。|(一)·架灯。|二、·种树|(二)·挖渠。|三、·修路|(三)·清淤。")]
    [InlineData("一、建桥，（一）架灯。", "一、·建桥,(一)架灯。")]
    [InlineData("一、建桥：（一）架灯。", "一、·建桥:(一)架灯。")]
    [InlineData("一、建桥；（一）架灯。", "一、·建桥;(一)架灯。")]
    [InlineData("一、建桥。（一）架灯。", "一、·建桥。(一)架灯。")]
    [InlineData("一、桥（一）架灯。", "一、·桥(一)架灯。")] // no heading is so short
    [InlineData("一、建桥（一）架", "一、·建桥(一)架")]
    [InlineData("一、建桥（一）架灯", "一、·建桥|(一)·架灯")]
    [InlineData("一、建桥修路第（一）段。", "一、·建桥修路第(一)段。")]
    [InlineData("一、建桥修路12（1）段。", "一、·建桥修路12(1)段。")]
    [InlineData("（一）建桥一、架灯。", "(一)·建桥一、架灯。")] // of a higher kind
    [InlineData("（一）建桥（一）架灯。", "(一)·建桥(一)架灯。")]
    [InlineData("1.建桥（1）架灯。", "1.·建桥(1)架灯。")]
    [InlineData("（一）建桥1.架灯。", "(一)·建桥|1.·架灯。")]
    [InlineData("第一章 建桥（一）架灯。", "第一章·建桥|(一)·架灯。")]
    [InlineData("## 一、建桥（一）架灯。", "h 一、·建桥|(一)·架灯。")]
    [InlineData("一、建桥修路架灯种树挖渠通水清淤护岸绿化亮化净化美化硬化序化洁化建桥修路架灯种树木（一）架灯。", "一、·建桥修路架灯种树挖渠通水清淤护岸绿化亮化净化美化硬化序化洁化建桥修路架灯种树木|(一)·架灯。")]
    [InlineData("一、建桥修路架灯种树挖渠通水清淤护岸绿化亮化净化美化硬化序化洁化建桥修路架灯种树木建（一）架灯。", "一、·建桥修路架灯种树挖渠通水清淤护岸绿化亮化净化美化硬化序化洁化建桥修路架灯种树木建(一)架灯。")] // forty characters are no heading
    public void A_heading_is_cut_from_the_item_behind_it(string text, string expected) => BlockText.Of(text).ShouldBe(expected);
}
