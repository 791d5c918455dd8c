using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Structuring;

namespace LawGov.Model.Tests.Structuring;

/// <summary>A plan that numbers nothing: its paragraphs are its items.</summary>
public class UnnumberedPlanTests
{
    private const string Bridge = "建好全县的桥梁和道路。";
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

    private static string Outline(string text, DocumentKind kind = DocumentKind.ImplementationPlan)
    {
        using var compact = Normalizer.Normalize(text);
        return OutlineText.Of(UnnumberedPlan.Outline(Outliner.Outline(Segmenter.Segment(compact)), kind));
    }
}
