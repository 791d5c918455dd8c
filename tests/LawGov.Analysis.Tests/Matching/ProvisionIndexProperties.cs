using FsCheck.Xunit;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Tests.Matching;

/// <summary>What is true of any text whatever.</summary>
public sealed class ProvisionIndexProperties
{
    private static readonly ProvisionIndex Index = new OutlineIndex(BuiltInOutlines.Outline2021).Index;

    [Property]
    public bool Scores_are_finite_and_hits_lie_in_the_text(string? text)
    {
        var given = text ?? "";
        var ranked = new ProvisionMatch[Index.Count];
        var hits = new TermHit[64];
        Index.Rank(new MatchQuery(given, given, given), ranked, hits, out var count);
        return ranked.All(r => float.IsFinite(r.Score) && r.Score >= 0 && r.Explained is >= 0 and <= 1.0001f)
            && hits.Take(count).All(h => h.Start >= 0 && h.Length > 0 && h.Start + h.Length <= given.Length);
    }

    [Property]
    public bool Spaces_change_nothing(int[] places)
    {
        const string text = "严格落实重大行政决策公众参与、专家论证、风险评估、合法性审查和集体讨论决定的法定程序,推进“互联网+监管”";
        var spaced = places.Aggregate(text, (t, p) => t.Insert((int)((uint)p % (uint)(t.Length + 1)), " "));
        return Best(text) == Best(spaced);
    }

    [Fact]
    public void A_long_text_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("天地玄黄宇宙洪荒", 12_500)) + "行政裁决权利告知";
        var hits = new TermHit[1];
        Index.Rank(new MatchQuery(text), new ProvisionMatch[1], hits, out var count);
        count.ShouldBe(1);
        hits[0].Start.ShouldBe(100_000);
    }

    private static ProvisionMatch Best(string text)
    {
        var ranked = new ProvisionMatch[1];
        Index.Rank(new MatchQuery(text), ranked);
        return ranked[0];
    }
}
