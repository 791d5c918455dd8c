using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

/// <summary>Every pair weighs ln 2 here: each is counted in as many passages as there are.</summary>
public sealed class PassageMeterTests
{
    private static readonly double One = MathF.Log(2);

    [Theory]
    [InlineData("天地玄黄", "天地玄黄", 3, 3)] // a run of three counts in full
    [InlineData("天地玄黄", "天地玄", 1.6, 3)]
    [InlineData("天地玄黄", "天地", 0.5, 3)]
    [InlineData("天地玄黄", "天地、玄黄", 1, 3)] // two that stand alone
    [InlineData("天地、玄黄", "天地、玄黄", 1, 2)] // a break ends a run
    [InlineData("天地玄黄宇宙", "天地玄，黄宇宙", 3.2, 5)]
    [InlineData("天地玄黄", "宇宙", 0, 3)]
    public void Runs_count_in_full_short_ones_in_part(string measured, string against, double found, double whole)
    {
        var (meter, passage) = Prepare(measured, against);
        var (f, w) = meter.Measure(passage.Clauses[0]);
        f.ShouldBe(found * One, 1e-6);
        w.ShouldBe(whole * One, 1e-6);
    }

    [Theory]
    [InlineData("天地玄黄，宇宙洪荒", "天地玄黄", 3 / 6d, 3 / 6d, 3)]
    [InlineData("天地玄黄，宇宙洪荒", "天地玄黄，宇宙", 3.5 / 6, (3 + (0.5 / 0.8)) / 6, 3)] // of three sixths one is enough: 0.5 of 3
    [InlineData("天地玄黄，宇宙洪荒日月", "天地玄黄，宇宙", 3.5 / 8, 3 / 8d, 3)] // 0.5 of 5 is too little of a clause
    [InlineData("天地玄黄宇宙", "天地玄黄", 3 / 5d, 3 / 0.8 / 5, 9 / 5d)]
    [InlineData("天地玄黄宇宙", "天地玄黄宇", 4 / 5d, 1, 16 / 5d)] // four fifths stand for all
    [InlineData("天地玄黄", "宇宙洪荒", 0, 0, 0)]
    [InlineData("", "天地玄黄", 0, 0, 0)]
    public void A_passage_is_measured_clause_by_clause(string measured, string against, double wording, double demanded, double best)
    {
        var (meter, passage) = Prepare(measured, against);
        var share = meter.Measure(passage);
        share.Wording.ShouldBe(wording, 1e-6);
        share.Demanded.ShouldBe(demanded, 1e-6);
        share.Best.ShouldBe(best * One, 1e-5);
    }

    [Fact]
    public void Only_the_last_passage_is_compared_with()
    {
        var table = new GramTable();
        var reader = new PassageReader(table);
        var (one, other) = (reader.Read("天地玄黄", []), reader.Read("宇宙洪荒", []));
        table.Weigh(1);
        var meter = new PassageMeter(table);
        meter.Against(one);
        meter.Measure(one).Wording.ShouldBe(1);
        meter.Against(other);
        meter.Measure(one).Wording.ShouldBe(0);
        meter.Measure(other).Wording.ShouldBe(1);
    }

    [Fact]
    public void Pairs_that_came_later_are_found_nowhere()
    {
        var table = new GramTable();
        var reader = new PassageReader(table);
        reader.Read("天地玄黄", []);
        table.Weigh(1);
        var meter = new PassageMeter(table);
        var late = reader.Read("宇宙洪荒", []);
        meter.Against(late);
        meter.Measure(late).ShouldBe(new PassageShare(0, 0, 0));
    }

    private static (PassageMeter Meter, Passage Passage) Prepare(string measured, string against)
    {
        var table = new GramTable();
        var reader = new PassageReader(table);
        var (passage, other) = (reader.Read(measured, []), reader.Read(against, []));
        // Pairs of both count as rare as those of one.
        foreach (var gram in passage.Grams.Concat(other.Grams))
            if (Passages(gram.Gram) == 1) table.CountPassage(gram.Gram);
        table.Weigh(2);
        var meter = new PassageMeter(table);
        meter.Against(other);
        return (meter, passage);

        int Passages(int gram) => (passage.Grams.Any(g => g.Gram == gram) ? 1 : 0) + (other.Grams.Any(g => g.Gram == gram) ? 1 : 0);
    }
}
