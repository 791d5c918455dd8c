using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>Lines below the title of a report that say who gave it.</summary>
public class SpeakerLineTests
{
    [Theory]
    [InlineData("甲省人民检察院检察长李四", "甲省人民检察院")]
    [InlineData("甲省人民政府省长李四", "甲省人民政府")]
    [InlineData("甲市人民政府市长李四", "甲市人民政府")]
    [InlineData("甲区人民政府区长李四", "甲区人民政府")]
    [InlineData("甲县人民政府县长李四", "甲县人民政府")]
    [InlineData("甲旗人民政府旗长李四", "甲旗人民政府")]
    [InlineData("甲州人民政府州长李四", "甲州人民政府")]
    [InlineData("甲盟行政公署盟长李四", "甲盟行政公署")]
    [InlineData("甲镇人民政府镇长李四", "甲镇人民政府")]
    [InlineData("甲乡人民政府乡长李四", "甲乡人民政府")]
    [InlineData("甲县政协主席李四", "甲县政协")]
    [InlineData("甲县人民法院院长李四", "甲县人民法院")]
    [InlineData("甲县审计局局长李四", "甲县审计局")]
    [InlineData("甲省审计厅厅长李四", "甲省审计厅")]
    [InlineData("甲县发展和改革委员会主任李四", "甲县发展和改革委员会")]
    [InlineData("甲地区行政公署专员李四", "甲地区行政公署")]
    [InlineData("湖口县人民政府代县长李四", "湖口县人民政府")]
    [InlineData("湖口县人民政府副县长李四", "湖口县人民政府")]
    [InlineData("湖口县人民政府常务副县长李四", "湖口县人民政府")]
    [InlineData("湖口县审计局党组书记、局长李四", "湖口县审计局")]
    [InlineData("湖口县审计局党组副书记、局长李四", "湖口县审计局")]
    [InlineData("湖口县审计局党委书记、局长李四", "湖口县审计局")]
    [InlineData("湖口县县长李四", "湖口县人民政府")]
    [InlineData("湖口县代县长李四", "湖口县人民政府")]
    [InlineData("甲省湖口市市长李四", "甲省湖口市人民政府")]
    [InlineData("湖口区区长李四", "湖口区人民政府")]
    [InlineData("湖口镇镇长李四", "湖口镇人民政府")]
    [InlineData("湖口乡乡长李四", "湖口乡人民政府")]
    [InlineData("湖口旗旗长李四", "湖口旗人民政府")]
    [InlineData("湖口自治州州长李四", "湖口自治州人民政府")]
    [InlineData("湖口县县长", "湖口县人民政府")] // the name stands on the next line
    [InlineData("湖口县县长阿卜杜拉", "湖口县人民政府")] // four characters
    public void Speakers(string line, string authority) => SpeakerLine.AuthorityOf(line).ShouldBe(authority);

    [Theory]
    [InlineData("湖口县县长阿卜杜拉汗")] // five
    [InlineData("县县长李")]
    [InlineData("甲县县长李四")] // a place of two characters may be 本县
    [InlineData("湖口局局长李四")] // no place, no authority that begins with one
    [InlineData("湖口县财政局李四")]
    [InlineData("湖口县县长李四,")]
    [InlineData("湖口县。县长李四")]
    [InlineData("湖口县;县长李四")]
    [InlineData("报告人:湖口县县长李四")]
    [InlineData("审计局局长李四")]
    [InlineData("湖口县主任李四")] // no government
    [InlineData("湖口盟盟长李四")]
    public void Other_lines(string line) => SpeakerLine.AuthorityOf(line).ShouldBeNull();

    [Theory]
    [InlineData(31, true)] // 40 characters
    [InlineData(32, false)]
    public void The_longest_line(int filling, bool isOne) => (SpeakerLine.AuthorityOf("湖口县" + new string('桥', filling) + "中心主任李四") is not null).ShouldBe(isOne);
}
