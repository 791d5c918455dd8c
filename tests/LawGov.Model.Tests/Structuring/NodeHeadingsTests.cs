namespace LawGov.Model.Tests.Structuring;

/// <summary>What of a labelled block is its heading.</summary>
public class NodeHeadingsTests
{
    private static readonly string Sixty = new('文', 60);

    [Theory]
    [InlineData("一、…", "一、“…”=")]
    [InlineData("一、……", "一、“……”=")] // up to 120 characters without a sentence
    [InlineData("一、……文", "一、(……文)")]
    [InlineData("一、…；建桥", "一、(…;建桥)")]
    [InlineData("一、…。", "一、“…”=")] // a sentence of sixty
    [InlineData("一、…文。", "一、(…文。)")]
    [InlineData("一、…。建桥。", "一、“…”(…。建桥。)")]
    [InlineData("一、…文。建桥。", "一、(…文。建桥。)")]
    [InlineData("一、建桥：", "一、“建桥”=")]
    [InlineData("一、建桥（责任单位：县交通局）", "一、“建桥”=(:(责任单位:县交通局))")]
    [InlineData("一、……（责任单位：县交通局）", "一、“……”=(:(责任单位:县交通局))")] // without the clause
    [InlineData("一、建桥（县交通局、县财政局）", "一、“建桥”=(:(县交通局、县财政局))")]
    [InlineData("一、建桥（二期）", "一、“建桥(二期)”=")]
    [InlineData("一、建桥（责任单位：县交通局）。", "一、“建桥”=(:(责任单位:县交通局)。)")] // the clause inside its sentence
    [InlineData("一、建桥（县交通局、县财政局）。", "一、“建桥”=(:(县交通局、县财政局)。)")]
    [InlineData("一、建桥（二期）。", "一、“建桥(二期)”=")]
    [InlineData("一、关于建桥的问题，由县交通局负责落实。", "一、(关于建桥的问题,由县交通局负责落实。)")] // says who acts: no heading
    [InlineData("一、关于建桥的问题，由过桥的人说了算。", "一、“关于建桥的问题,由过桥的人说了算”=")]
    [InlineData("一、引导社会参与。", "一、“引导社会参与”=")] // assigns nothing
    [InlineData("一、责任单位：县交通局", "一、=(:责任单位:县交通局)")] // nothing but a field
    [InlineData("一、完成时限：2024年底", "一、=(:完成时限:2024年底)")]
    [InlineData("一、责任单位：", "一、“责任单位”=")]
    [InlineData("一、备注：县交通局", "一、“备注:县交通局”=")]
    public void Headings_of_divisions(string block, string expected) => Node(block).ShouldBe(expected);

    [Theory]
    [InlineData("建好桥梁。建成十座。", true)]
    [InlineData("建好桥。建成十座。", false)] // three characters
    [InlineData("文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文。建成十座。", true)] // thirty
    [InlineData("文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文。建成十座。", false)]
    [InlineData("建好桥梁。", false)] // all there is
    [InlineData("建好桥梁", false)]
    [InlineData("建好桥梁，修好道路。建成十座。", false)]
    [InlineData("建好桥梁；修好道路。建成十座。", false)]
    [InlineData("建好桥梁：修好道路。建成十座。", false)]
    public void The_first_sentence_of_an_item_may_be_its_title(string item, bool isTitle) =>
        OutlineText.Of($"一、任务\n1.{item}").Contains("1.“", StringComparison.Ordinal).ShouldBe(isTitle);

    private static string Node(string block) => OutlineText.Of($"{block.Replace("…", Sixty, StringComparison.Ordinal)}\n二、乙").Replace(Sixty, "…", StringComparison.Ordinal) is var tree
        ? tree[(tree.IndexOf(' ') + 1)..tree.IndexOf(" 二、", StringComparison.Ordinal)] : "";
}
