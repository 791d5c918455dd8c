namespace LawGov.Model.Tests.Segmenting;

/// <summary>Items whose text begins with a number: <c>2.5G机房</c>, where the sequence expects 2.</summary>
public class GluedNumbersTests
{
    [Theory]
    [InlineData("1.修路。\n2.5G机房投用。\n3.60座桥加固。", "1.·修路。|2.·5G机房投用。|3.·60座桥加固。")]
    [InlineData("1.修路。\n2．3月至5月植树。\n3、40户搬迁。\n4.验收。", "1.·修路。|2.·3月至5月植树。|3、·40户搬迁。|4.·验收。")]
    [InlineData("27.修路。\n28.24小时巡查。", "27.·修路。|28.·24小时巡查。")] // the last of its list
    [InlineData("1.修路\n2.5G机房投用\n3.种树", "1.·修路|2.·5G机房投用|3.·种树")] // no marks, but 3 follows
    [InlineData("方案\n1.20座桥加固。\n2.修路。", "方案|1.·20座桥加固。|2.·修路。")]
    [InlineData("1.修路。（县交通局负责）2.5G机房投用。（县工信局负责）\n3.种树。", "1.·修路。(县交通局负责)|~ 2.·5G机房投用。(县工信局负责)|3.·种树。")] // inside a line
    [InlineData("（一）建设\n1.修路。\n2.10座桥加固。\n（二）管护\n1.种树。", "(一)·建设|1.·修路。|2.·10座桥加固。|(二)·管护|1.·种树。")]
    public void The_sequence_decides(string text, string expected) => BlockText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("方案\n1.20座桥加固。\n3.修路。", "方案|1.20座桥加固。|3.·修路。")] // nothing says that a list begins
    [InlineData("1.修路。\n2.5%的桥加固。\n3.种树。", "1.·修路。|2.5%的桥加固。|3.·种树。")]
    [InlineData("1.修路。\n2.1目标\n2.2任务\n3.种树。", "1.·修路。|2.1目标|2.2任务|3.·种树。")] // parts of a chapter
    [InlineData("1.修路。\n4.5万元到位。\n2.种树。", "1.·修路。|4.5万元到位。|2.·种树。")]
    [InlineData("1.修路\n2.5公里\n2.种树。", "1.·修路|2.5公里|2.·种树。")] // 2. stands elsewhere
    [InlineData("1.修路。\n2、3、4号桥加固。", "1.·修路。|2、3、4号桥加固。")]
    public void Other_numbers(string text, string expected) => BlockText.Of(text).ShouldBe(expected);
}
