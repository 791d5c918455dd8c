namespace LawGov.Model.Tests.Segmenting;

/// <summary>Which lines go on with the paragraph above, in the text of a page and in text that keeps its paragraphs.</summary>
public class OpenParagraphTests
{
    private const string FullLine = "桥梁道路河道绿化亮化净化美化硬化序化洁化";

    /// <summary>A page is known by its lines: ten of twenty characters.</summary>
    private static readonly string Page = $"一、桥\n{string.Join('\n', Enumerable.Repeat(FullLine, 9))}。\n二、路\n";

    private static readonly string PageBlocks = $"一、·桥|{string.Concat(Enumerable.Repeat(FullLine, 9))}。|二、·路|";

    [Theory]
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化\n继续做好桥梁工作。", "桥梁道路河道绿化亮化净化美化硬化序化洁化继续做好桥梁工作。")]
    [InlineData("桥梁道路河道绿化亮化。\n继续做好桥梁工作。", "桥梁道路河道绿化亮化。|继续做好桥梁工作。")] // a sentence that ends before the margin
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁。\n继续做好桥梁工作。", "桥梁道路河道绿化亮化净化美化硬化序化洁。继续做好桥梁工作。")] // and one that ends at it
    [InlineData("桥梁道路河道绿化亮化，\n继续做好桥梁工作。", "桥梁道路河道绿化亮化,继续做好桥梁工作。")]
    [InlineData("桥梁道路河道绿化亮化；\n继续做好桥梁工作。", "桥梁道路河道绿化亮化;继续做好桥梁工作。")]
    [InlineData("桥梁道路河道绿化亮化\n继续做好桥梁工作。", "桥梁道路河道绿化亮化继续做好桥梁工作。")]
    [InlineData("（一）桥梁道路\n继续做好桥梁工作。", "(一)·桥梁道路|继续做好桥梁工作。")] // a heading
    [InlineData("（一）桥梁“道路”\n继续做好桥梁工作，再接再厉。", "(一)·桥梁“道路”|继续做好桥梁工作,再接再厉。")]
    [InlineData("（一）桥梁“道路”\n流程。再接再厉。", "(一)·桥梁“道路”流程。再接再厉。")] // the rest of its first sentence
    [InlineData("（一）桥梁道路\n“两路”工作。", "(一)·桥梁道路“两路”工作。")]
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化相统\n一、相衔接，做好工作。", "桥梁道路河道绿化亮化净化美化硬化序化相统一、相衔接,做好工作。")] // no label
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁。\n一、建桥", "桥梁道路河道绿化亮化净化美化硬化序化洁。|一、·建桥")]
    [InlineData("（一）桥梁“道路”\n办理流程再造好。再接再厉。", "(一)·桥梁“道路”办理流程再造好。再接再厉。")] // eight characters
    [InlineData("（一）桥梁“道路”\n办理流程再造完好。再接再厉。", "(一)·桥梁“道路”|办理流程再造完好。再接再厉。")]
    [InlineData("桥梁道路河道。（责任单位：市甲局）\n继续做好工作。", "桥梁道路河道。(责任单位:市甲局)|继续做好工作。")] // behind a clause, wherever its line ends
    [InlineData("桥梁道路河道。（责任单位：市甲局）\n和继续做好工作。", "桥梁道路河道。(责任单位:市甲局)和继续做好工作。")]
    [InlineData("桥梁道路河道。（责任单位：市甲局）\n“两路”工作。", "桥梁道路河道。(责任单位:市甲局)“两路”工作。")]
    [InlineData("甲县桥梁工作要点\n为做好桥梁工作，制定本要点。", "甲县桥梁工作要点|为做好桥梁工作,制定本要点。")] // the next plan of a file
    [InlineData("甲县桥梁工作要点\n“两路”工作。", "甲县桥梁工作要点“两路”工作。")]
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁。\n甲乙县2023年桥梁方案\n为做好工作，制定本方案。", "桥梁道路河道绿化亮化净化美化硬化序化洁。|甲乙县2023年桥梁方案|为做好工作,制定本方案。")]
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁。\n全县制定桥梁工作方案\n“两路”工作。", "桥梁道路河道绿化亮化净化美化硬化序化洁。全县制定桥梁工作方案“两路”工作。")] // no title
    [InlineData("桥梁道路河道绿化亮化净化（含乙期）\n继续做好工作。", "桥梁道路河道绿化亮化净化(含乙期)继续做好工作。")] // no clause
    [InlineData("印发《甲市法治建设五年实施方案》\n关于桥梁的工作。", "印发《甲市法治建设五年实施方案》关于桥梁的工作。")]
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化\n完成时限：年底", "桥梁道路河道绿化亮化净化美化硬化序化洁化|f 完成时限:年底")] // the whole noun
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化\n（责任单位：市甲局）\n继续做好工作。", "桥梁道路河道绿化亮化净化美化硬化序化洁化(责任单位:市甲局)|继续做好工作。")]
    [InlineData("桥梁道路河道绿化亮化。（责任单位：市甲局、市\n乙局）\n继续做好工作。", "桥梁道路河道绿化亮化。(责任单位:市甲局、市乙局)|继续做好工作。")]
    [InlineData("桥梁道路河道绿化亮化\n县水利局、县财政局按职责分工负责\n继续做好工作", "桥梁道路河道绿化亮化|县水利局、县财政局按职责分工负责|继续做好工作")] // a clause without brackets
    [InlineData("桥梁道路河道绿化亮化\n县水利局、县财政局、县农业农村局、县城管\n局等按职责分工负责\n继续做好工作", "桥梁道路河道绿化亮化|县水利局、县财政局、县农业农村局、县城管局等按职责分工负责|继续做好工作")] // over two lines
    [InlineData("责任单位：市甲局\n市乙局", "f 责任单位:市甲局|市乙局")]
    [InlineData("责任单位：市甲局；\n市乙局", "f 责任单位:市甲局;市乙局")]
    [InlineData("责任单位：市甲局和\n市乙局", "f 责任单位:市甲局和市乙局")]
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化完成\n时限：年底", "桥梁道路河道绿化亮化净化美化硬化序化完成时限:年底")] // the noun of a field cut by the margin
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化。\n完成时限：年底", "桥梁道路河道绿化亮化净化美化硬化序化。|f 完成时限:年底")]
    [InlineData("根据桥梁管理办法和道路管理办法的有关规定\n第五条规定，做好工作。", "根据桥梁管理办法和道路管理办法的有关规定第五条规定,做好工作。")]
    [InlineData("第五条 建桥。\n第六条 修路。", "第五条·建桥。|第六条·修路。")]
    public void A_margin_cuts_paragraphs(string text, string expected) => BlockText.Of(Page + text).ShouldBe(PageBlocks + expected);

    [Theory]
    [InlineData("甲市印发《甲市法治建设五年实施方案》\n关于做好工作的通知", "甲市印发《甲市法治建设五年实施方案》|关于做好工作的通知")] // a title that fills its line
    [InlineData("甲市印发《甲市法治建设五年实施方案》\n做好工作的通知", "甲市印发《甲市法治建设五年实施方案》做好工作的通知")]
    [InlineData("甲市、乙市印发《法治建设五年实施方案》\n关于做好工作的通知", "甲市、乙市印发《法治建设五年实施方案》关于做好工作的通知")]
    [InlineData("甲市，印发《甲市法治建设五年实施方案》\n关于做好工作的通知", "甲市,印发《甲市法治建设五年实施方案》关于做好工作的通知")]
    [InlineData("甲市法治建设五年实施方案和工作要点的\n关于做好工作的通知", "甲市法治建设五年实施方案和工作要点的关于做好工作的通知")]
    [InlineData("甲市法治建设\n关于做好工作的通知", "甲市法治建设|关于做好工作的通知")]
    [InlineData("12.甲市法治建设\n关于做好工作的通知", "12.·甲市法治建设|关于做好工作的通知")] // a number before the title opens no body
    public void Titles_stand_in_lines_of_their_own(string head, string expected) => BlockText.Of($"{head}\n{Page}").ShouldStartWith($"{expected}|一、·桥|");

    [Theory]
    [InlineData("建桥\n修路", "建桥|修路")]
    [InlineData("建桥，\n修路。", "建桥,修路。")]
    [InlineData("建桥、\n修路。", "建桥、修路。")]
    [InlineData("建桥\n，修路。", "建桥,修路。")] // no paragraph starts so
    [InlineData("建桥\n”修路。", "建桥”修路。")]
    [InlineData("建桥\n）修路。", "建桥)修路。")]
    [InlineData("一、\n建桥", "一、·建桥")] // a label alone on its line
    [InlineData("一、建桥\n修路", "一、·建桥|修路")]
    [InlineData("责任单位：\n市甲局\n市乙局\n修好各处的桥", "f 责任单位:市甲局市乙局|修好各处的桥")] // one name a line
    [InlineData("责任单位：市甲局\n市乙局", "f 责任单位:市甲局|市乙局")]
    [InlineData("责任单位：\n市甲局。\n市乙局", "f 责任单位:市甲局。|市乙局")]
    [InlineData("（责任单位：市甲局、\n市乙局）\n修路。", "(责任单位:市甲局、市乙局)|修路。")]
    [InlineData("（责任单位：市甲局\n市乙局）\n修路。", "(责任单位:市甲局市乙局)|修路。")] // inside brackets
    [InlineData("建桥（含\n1.引桥）", "建桥(含|1.·引桥)")] // a label that may start its list
    [InlineData("建桥（含\n3.引桥）", "建桥(含3.引桥)")]
    [InlineData("根据本办法\n第一条规定，建桥。", "根据本办法第一条规定,建桥。")] // an article that is cited
    [InlineData("依照本办法第十条至\n第十一条执行的，备案。", "依照本办法第十条至第十一条执行的,备案。")]
    [InlineData("责任单位：县财政局、县民政\n局、各乡镇\n完成时限：2024年\n6月底前\n建桥。", "f 责任单位:县财政局、县民政局、各乡镇|f 完成时限:2024年6月底前|建桥。")] // cut inside a name, inside a date
    [InlineData("责任单位：县财政局、县市场监管\n局\n建桥。", "f 责任单位:县财政局、县市场监管局|建桥。")]
    [InlineData("责任单位：县财政、县民政\n成立领导小组，建桥。", "f 责任单位:县财政、县民政|成立领导小组,建桥。")]
    [InlineData("完成时限：2024年\n3座桥。", "f 完成时限:2024年|3座桥。")]
    [InlineData("违反\n第一条，处罚。", "违反第一条,处罚。")]
    [InlineData("本条与\n第三条不一致的，以本条为准。", "本条与第三条不一致的,以本条为准。")]
    [InlineData("根据本办法。\n第一条 规定建桥。", "根据本办法。|第一条·规定建桥。")]
    [InlineData("根据本办法\n第一条 规定建桥。", "根据本办法|第一条·规定建桥。")]
    [InlineData("1.建桥\n2.修路\n4.架灯\n3.种树", "1.·建桥|2.·修路|4.·架灯|3.·种树")]
    [InlineData("建桥\n-修路", "建桥|-修路")] // a dash behind a line without a mark
    [InlineData("建桥。\n-修路", "建桥。|-修路")]
    [InlineData("建桥。\n-责任单位：市甲局", "建桥。|f -责任单位:市甲局")]
    [InlineData("## 建桥\n修路", "h 建桥|修路")]
    [InlineData("建桥\n## 修路", "建桥|h 修路")]
    [InlineData("## 建桥，\n修路", "h 建桥,|修路")]
    [InlineData("建桥，\n## 修路", "建桥,|h 修路")]
    [InlineData("建桥\n甲\t乙\n丙\t丁\n修路", "建桥|r 甲\t乙|r 丙\t丁|修路")] // a table ends a paragraph
    [InlineData("建桥，\n甲\t乙\n丙\t丁\n修路", "建桥,|r 甲\t乙|r 丙\t丁|修路")]
    [InlineData("建桥，\n附件1\n修路", "建桥,|附件1|修路")]
    [InlineData("建桥，\n2023年5月6日", "建桥,|2023年5月6日")]
    [InlineData("2023年5月6日\n，修路", "2023年5月6日,修路")]
    [InlineData("甲府发〔2023〕7号\n修路", "甲府发〔2023〕7号|修路")]
    [InlineData("建桥。\n特此通知。\n甲市", "建桥。|特此通知。|甲市")]
    [InlineData("建桥，\n特此通知。", "建桥,特此通知。")]
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序\n修路", "桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序|修路")] // 39 characters without a mark
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化\n修路", "桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化|修路")] // a heading of up to sixty
    [InlineData("桥梁道路。绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化\n修路", "桥梁道路。绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化|修路")] // a sentence that goes on
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化\n修路", "桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化修路")] // no heading is longer
    [InlineData("桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁\n修路", "桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁化桥梁道路河道绿化亮化净化美化硬化序化洁|修路")]
    public void Text_that_keeps_its_paragraphs_breaks_few_of_them(string text, string expected) => BlockText.Of(text).ShouldBe(expected);
}
