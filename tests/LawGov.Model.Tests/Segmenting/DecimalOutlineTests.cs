namespace LawGov.Model.Tests.Segmenting;

/// <summary>Labels 1, 1.1, 1.1.1 of a text that counts so throughout, and numbers that are none.</summary>
public class DecimalOutlineTests
{
    [Theory]
    [InlineData("1 总则\n1.1 目的\n防汛。\n1.2 依据\n2 组织\n2.1 机构", "1·总则|1.1·目的|防汛。|1.2·依据|2·组织|2.1·机构")]
    [InlineData("1 总则\n1.1 目的\n防汛。\n2 组织", "1总则|1.1目的|防汛。|2组织")] // three
    [InlineData("1 总则\n1.1 目的\n防汛。\n2 组织\n3 预警", "1总则|1.1目的|防汛。|2组织|3预警")] // one below
    [InlineData("1 总则\n1.1 目的\n防汛。\n1.2 依据\n1.3 范围", "1·总则|1.1·目的|防汛。|1.2·依据|1.3·范围")]
    [InlineData("1.1 目的\n防汛。\n1.2 依据\n1.3 范围\n1.4 原则", "1.1·目的|防汛。|1.2·依据|1.3·范围|1.4·原则")]
    [InlineData("1.1 目的\n1.2 依据\n2.1 机构\n2.2 职责\n2.2.1 办公室\n3.1 预警", "1.1·目的|1.2·依据|2.1·机构|2.2·职责|2.2.1·办公室|3.1·预警")]
    [InlineData("1.1 目的\n1.2 依据\n3.1 机构\n3.2 职责", "1.1目的|1.2依据|3.1机构|3.2职责")]
    [InlineData("1.2 目的\n1.3 依据\n1.4 机构\n1.5 职责", "1.2目的|1.3依据|1.4机构|1.5职责")]
    [InlineData("1 总则\n1.1 目的\n1.3 依据\n1.2 范围\n2 组织", "1·总则|1.1·目的|1.3依据|1.2·范围|2·组织")] // one that does not follow is none
    [InlineData("1 总则\n1.1 目的\n1.1.1 甲\n1.1.2 乙\n1.1.4 丙\n1.2 丁", "1·总则|1.1·目的|1.1.1·甲|1.1.2·乙|1.1.4丙|1.2·丁")]
    [InlineData("1 总则\n1.1 目的\n1.1.1 甲\n1.1.1.1 乙\n1.1.1.2 丙\n2 丁", "1·总则|1.1·目的|1.1.1·甲|1.1.1.1·乙|1.1.1.2·丙|2·丁")]
    [InlineData("2 总则\n2.1 目的\n2.2 甲\n2.3 乙\n3 丁", "2总则|2.1目的|2.2甲|2.3乙|3丁")]
    [InlineData("1 总则\n1.1.1 目的\n1.1.2 甲\n1.2 乙\n2 丁", "1总则|1.1.1目的|1.1.2甲|1.2乙|2丁")]
    [InlineData("1 总则\n1.1 目的\n1.2 甲\n2.2 乙\n2 丁", "1·总则|1.1·目的|1.2·甲|2.2乙|2·丁")]
    [InlineData("1 总则\n1.1 目的\n防汛。\n2 处置\n2.1 Ⅰ级处置\n2.2 二级处置\n2.3 日常值守", "1·总则|1.1·目的|防汛。|2·处置|2.1·Ⅰ级处置|2.2·二级处置|2.3·日常值守")]
    [InlineData("1总则\n1.1目的\n2处置\n2.1Ⅱ级处置\n2.2三级处置\n2.3一般灾情", "1·总则|1.1·目的|2·处置|2.1·Ⅱ级处置|2.2·三级处置|2.3·一般灾情")]
    [InlineData("1 总则\n1.1 目的\n2 附则\n2.1 本章所称水位\n2.2 人次统计", "1·总则|1.1·目的|2·附则|2.1·本章所称水位|2.2·人次统计")] // words that begin like measures
    [InlineData("1 总则\n1.1 目的\n2 附则\n2.1 依据\n2.2 万元\n2.2 %", "1·总则|1.1·目的|2·附则|2.1·依据|2.2万元|2.2%")] // amounts
    public void Numbers_that_follow_one_another_are_labels(string text, string expected) => BlockText.Of(text).ShouldBe(expected);
}
