using LawGov.Analysis.Matching;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>Items that stayed in nearly the same words.</summary>
public class KeptItemsTests
{
    private const double LeastRatio = 0.8;

    [Theory]
    [InlineData("甲乙 丙丁", "丙丁 甲乙", "0-1 1-0")]
    [InlineData("甲乙 甲乙", "甲乙 甲乙", "0-0 1-1")] // the first with the first
    [InlineData("甲乙 甲乙 丙丁", "甲乙", "0-0")]
    [InlineData("丙丁", "甲乙", "")]
    public void Equal_ones_are_pairs_without_being_alike(string a, string b, string expected)
    {
        var kept = Find(a, b);
        string.Join(' ', kept.Select(k => $"{k.A}-{k.B}")).ShouldBe(expected);
        kept.ShouldAllBe(k => k.IsKept && k.Likelihood == 1 && k.Demanded == 1);
    }

    [Theory]
    [InlineData("一二三四五六七八九十", "一二三四五六七八甲乙", 0.9, "0-0 0.9")] // four letters in five
    [InlineData("一二三四五六七八九十", "一二三四五六七甲乙丙", 0.9, "")]
    [InlineData("一二三四五六七八九十", "一二三四五六七八甲乙", 0.7, "0-0 0.8")] // as likely as its letters are alike at the least
    public void Nearly_equal_ones_are_pairs_where_they_are_alike(string a, string b, double cosine, string expected) =>
        string.Join(' ', Find(a, b, Pair(0, 0, cosine)).Select(k => FormattableString.Invariant($"{k.A}-{k.B} {k.Likelihood}"))).ShouldBe(expected);

    [Fact]
    public void The_most_alike_are_pairs_first_and_each_has_one_counterpart()
    {
        const string a = "一二三四五六七八九甲 一二三四五六七八九乙";
        const string b = "一二三四五六七八九丙 一二三四五六七八九丁";
        Names(Find(a, b, Pair(0, 0, 0.7), Pair(0, 1, 0.9), Pair(1, 0, 0.8), Pair(1, 1, 0.85))).ShouldBe("0-1 1-0");
        Names(Find(a, b, Pair(0, 0, 0.9), Pair(1, 0, 0.8))).ShouldBe("0-0");
        Names(Find(a, b, Pair(0, 0, 0.9), Pair(0, 1, 0.8))).ShouldBe("0-0");
    }

    /// <summary>Of two that are equally alike the one is taken whose place in its document is nearest: here the documents are of three and five items.</summary>
    [Theory]
    [InlineData(0, 0, 3, "0-0")] // 1/6 is nearer to 1/10 than to 7/10
    [InlineData(0, 1, 2, "0-1")] // and to 3/10 than to 5/10
    [InlineData(1, 1, 2, "1-2")] // 3/6 to 5/10
    [InlineData(1, 2, 3, "1-2")]
    [InlineData(2, 2, 3, "2-3")] // 5/6 to 7/10
    [InlineData(2, 3, 4, "2-4")] // and more so to 9/10
    public void Of_equally_alike_ones_the_nearest_is_a_pair(int item, int first, int second, string expected)
    {
        var a = Items(3, item);
        var b = Items(5, first, second);
        foreach (var order in new[] { (first, second), (second, first) })
            Names(KeptItems.Find(a, b, [Pair(item, order.Item1, 0.9), Pair(item, order.Item2, 0.9)], LeastRatio, default)).ShouldBe(expected);
    }

    [Fact]
    public void The_work_can_be_stopped() =>
        Should.Throw<OperationCanceledException>(() => KeptItems.Find(Items("一二三"), Items("一二四"), [Pair(0, 0, 0.9)], LeastRatio, new CancellationToken(canceled: true)));

    private static List<Alignment> Find(string a, string b, params PassagePair[] alike) => KeptItems.Find(Items(a), Items(b), alike, LeastRatio, default);

    private static string Names(List<Alignment> kept) => string.Join(' ', kept.OrderBy(k => k.A).Select(k => $"{k.A}-{k.B}"));

    private static PassagePair Pair(int a, int b, double cosine) => new(a, b, cosine, 0, 0, 0, 0);

    private static List<ComparedItem> Items(string letters) => [.. letters.Split(' ').Select((l, i) => new ComparedItem(new ItemReference($"{i + 1}", default, l), l, [], [], []))];

    /// <summary>Items of letters of their own, those named differing in one letter only.</summary>
    private static List<ComparedItem> Items(int count, params int[] alike) =>
        Items(string.Join(' ', Enumerable.Range(0, count).Select(i => (alike.Contains(i) ? "一二三四五六七八九" : new string((char)('甲' + (count * 10) + i), 9)) + (char)('a' + count + i))));
}
