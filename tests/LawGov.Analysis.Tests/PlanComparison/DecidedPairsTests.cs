using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>What persons decided of pairs.</summary>
public class DecidedPairsTests
{
    private static readonly List<ComparedItem> A = Items(("1", "清理文件"), ("2", "加强培训"), ("", "3"));
    private static readonly List<ComparedItem> B = Items(("1", "加强培训"), ("2", "清理文件。清理全部文件"));

    [Theory]
    [InlineData("1", "2", "0-1 1.0")]
    [InlineData("清理", "清理文件。", "0-1 1.0")] // by the beginning of the text
    [InlineData("清理文件", "2", "0-1 1.0")]
    [InlineData("文件", "2", "unused")]
    [InlineData("1", "文件", "unused")]
    [InlineData("9", "2", "unused")]
    [InlineData("3", "2", "2-1 1.0")]
    public void A_confirmed_pair_is_one(string a, string b, string expected) => Apply([], (a, b, PairGrade.Same)).ShouldBe(expected);

    [Fact]
    public void The_empty_name_is_that_of_an_item_without_number() => Apply([], ("", "2", PairGrade.Same)).ShouldBe("2-1 1.0");

    [Fact]
    public void What_was_found_of_it_is_kept()
    {
        Apply([new Alignment(0, 1, 0.4, 0.75, IsKept: false)], ("1", "2", PairGrade.Same)).ShouldBe("0-1 1.75");
        Apply([new Alignment(0, 1, 0.4, 0.75, IsKept: false), new Alignment(1, 1, 0.4, 0.5, IsKept: false)], ("1", "2", PairGrade.Same)).ShouldBe("1-1 0.9 0-1 1.75");
    }

    [Fact]
    public void A_refused_pair_goes_and_others_stay() =>
        Apply([new Alignment(0, 1, 0.4, 0.75, IsKept: false), new Alignment(0, 0, 0.4, 0.5, IsKept: false)], ("1", "2", null)).ShouldBe("0-0 0.9");

    private static string Apply(List<Alignment> pairs, params (string A, string B, PairGrade? Grade)[] decisions)
    {
        var unused = DecidedPairs.Apply([.. decisions.Select(d => new PairDecision(d.A, d.B, d.Grade))], A, B, pairs);
        if (unused.Count > 0) return "unused";
        pairs.Where(p => p.Decided is not null).ShouldAllBe(p => p.Decided == PairGrade.Same);
        return string.Join(' ', pairs.Select(p => FormattableString.Invariant($"{p.A}-{p.B} {p.Likelihood + p.Demanded:0.0#}")));
    }

    private static List<ComparedItem> Items(params (string Path, string Text)[] items) => [.. items.Select(i => new ComparedItem(new ItemReference(i.Path, default, i.Text), i.Text, [], [], []))];
}
