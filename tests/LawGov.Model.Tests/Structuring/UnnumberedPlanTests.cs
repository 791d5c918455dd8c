using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Structuring;

namespace LawGov.Model.Tests.Structuring;

/// <summary>A plan that numbers nothing: its paragraphs are its items.</summary>
public class UnnumberedPlanTests
{
    private const string Bridge = "建好全县的桥梁和道路。";
    private const string Bridges = "建好全县的桥梁和各处道路。";
    private const string Lights = "架好全县的路灯和各处路牌。";
    private const string Light = "架好全县的路灯和路牌。";

    [Theory]
    [InlineData("建好全县的桥梁和各处道路。\n架好全县的路灯和各处路牌。", "PP (建好全县的桥梁和各处道路。) (架好全县的路灯和各处路牌。)")]
    [InlineData("建好桥梁道路河道。\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")] // too short for an item
    [InlineData("为建好全县的桥梁和道路。\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")]
    [InlineData("根据全县的桥梁和道路现状。\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")]
    [InlineData("按照全县的桥梁和道路现状。\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")]
    [InlineData("经全县的桥梁和道路会议同意。\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")]
    [InlineData("全县的桥梁和道路安排如下。\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")]
    [InlineData("建好桥梁和道路特制定此方案。\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")]
    [InlineData("建好桥梁和道路，制定本方案。\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")]
    [InlineData("建好全县的桥梁和各处道路：\n架好全县的路灯和各处路牌。", "FP (架好全县的路灯和各处路牌。)")]
    [InlineData("建好全县的桥梁和各处道路\n架好全县的路灯和各处路牌。", "PP (建好全县的桥梁和各处道路)(架好全县的路灯和各处路牌。)")]
    public void Paragraphs_are_items(string text, string expected) => Outline(text).ShouldBe(expected);

    [Theory]
    [InlineData("1\n建好全县的桥梁和各处道路。\n2\n架好全县的路灯和各处路牌。", "LPLP")]
    [InlineData("建桥修路\n责任单位：县交通局", "PP")]
    [InlineData("建好全县的桥梁和各处道路。\n抄送：县委\n架好全县的路灯和各处路牌。", "PBB")]
    public void The_use_of_each_block(string text, string uses) => Outline(text).Split(' ')[0].ShouldBe(uses);

    [Theory]
    [InlineData(DocumentKind.AnnualReport)]
    [InlineData(DocumentKind.Other)]
    public void What_is_no_plan_has_no_items(DocumentKind kind) => Outline($"{Bridge}\n{Light}", kind).ShouldBe("FF");

    [Theory]
    [InlineData($"{Bridges}（责任单位：县交通局）\n{Lights}（责任单位：县住建局）", "PP “建好全县的桥梁和各处道路”(建好全县的桥梁和各处道路。(责任单位:县交通局)) “架好全县的路灯和各处路牌”(架好全县的路灯和各处路牌。(责任单位:县住建局))")]
    [InlineData($"{Bridges}（责任单位：县交通局）\n{Lights}", "FF")] // one
    [InlineData($"{Bridges}\n责任单位：县交通局\n{Lights}\n责任单位：县住建局", "PPPP (建好全县的桥梁和各处道路。)(:责任单位:县交通局) (架好全县的路灯和各处路牌。)(:责任单位:县住建局)")]
    [InlineData("主办单位：县政府\n承办单位：县融媒体中心", "FF")] // what a page ends with
    public void A_part_of_a_plan_has_items_where_its_paragraphs_close_with_units(string text, string expected) => Outline(text, DocumentKind.Other).ShouldBe(expected);

    [Theory]
    [InlineData($"{Bridges}\n——由县交通局会同各乡镇组织落实。\n{Lights}\n——由县住建局负责。", "PPPP")]
    [InlineData("建好全县的桥梁和各处道路。架好全县的路灯和各处路牌。\n由县交通局牵头，县住建局配合。\n修好全县的河堤和各处水闸。\n由县水利局负责。", "PPPP")] // one clause for all its sentences
    public void A_clause_on_a_line_of_its_own_closes_the_paragraph_above(string text, string uses)
    {
        var outline = Outline(text);
        outline.Split(' ')[0].ShouldBe(uses);
        outline.Count(c => c == ' ').ShouldBe(2);
    }

    private static string Outline(string text, DocumentKind kind = DocumentKind.ImplementationPlan)
    {
        using var compact = Normalizer.Normalize(text);
        return OutlineText.Of(UnnumberedPlan.Outline(Outliner.Outline(Segmenter.Segment(compact)), kind));
    }
}
