namespace LawGov.Model.Tests.Segmenting;

/// <summary>Labels inside one line that lost its line breaks. Sixty characters of the line are written as an ellipsis.</summary>
public class RunOnTextTests
{
    private const string Sixty = "桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化";

    [Theory]
    [InlineData("…。一、建桥。二、修路。", "~ …。|~ 一、·建桥。|~ 二、·修路。")]
    [InlineData("一、…。二、修路。", "~ 一、·…。|~ 二、·修路。")]
    [InlineData("…。二、修路。", "~ …。二、修路。")] // starts no list
    [InlineData("…。一、建桥。三、修路。", "~ …。|~ 一、·建桥。|~ 三、·修路。")]
    [InlineData("…。一、建桥。四、修路。", "~ …。|~ 一、·建桥。四、修路。")]
    [InlineData("…。（一）建桥。（二）修路。", "~ …。|~ (一)·建桥。|~ (二)·修路。")]
    [InlineData("…。1.建桥；2.修路。", "~ …。|~ 1.·建桥;|~ 2.·修路。")]
    [InlineData("…。①建桥。②修路。", "~ …。|~ ①·建桥。|~ ②·修路。")]
    [InlineData("…。第一条建桥。第二条修路。", "~ …。|~ 第一条·建桥。|~ 第二条·修路。")]
    [InlineData("…。一是建桥。二是修路。", "~ …。一是建桥。二是修路。")]
    [InlineData("…。一、建桥。（一）修路。1.架灯。二、种树。", "~ …。|~ 一、·建桥。|~ (一)·修路。|~ 1.·架灯。|~ 二、·种树。")]
    public void Labels_go_on_with_their_sequences(string text, string expected) => Blocks(text).ShouldBe(expected);

    [Theory]
    [InlineData("…“甲”一、建桥。", "~ …“甲”|~ 一、·建桥。")]
    [InlineData("…《甲》一、建桥。", "~ …《甲》|~ 一、·建桥。")]
    [InlineData("…（甲）一、建桥。", "~ …(甲)|~ 一、·建桥。")]
    [InlineData("…，一、建桥。", "~ …,一、建桥。")]
    [InlineData("…一、建桥。", "~ …一、建桥。")]
    [InlineData("…工作方案一、建桥。", "~ …工作方案|~ 一、·建桥。")] // the title runs into the first heading
    [InlineData("…工作方案①建桥。", "~ …工作方案①建桥。")]
    [InlineData("…。一、建桥。依据工作方案（一）修路。", "~ …。|~ 一、·建桥。依据工作方案(一)修路。")]
    [InlineData("…。（一）建桥。责任单位：市甲局、市乙局（二）修路。", "~ …。|~ (一)·建桥。|f~ 责任单位:市甲局、市乙局|~ (二)·修路。")]
    [InlineData("…。（一）建桥。完成时限：年底（二）修路。", "~ …。|~ (一)·建桥。|f~ 完成时限:年底|~ (二)·修路。")]
    [InlineData("…。（一）建桥。工作原则：市甲局、市乙局（二）修路。", "~ …。|~ (一)·建桥。工作原则:市甲局、市乙局(二)修路。")]
    public void What_stands_before_a_label_ends_an_item(string text, string expected) => Blocks(text).ShouldBe(expected);

    [Theory]
    [InlineData("…。一、建桥（一）修路。", "~ …。|~ 一、·建桥|~ (一)·修路。")] // a heading has no mark
    [InlineData("…。一、建桥1.修路。", "~ …。|~ 一、·建桥|~ 1.·修路。")]
    [InlineData("…。（一）建桥一、修路。", "~ …。|~ (一)·建桥一、修路。")] // below it nothing higher
    [InlineData("…。一、建桥；修路（一）架灯。", "~ …。|~ 一、·建桥;修路(一)架灯。")]
    [InlineData("…。一、桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化（一）架灯。", "~ …。|~ 一、·桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化|~ (一)·架灯。")]
    [InlineData("…。一、桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化美（一）架灯。", "~ …。|~ 一、·桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化美(一)架灯。")]
    [InlineData("…。1.建桥梁（1）修路。", "~ …。|~ 1.·建桥梁|~ (1)·修路。")]
    [InlineData("…。1.建桥（1）修路。", "~ …。|~ 1.·建桥(1)修路。")]
    [InlineData("…。（1）建桥梁①修路。", "~ …。|~ (1)·建桥梁①修路。")]
    [InlineData("…。第一章总则第一条建桥。", "~ …。|~ 第一章·总则|~ 第一条·建桥。")]
    [InlineData("…。一、根据第一条建桥。", "~ …。|~ 一、·根据第一条建桥。")]
    [InlineData("…。一、根据第一章建桥。", "~ …。|~ 一、·根据第一章建桥。")]
    public void A_heading_needs_no_mark_before_what_stands_below_it(string text, string expected) => Blocks(text).ShouldBe(expected);

    [Theory]
    [InlineData("…。一、办理第（一）项。", "~ …。|~ 一、·办理第(一)项。")]
    [InlineData("…。一、坚持十一、规范。", "~ …。|~ 一、·坚持十一、规范。")]
    [InlineData("…。一、建设12（1）段。", "~ …。|~ 一、·建设12(1)段。")]
    [InlineData("…。一、建设甲/（1）段。", "~ …。|~ 一、·建设甲/(1)段。")]
    [InlineData("…。一、建设甲-（1）段。", "~ …。|~ 一、·建设甲-(1)段。")]
    [InlineData("…。一、增长12.（1）段。", "~ …。|~ 一、·增长12.(1)段。")]
    [InlineData("…。一、建设（1.桥梁）。", "~ …。|~ 一、·建设(1.桥梁)。")]
    public void Numbers_that_belong_to_something_else(string text, string expected) => Blocks(text).ShouldBe(expected);

    [Theory]
    [InlineData("…。1.建桥。（责任单位：市甲局）特此通知", "~ …。|~ 1.·建桥。(责任单位:市甲局)|~ 特此通知")]
    [InlineData("…。1.建桥。（责任单位：市甲局）。特此通知", "~ …。|~ 1.·建桥。(责任单位:市甲局)。|~ 特此通知")]
    [InlineData("…。1.建桥。（责任单位：市甲局）；特此通知", "~ …。|~ 1.·建桥。(责任单位:市甲局);|~ 特此通知")]
    [InlineData("…。1.建桥。〔责任单位：市甲局〕特此通知", "~ …。|~ 1.·建桥。〔责任单位:市甲局〕|~ 特此通知")]
    [InlineData("…。1.建桥。（责任单位：市甲局）特此通知（见附件）", "~ …。|~ 1.·建桥。(责任单位:市甲局)|~ 特此通知(见附件)")]
    [InlineData("…。1.建桥。（责任单位：市甲局）", "~ …。|~ 1.·建桥。(责任单位:市甲局)")]
    [InlineData("…。1.建桥。（责任单位：市甲局）。", "~ …。|~ 1.·建桥。(责任单位:市甲局)。")]
    [InlineData("…。1.建桥。（见附件）特此通知", "~ …。|~ 1.·建桥。(见附件)特此通知")]
    public void What_follows_the_last_clause_is_the_end_of_the_document(string text, string expected) => Blocks(text).ShouldBe(expected);

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void The_last_clause_is_looked_for_behind_forty_brackets(int brackets, bool isCut) =>
        Blocks("…。1.建桥。（责任单位：市甲局）特此通知" + string.Concat(Enumerable.Repeat("（见附件）甲", brackets))).Contains("|~ 特此通知", StringComparison.Ordinal).ShouldBe(isCut);

    private static string Blocks(string text) => BlockText.Of(text.Replace("…", Sixty, StringComparison.Ordinal)).Replace(Sixty, "…", StringComparison.Ordinal);
}
