namespace LawGov.Model.Tests.Segmenting;

/// <summary>Labels that a sequence misses, inside the paragraphs between their neighbours.</summary>
public class MissingLabelsTests
{
    [Theory]
    [InlineData("1.建桥。修路。\n2.架灯。3.种树。\n4.挖渠。", "1.·建桥。修路。|2.·架灯。|~ 3.·种树。|4.·挖渠。")]
    [InlineData("1.建桥。\n2.架灯3.种树。\n4.挖渠。", "1.·建桥。|2.·架灯3.种树。|4.·挖渠。")] // no item ends so
    [InlineData("1.建桥。\n2.架灯，3.种树。\n4.挖渠。", "1.·建桥。|2.·架灯,3.种树。|4.·挖渠。")]
    [InlineData("1.建桥。\n2.架灯。第3.种树。\n4.挖渠。", "1.·建桥。|2.·架灯。第3.种树。|4.·挖渠。")]
    [InlineData("1.建桥。\n2.架灯。3.种树。", "1.·建桥。|2.·架灯。3.种树。")] // nothing shows that it is missing
    [InlineData("1.建桥。\n2.架灯。4.种树。\n4.挖渠。", "1.·建桥。|2.·架灯。4.种树。|4.·挖渠。")] // not the one
    [InlineData("1.建桥。\n2.架灯。3.种树。4.挖渠。\n5.通水。", "1.·建桥。|2.·架灯。|~ 3.·种树。|~ 4.·挖渠。|5.·通水。")]
    [InlineData("1.建桥。\n2.架灯。4.挖渠。3.种树。\n5.通水。", "1.·建桥。|2.·架灯。|~ 4.·挖渠。3.种树。|5.·通水。")]
    [InlineData("1.建桥。\n2.架灯。3.种树。\n9.挖渠。", "1.·建桥。|2.·架灯。|~ 3.·种树。|9.·挖渠。")]
    [InlineData("1.建桥。\n2.架灯。3.种树。\n10.挖渠。", "1.·建桥。|2.·架灯。3.种树。|10.·挖渠。")] // so wide a gap is another list
    [InlineData("(一)建桥。\n(二)架灯。(三)种树。\n(四)挖渠。", "(一)·建桥。|(二)·架灯。|~ (三)·种树。|(四)·挖渠。")]
    [InlineData("(1)建桥。\n(2)架灯。(3)种树。\n(4)挖渠。", "(1)·建桥。|(2)·架灯。|~ (3)·种树。|(4)·挖渠。")]
    [InlineData("①建桥。\n②架灯。③种树。\n④挖渠。", "①·建桥。|②·架灯。|~ ③·种树。|④·挖渠。")]
    [InlineData("一、建桥。\n二、架灯。三、种树。\n四、挖渠。", "一、·建桥。|二、·架灯。|~ 三、·种树。|四、·挖渠。")]
    [InlineData("第一条 建桥。\n第二条 架灯。第三条 种树。\n第四条 挖渠。", "第一条·建桥。|第二条·架灯。第三条种树。|第四条·挖渠。")] // an article may be cited
    [InlineData("一、建桥\n二、架灯三、种树。\n四、挖渠", "一、·建桥|二、·架灯|~ 三、·种树。|四、·挖渠")] // behind a heading without a mark
    [InlineData("一、建桥\n架灯。二、种树。\n三、挖渠", "一、·建桥|架灯。|~ 二、·种树。|三、·挖渠")]
    [InlineData("2.架灯。\n3.种树。1.建桥。", "2.·架灯。|3.·种树。1.建桥。")]
    [InlineData("任务\t责任单位\n1.建桥。2.架灯。\t甲局\n3.挖渠。\t乙局\n3.修路。", "r 任务	责任单位|r 1.建桥。2.架灯。	甲局|r 3.挖渠。	乙局|3.·修路。")]
    public void A_label_that_the_sequence_misses_is_found_inside_its_neighbours(string text, string expected) => BlockText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("一、建桥\n针对材料重复等问题，（1）甲事。（2）乙事。\n（3）丙事。", "一、·建桥|针对材料重复等问题,|~ (1)·甲事。|~ (2)·乙事。|(3)·丙事。")]
    [InlineData("一、建桥\n针对材料重复等问题，①甲事。②乙事。\n③丙事。", "一、·建桥|针对材料重复等问题,|~ ①·甲事。|~ ②·乙事。|③·丙事。")]
    [InlineData("一、建桥\n针对材料重复等问题，（2）甲事。\n（3）丙事。", "一、·建桥|针对材料重复等问题,(2)甲事。|(3)·丙事。")]
    [InlineData("一、建桥\n针对材料重复等问题，1.甲事。\n2.丙事。", "一、·建桥|针对材料重复等问题,1.甲事。|2.·丙事。")] // a number that may count something
    [InlineData("一、建桥\n“架灯”（1）甲事。（2）乙事。\n（3）丙事。", "一、·建桥|“架灯”|~ (1)·甲事。|~ (2)·乙事。|(3)·丙事。")]
    [InlineData("一、建桥\n《办法》（1）甲事。（2）乙事。\n（3）丙事。", "一、·建桥|《办法》|~ (1)·甲事。|~ (2)·乙事。|(3)·丙事。")]
    [InlineData("一、建桥\n架灯（1）甲事。（2）乙事。\n（3）丙事。", "一、·建桥|架灯(1)甲事。|~ (2)·乙事。|(3)·丙事。")]
    public void A_list_behind_a_lead_in_starts_with_one(string text, string expected) => BlockText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("1.建桥。\n2.架灯。\n3推行改革。\n4.挖渠。", "1.·建桥。|2.·架灯。|3·推行改革。|4.·挖渠。")]
    [InlineData("1.建桥。\n2.架灯，\n3推行改革。\n4.挖渠。", "1.·建桥。|2.·架灯,3推行改革。|4.·挖渠。")]
    [InlineData("1.建桥。\n2.架灯。3推行改革。\n4.挖渠。", "1.·建桥。|2.·架灯。3推行改革。|4.·挖渠。")]
    [InlineData("1.建桥。\n2.架灯。\n3个月内完成。\n4.挖渠。", "1.·建桥。|2.·架灯。|3个月内完成。|4.·挖渠。")]
    [InlineData("1.建桥。\n2.架灯。\n4推行改革。\n4.挖渠。", "1.·建桥。|2.·架灯。|4推行改革。|4.·挖渠。")]
    [InlineData("(一)建桥。\n(二)架灯。\n（三推行改革。\n(四)挖渠。", "(一)·建桥。|(二)·架灯。|(三·推行改革。|(四)·挖渠。")]
    [InlineData("(一)建桥。\n(二)架灯。\n三）推行改革。\n(四)挖渠。", "(一)·建桥。|(二)·架灯。|三)·推行改革。|(四)·挖渠。")]
    [InlineData("(一)建桥。\n(二)架灯。\n三推行改革。\n(四)挖渠。", "(一)·建桥。|(二)·架灯。|三推行改革。|(四)·挖渠。")]
    [InlineData("(1)建桥。\n(2)架灯。\n3）推行改革。\n(4)挖渠。", "(1)·建桥。|(2)·架灯。|3)·推行改革。|(4)·挖渠。")]
    [InlineData("一、建桥\n二、架灯\n三 推行改革\n四、挖渠", "一、·建桥|二、·架灯|三·推行改革|四、·挖渠")]
    [InlineData("一、建桥\n二、架灯\n三推行改革\n四、挖渠", "一、·建桥|二、·架灯|三推行改革|四、·挖渠")]
    [InlineData("一、建桥\n一 推行改革\n二、架灯\n四、挖渠", "一、·建桥|一推行改革|二、·架灯|四、·挖渠")]
    public void A_label_that_lost_its_mark_is_found_where_a_line_starts(string text, string expected) => BlockText.Of(text).ShouldBe(expected);
}
