using LawGov.Analysis.Coverage;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class StrongestTests
{
    [Theory]
    [InlineData("", 2, "")]
    [InlineData("a1", 0, "")]
    [InlineData("a1 b2 c3", 2, "c3 b2")]
    [InlineData("a1 b2 c3", 3, "c3 b2 a1")]
    [InlineData("a1 b2 c3", 4, "c3 b2 a1")]
    [InlineData("a2 b2 c2 d1", 2, "a2 b2")]
    [InlineData("a1 b2 c1 d2 e3", 3, "e3 b2 d2")]
    public void Keeps_the_greatest_and_the_order_of_equals(string all, int most, string expected)
    {
        var items = all.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var kept = new string[most];
        var count = Strongest.Of<string>(items, kept, (in string a, in string b) => a[1] > b[1]);
        string.Join(' ', kept[..count]).ShouldBe(expected);
    }
}
