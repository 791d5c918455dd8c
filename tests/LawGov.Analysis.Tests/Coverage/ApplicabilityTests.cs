using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class ApplicabilityTests
{
    [Theory]
    [InlineData(OutlineAddressee.Central, AdministrativeLevel.National, true)]
    [InlineData(OutlineAddressee.Central, AdministrativeLevel.Province, false)]
    [InlineData(OutlineAddressee.Central, AdministrativeLevel.Municipality, false)]
    [InlineData(OutlineAddressee.Central, null, false)]
    [InlineData(OutlineAddressee.Province, AdministrativeLevel.National, true)]
    [InlineData(OutlineAddressee.Province, AdministrativeLevel.Province, true)]
    [InlineData(OutlineAddressee.Province, AdministrativeLevel.Municipality, true)]
    [InlineData(OutlineAddressee.Province, AdministrativeLevel.Prefecture, false)]
    [InlineData(OutlineAddressee.Province, null, false)]
    [InlineData(OutlineAddressee.AllLevels, AdministrativeLevel.National, true)]
    [InlineData(OutlineAddressee.AllLevels, AdministrativeLevel.Township, true)]
    [InlineData(OutlineAddressee.AllLevels, null, true)]
    public void A_point_applies_to_the_level_it_is_put_to_and_to_those_above(OutlineAddressee addressee, AdministrativeLevel? level, bool expected)
    {
        var point = new OutlinePoint("1.1", "桥面清洗", []) { Addressee = addressee };
        Applicability.Of(point, level is { } known ? new Jurisdiction("某地", known) : null).ShouldBe(expected);
    }
}
