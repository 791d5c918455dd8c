using FsCheck.Xunit;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Tests.Matching;

/// <summary>What holds for any text whatever.</summary>
public sealed class ProvisionIndexProperties
{
    private static readonly ProvisionIndex Index = new OutlineIndex(BuiltInOutlines.Outline2021).Index;

    [Property]
    public bool ScoresAreFiniteAndHitsLieInTheText(string? text)
    {
        var given = text ?? "";
        var ranked = new ProvisionMatch[Index.Count];
        var hits = new TermHit[64];
        Index.Rank(new MatchQuery(given, given, given), ranked, hits, out var count);
        return ranked.All(r => float.IsFinite(r.Score) && r.Score >= 0 && r.Explained is >= 0 and <= 1.0001f)
            && hits.Take(count).All(h => h.Start >= 0 && h.Length > 0 && h.Start + h.Length <= given.Length);
    }

    [Property]
    public bool SpacesChangeNothing(int[] places)
    {
        const string text = "严格落实重大行政决策公众参与、专家论证、风险评估、合法性审查和集体讨论决定的法定程序,推进“互联网+监管”";
        var spaced = places.Aggregate(text, (t, p) => t.Insert((int)((uint)p % (uint)(t.Length + 1)), " "));
        return Best(text) == Best(spaced);
    }

    [Fact]
    public void TimeGrowsWithTheLengthAndNoFaster()
    {
        const string sentence = "完善行政执法与刑事司法衔接机制,健全矛盾纠纷多元化解工作体系,推进政务公开标准化规范化建设。";
        var small = string.Concat(Enumerable.Repeat(sentence, 100_000 / sentence.Length / 8));
        var large = string.Concat(Enumerable.Repeat(sentence, 100_000 / sentence.Length));
        Steps(small);
        // A quadratic scan would take 64 times as long; twenty leaves room for a busy machine.
        Steps(large).ShouldBeLessThan(Steps(small) * 20);
    }

    private static double Steps(string text)
    {
        var ranked = new ProvisionMatch[3];
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            Index.Rank(new MatchQuery(text), ranked);
            best = Math.Min(best, System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return best;
    }

    private static ProvisionMatch Best(string text)
    {
        var ranked = new ProvisionMatch[1];
        Index.Rank(new MatchQuery(text), ranked);
        return ranked[0];
    }
}
