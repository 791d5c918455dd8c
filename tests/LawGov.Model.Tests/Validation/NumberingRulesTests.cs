namespace LawGov.Model.Tests.Validation;

/// <summary>Numbers of divisions and items: without a gap (1205), a repeat (5502) or a step back (5503).</summary>
public class NumberingRulesTests
{
    private const string Unit = "（责任单位：市司法局）";

    [Theory]
    [InlineData("一、甲事\n1.建桥。*\n二、乙事\n2.修路。*\n三、丙事\n3.架灯。*", "")] // items that run on
    [InlineData("一、甲事\n1.建桥。*\n二、乙事\n1.修路。*", "")] // and items that start anew
    [InlineData("一、甲事\n1.建桥。*\n三、乙事\n2.修路。*", "1205@3")]
    [InlineData("一、甲事\n（一）子事\n1.建桥。*\n（一）丑事\n1.修路。*", "5502@4")]
    [InlineData("一、甲事\n（一）子事\n1.建桥。*\n（二）丑事\n1.修路。*\n（一）寅事\n1.架灯。*", "5503@6")]
    [InlineData("一、甲事\n（一）子事\n1.建桥。*\n（三）丑事\n2.修路。*", "1205@4")]
    [InlineData("一、甲事\n（一）子事\n1.建桥。*\n二、乙事\n（二）丑事\n2.修路。*", "")]
    [InlineData("一、甲事\n（一）子事\n1.建桥。*\n二、乙事\n（一）丑事\n2.修路。*", "")]
    [InlineData("一、甲事\n（一）子事\n1.建桥。*\n二、乙事\n（三）丑事\n2.修路。*", "1205@5")]
    public void Numbers_of_divisions(string plan, string expected) => Found(plan).ShouldBe(expected);

    [Theory]
    [InlineData("一、甲事\n1.建桥。*\n2.修路。*\n3.架灯。*", "")]
    [InlineData("一、甲事\n1.建桥。*\n3.架灯。*", "1205@3")]
    [InlineData("一、甲事\n1.建桥。*\n1.架灯。*", "5502@3")]
    [InlineData("一、甲事\n1.建桥。*\n2.修路。*\n1.架灯。*", "5503@4")]
    [InlineData("一、甲事\n1.建桥。*\n2.修路。\n3.架灯。*", "1310@3")] // it is there, and names no unit
    [InlineData("一、甲事\n1.建桥。*\n2.修路。\n3.架灯。\n4.种树。*", "1310@3 1310@4")]
    [InlineData("一、甲事\n1.建桥。*\n2.修路。\n（1）子事。*\n（2）丑事。*\n3.架灯。*", "")] // assigned through its own items
    [InlineData("一、甲事\n1.建桥。*\n2.工作目标。建成桥梁一百座。\n3.架灯。*", "")] // a goal
    [InlineData("一、甲事\n1.建桥。*\n共修路2处。\n3.架灯。*", "1205@4")] // a number that counts
    [InlineData("一、甲事\n1.建桥。*\n增长2.5%。\n3.架灯。*", "1205@4")]
    [InlineData("一、甲事\n（1）建桥。*\n（3）架灯。*", "1205@3")]
    [InlineData("一、甲事\n（1）建桥。*\n（2）修路。\n（3）架灯。*", "1310@3")]
    [InlineData("一、甲事\n1.建桥。*\n二、乙事\n2.修路。\n3.架灯。*", "1310@4")]
    [InlineData("一、甲事\n1.建桥。*\n二、乙事\n1.修路。\n2.架灯。*", "1310@4")] // anew, and its first without a unit
    [InlineData("附件1\n任务清单\n1.建桥。*\n2.修路。*\n附件2\n其他清单\n1.架灯。*\n2.种树。*", "")] // annexes number for themselves
    public void Numbers_of_items(string plan, string expected) => Found(plan).ShouldBe(expected);

    private static string Found(string plan) => RuleFindings.Of(plan.Replace("*", Unit, StringComparison.Ordinal), "1205", "1310", "550");
}
