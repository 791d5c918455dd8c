using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class PassageAlignerTests
{
    [Theory]
    [InlineData("天地玄黄|宇宙洪荒", "宇宙洪荒|天地玄黄", "0-1 1-0")]
    [InlineData("天地玄黄|宇宙洪荒", "日月盈昃", "")]
    [InlineData("天地玄黄", "日月天地", "")] // one pair of ln 2 is chance
    [InlineData("天地玄黄", "日月天地玄黄", "0-0")]
    [InlineData("", "天地玄黄", "")]
    [InlineData("天地玄黄|天地玄黄", "天地玄黄", "0-0 1-0")]
    public void Passages_with_something_in_common(string a, string b, string expected) =>
        string.Join(' ', Align(a, b).Select(p => $"{p.A}-{p.B}")).ShouldBe(expected);

    [Theory]
    [InlineData("天地玄黄", "天地玄黄", 1, 1, 1)]
    [InlineData("天地玄黄", "天地玄黄，宇宙洪荒", 0.533600, 1, 1)] // the shorter one stands in the longer one whole; its pairs weigh ln 2, the others ln 3
    [InlineData("天地玄黄，宇宙洪荒", "天地玄黄", 0.533600, 1, 1)]
    public void What_the_shorter_says_is_what_counts(string a, string b, double cosine, double contained, double demanded)
    {
        var pair = Align(a, b).ShouldHaveSingleItem();
        pair.Cosine.ShouldBe(cosine, 1e-5);
        pair.Contained.ShouldBe(contained, 1e-6);
        pair.Demanded.ShouldBe(demanded, 1e-6);
        pair.Strength.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_sides_may_be_swapped()
    {
        const string a = "推进行政执法公示，加强监督|优化营商环境，减少材料|公开征求意见";
        const string b = "减少申请材料，优化环境|加强行政执法监督和公示";
        var swapped = Align(b, a).Select(p => p with { A = p.B, B = p.A }).OrderBy(p => p.A).ThenBy(p => p.B).ToList();
        var straight = Align(a, b);
        straight.Count.ShouldBe(2);
        for (var i = 0; i < straight.Count; i++)
        {
            (swapped[i].A, swapped[i].B).ShouldBe((straight[i].A, straight[i].B));
            swapped[i].Cosine.ShouldBe(straight[i].Cosine, 1e-9);
            swapped[i].Contained.ShouldBe(straight[i].Contained, 1e-9);
            swapped[i].Demanded.ShouldBe(straight[i].Demanded, 1e-9);
            swapped[i].Strength.ShouldBe(straight[i].Strength, 1e-9);
        }
    }

    [Theory]
    [InlineData(new[] { 0, 2 }, new[] { 0, 2 }, 2)]
    [InlineData(new[] { 0, 2 }, new[] { 2, 3 }, 1)]
    [InlineData(new[] { 1, 2, 3 }, new[] { 0, 3 }, 1)]
    [InlineData(new[] { 0, 1 }, new[] { 2, 3 }, 0)]
    [InlineData(new int[0], new[] { 2, 3 }, 0)]
    public void Matters_that_both_speak_of_weigh_by_their_rarity(int[] ofA, int[] ofB, int shared)
    {
        var table = new GramTable();
        var reader = new PassageReader(table);
        Passage[] a = [reader.Read("天地玄黄", ofA)];
        Passage[] b = [reader.Read("天地玄黄", ofB)];
        table.Weigh(reader.Count);
        // Two passages, two that have the matter: ln(1 + 2 / 2).
        new PassageAligner(table, a, b, 4).Align(TestContext.Current.CancellationToken).ShouldHaveSingleItem().Concepts.ShouldBe(shared * Math.Log(2), 1e-9);
    }

    [Fact]
    public void Only_the_nearest_are_measured()
    {
        // Thirty passages of the other side are alike; the most alike of each row and column are enough.
        var many = string.Join('|', Enumerable.Repeat("天地玄黄宇宙洪荒", 30));
        Align("天地玄黄宇宙洪荒|日月盈昃", many).Count.ShouldBe(30); // each column has it as its nearest
        Align(many, many).Count.ShouldBeLessThan(30 * 30);
    }

    [Fact]
    public void It_stops_when_it_is_told() =>
        Should.Throw<OperationCanceledException>(() => Align("天地玄黄", "天地玄黄", new CancellationToken(canceled: true)));

    private static List<PassagePair> Align(string a, string b, CancellationToken? token = null)
    {
        var table = new GramTable();
        var reader = new PassageReader(table);
        Passage[] ofA = [.. a.Split('|').Select(t => reader.Read(t, []))];
        Passage[] ofB = [.. b.Split('|').Select(t => reader.Read(t, []))];
        table.Weigh(reader.Count);
        return new PassageAligner(table, ofA, ofB, 0).Align(token ?? TestContext.Current.CancellationToken);
    }
}
