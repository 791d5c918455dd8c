using LawGov.Analysis.Workload;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Workload;

/// <summary>How much a role weighs.</summary>
public class RoleWeightsTests
{
    [Theory]
    [InlineData(AssignmentRole.Lead, 1)]
    [InlineData(AssignmentRole.Responsible, 1)]
    [InlineData(AssignmentRole.SeparatelyResponsible, 1)]
    [InlineData(AssignmentRole.Cooperating, 0.5)]
    [InlineData(AssignmentRole.Participating, 0.5)]
    [InlineData(AssignmentRole.Implementing, 0.5)]
    [InlineData(AssignmentRole.Guiding, 0.25)]
    public void Each_role_has_its_weight_and_takes_another(AssignmentRole role, double expected)
    {
        RoleWeights.Default.Of(role).ShouldBe(expected);
        var other = RoleWeights.Parse($"{role}=3");
        foreach (var each in Enum.GetValues<AssignmentRole>()) other.Of(each).ShouldBe(each == role ? 3 : RoleWeights.Default.Of(each));
    }

    [Fact]
    public void What_is_no_role_has_none()
    {
        var fault = Should.Throw<ArgumentOutOfRangeException>(() => RoleWeights.Default.Of((AssignmentRole)77));
        (fault.ParamName, fault.Message.StartsWith("No such role.", StringComparison.Ordinal)).ShouldBe(("role", true));
    }

    [Theory]
    [InlineData(" lead = 2 , GUIDING=1e-1 ,", 2, 0.1)]
    [InlineData("Lead=0", 0, 0.25)]
    public void Weights_are_read(string text, double lead, double guiding)
    {
        var weights = RoleWeights.Parse(text);
        (weights.Lead, weights.Guiding).ShouldBe((lead, guiding));
    }

    [Theory]
    [InlineData("Lead", "\"Lead\" is no weight")]
    [InlineData("Lead=1=2", "\"Lead=1=2\" is no weight")]
    [InlineData("Boss=1", "\"Boss=1\" is no weight")]
    [InlineData("1=1", "\"1=1\" is no weight")] // the number of a role is none of its names
    [InlineData("77=1", "\"77=1\" is no weight")]
    [InlineData("Lead=x", "\"Lead=x\" is no weight")]
    [InlineData("Lead=0,5", "\"5\" is no weight")]
    [InlineData("Lead=-1", "\"Lead=-1\" is no weight")]
    [InlineData("Lead=NaN", "\"Lead=NaN\" is no weight")]
    [InlineData("Lead=Infinity", "\"Lead=Infinity\" is no weight")]
    [InlineData("Lead=1,lead=2", "\"lead=2\" names a role for the second time.")]
    [InlineData(" , ", "names no role")]
    public void What_is_none_is_refused_with_the_reason(string text, string reason) => Should.Throw<FormatException>(() => RoleWeights.Parse(text)).Message.ShouldContain(reason);

    [Theory]
    [InlineData(-0.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_is_a_number_of_zero_or_more(double weight) => Should.Throw<ArgumentOutOfRangeException>(() => new RoleWeights { Guiding = weight });

    [Fact]
    public void Nothing_weighs_nothing() => new RoleWeights { Guiding = 0 }.Of(AssignmentRole.Guiding).ShouldBe(0);
}
