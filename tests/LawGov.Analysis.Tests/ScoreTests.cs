namespace LawGov.Analysis.Tests;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_number_outside_the_range_is_refused(double value) => Should.Throw<ArgumentOutOfRangeException>(() => new Score(value));

    [Fact]
    public void Scores_order_by_value_and_read_with_a_point()
    {
        (new Score(0.2) < new Score(0.3)).ShouldBeTrue();
        (new Score(0.3) >= new Score(0.3)).ShouldBeTrue();
        new Score(0.925).ToString().ShouldBe("0.93");
        default(Score).ShouldBe(Score.Zero);
    }
}
