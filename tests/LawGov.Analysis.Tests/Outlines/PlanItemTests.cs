using LawGov.Analysis.Outlines;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.Outlines;

/// <summary>What a document puts as one thing to do: <c>path [title] text &lt;heading&gt;</c>.</summary>
public class PlanItemTests
{
    [Theory]
    [InlineData("一、建桥\n1.修桥。（责任单位：县交通局）\n2.护桥。（责任单位：县交通局）", "1 [] 修桥。 <一、建桥>|2 [] 护桥。 <一、建桥>")]
    [InlineData("一、总体要求\n坚持安全第一。\n二、建桥\n1.修桥。（责任单位：县交通局）", "一 [总体要求] 总体要求。坚持安全第一。 <>|1 [] 修桥。 <二、建桥>")] // in the order of the text
    [InlineData("一、建桥\n1.修好桥梁。全年修桥十座。（责任单位：县交通局）", "1 [修好桥梁] 修好桥梁。全年修桥十座。 <一、建桥>")] // the first sentence names it
    [InlineData("一、建桥\n1.修桥吧。全年修桥十座。（责任单位：县交通局）", "1 [] 修桥吧。全年修桥十座。 <一、建桥>")] // three letters do not
    [InlineData("一、建桥\n（一）修桥。\n1.修县道桥。（责任单位：县交通局）", "1 [] 修县道桥。 <(一)修桥>")]
    public void Items(string text, string expected) => string.Join('|', PlanItem.Of(Parse(text)).Select(Written)).ShouldBe(expected);

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_title_has_a_length(int letters, bool isTitle) =>
        PlanItem.Of(Parse($"一、建桥\n1.{new string('桥', letters)}。全年修桥十座。（责任单位：县交通局）"))[0].Title.Length.ShouldBe(isTitle ? letters : 0);

    [Theory]
    [InlineData("一、建桥\n1.修桥。（责任单位：县交通局）", "一 [建桥] 建桥 <>")]
    [InlineData("一、建桥\n今年重点抓好以下工作。\n1.修桥。（责任单位：县交通局）", "一 [建桥] 建桥。今年重点抓好以下工作。 <>")] // with the lines before the first item
    [InlineData("一、建桥\n修桥护桥。\n二、修路\n1.架灯。（责任单位：县交通局）", "二 [修路] 修路 <>")] // the first contains no item
    [InlineData("一、建桥\n（一）修桥。\n1.修县道桥。（责任单位：县交通局）", "一 [建桥] 建桥 <>|(一) [修桥] 修桥 <建桥>")]
    public void Headings(string text, string expected) => string.Join('|', PlanItem.HeadingsOf(Parse(text)).Select(Written)).ShouldBe(expected);

    private static string Written(PlanItem item) => $"{item.Path} [{item.Title}] {item.Text} <{item.Heading}>";

    private static Model.PolicyDocument Parse(string text) => PolicyDocumentParser.Default.Parse("湖口县桥梁工作方案\n" + text).Document;
}
