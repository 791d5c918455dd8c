using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class ScoreMaskTests
{
    [Theory]
    [InlineData("", "", -1, 0)]
    [InlineData("x", "5", 0, 5)]
    [InlineData(".", "5", -1, 0)]
    [InlineData("xx", "0 0", -1, 0)]
    // What is no member counts for nothing, be it greater or as great.
    [InlineData(".x.x", "9 1 2 3", 3, 3)]
    [InlineData("..x.x", "3 3 3 3 3", 2, 3)]
    // More than are looked at together, and not a multiple of it.
    [InlineData("xxxxxxxxxxxxxxxxxx.", "1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9 9", 8, 9)]
    [InlineData(".................x.x", "9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 0.5 9 0.25", 17, 0.5f)]
    public void The_first_of_the_members_with_the_greatest_score_is_the_best(string members, string scores, int provision, float most)
    {
        var mask = new ScoreMask([.. members.Select(m => m == 'x')]);
        float[] numbers = [.. scores.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => float.Parse(s, System.Globalization.CultureInfo.InvariantCulture))];

        mask.Best(numbers).ShouldBe((provision, most));
        mask.Most(numbers).ShouldBe(most);
    }
}
