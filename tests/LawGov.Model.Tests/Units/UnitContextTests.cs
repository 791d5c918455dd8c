using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

/// <summary>What a document says about its units: its place, its first issuer, and the day by which bodies are judged.</summary>
public class UnitContextTests
{
    [Theory]
    [InlineData("2023-03-15", "2023-03-20", 2024, "2023-03-15")] // signed
    [InlineData(null, "2023-03-20", 2024, "2023-03-20")] // else published
    [InlineData(null, null, 2024, "2024-01-01")] // else the first year of its period
    [InlineData(null, null, null, null)]
    public void The_day_of_a_document(string? signed, string? published, int? year, string? expected)
    {
        var document = new PolicyDocument { SignedOn = Day(signed), PublishedOn = Day(published), Period = year is { } first ? new Period(first, first + 2) : null };
        UnitContext.Of(document).Date.ShouldBe(Day(expected));
    }

    [Fact]
    public void Its_place_and_its_first_issuer()
    {
        var place = new Jurisdiction("江西省九江市湖口县", AdministrativeLevel.County);
        var context = UnitContext.Of(new PolicyDocument { Jurisdiction = place, Issuers = ["湖口县人民政府办公室", "湖口县委办公室"] });
        (context.Jurisdiction, context.Issuer).ShouldBe((place, "湖口县人民政府办公室"));
        UnitContext.Of(new PolicyDocument()).Issuer.ShouldBeNull();
        Should.Throw<ArgumentNullException>(() => UnitContext.Of(null!)).ParamName.ShouldBe("document");
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
