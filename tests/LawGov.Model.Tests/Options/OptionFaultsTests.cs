using LawGov.Model.Options;

namespace LawGov.Model.Tests.Options;

/// <summary>Faults of options become one exception that names them all.</summary>
public class OptionFaultsTests
{
    [Theory]
    [InlineData("Share is 2.", "Share is 2.")]
    [InlineData("Share is 2.|Count is 0.", "Share is 2. Count is 0.")]
    public void Faults_are_named_one_behind_the_other(string faults, string expected)
    {
        var thrown = Should.Throw<ArgumentException>(() => faults.Split('|').ThrowIfAny("options"));
        thrown.Message.ShouldBe($"{expected} (Parameter 'options')");
        thrown.ParamName.ShouldBe("options");
    }

    [Fact]
    public void Without_faults_nothing_is_thrown() => Should.NotThrow(() => Array.Empty<string>().ThrowIfAny("options"));

    [Theory]
    [InlineData(0, "Count is 0; expected 1 or more.")]
    [InlineData(1, null)]
    [InlineData(int.MaxValue, null)]
    public void A_number_may_have_no_upper_bound(int count, string? expected) =>
        new OptionRules<int[]> { { "Count", 1, int.MaxValue, o => o[0], (o, v) => o[0] = v } }.Faults([count]).SingleOrDefault().ShouldBe(expected);
}
