using LawGov.Model.Options;

namespace LawGov.Model.Tests.Options;

public class OptionRulesTests
{
    private enum Colour
    {
        Red,
        Blue,
    }

    private static readonly OptionRules<Sample> Rules = new()
    {
        { nameof(Sample.Share), o => o.Share, (o, v) => o.Share = v },
        { nameof(Sample.Count), 1, 9, o => o.Count, (o, v) => o.Count = v },
        { nameof(Sample.Colour), o => o.Colour, (o, v) => o.Colour = v },
        { nameof(Sample.Flag), (o, v) => o.Flag = v },
        { nameof(Sample.Day), (o, v) => o.Day = v },
    };

    [Theory]
    [InlineData(0.0, 1, null)]
    [InlineData(1.0, 9, null)]
    [InlineData(-0.001, 1, "Share is -0.001; expected 0 to 1.")]
    [InlineData(1.5, 1, "Share is 1.5; expected 0 to 1.")]
    [InlineData(double.NaN, 1, "Share is NaN; expected 0 to 1.")]
    [InlineData(0.5, 0, "Count is 0; expected 1 to 9.")]
    [InlineData(0.5, 10, "Count is 10; expected 1 to 9.")]
    [InlineData(2.0, 0, "Share is 2; expected 0 to 1. Count is 0; expected 1 to 9.")]
    public void What_is_out_of_range_is_a_fault(double share, int count, string? expected) =>
        string.Join(' ', Rules.Faults(new Sample { Share = share, Count = count })).ShouldBe(expected ?? "");

    [Fact]
    public void A_value_that_no_name_stands_for_is_a_fault() =>
        Rules.Faults(new Sample { Colour = (Colour)5 }).ShouldBe(["Colour is 5; expected Red or Blue."]);

    [Theory]
    [InlineData("Share", "0.25", true)]
    [InlineData("Share", "0,25", false)]
    [InlineData("Share", "", false)]
    [InlineData("Count", "3", true)]
    [InlineData("Count", "3.0", false)]
    [InlineData("Count", "99999999999", false)]
    [InlineData("Colour", "blue", true)]
    [InlineData("Colour", "7", false)]
    [InlineData("Flag", "true", true)]
    [InlineData("Flag", "yes", false)]
    [InlineData("Day", "2023-01-31", true)]
    [InlineData("Day", "2023-02-31", false)]
    [InlineData("Day", "31.1.2023", false)]
    public void A_text_is_read_or_refused(string name, string text, bool isRead)
    {
        var before = new Sample();
        var options = new Sample();
        Rules.Single(r => r.Name == name).TryRead(options, text).ShouldBe(isRead);
        (options == before).ShouldBe(!isRead);
    }

    private sealed record Sample
    {
        public double Share { get; set; }

        public int Count { get; set; } = 1;

        public Colour Colour { get; set; }

        public bool Flag { get; set; }

        public DateOnly? Day { get; set; }
    }
}
