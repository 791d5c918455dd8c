using LawGov.Model.Parsing;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

/// <summary>Signature, publication, number and period against each other.</summary>
public class DateRulesTests
{
    private static readonly PolicyDocument Sound = PolicyDocumentParser.Default.Parse(ValidationGuide.Instance.SoundPlan).Document with { DocumentNumber = null };

    [Theory]
    [InlineData("2023-03-01", "2023-03-01", "")]
    [InlineData("2023-03-01", "2023-02-28", "LG5008")]
    [InlineData("2023-03-01", "2023-04-12", "")] // forty-two days
    [InlineData("2023-03-01", "2023-04-13", "LG5009")]
    public void Publication_follows_the_signature_soon(string signed, string published, string expected) =>
        Codes(Sound with { Period = null, SignedOn = Date(signed), PublishedOn = Date(published) }).ShouldBe(expected);

    [Theory]
    [InlineData(2023, 2023, "")]
    [InlineData(2024, 2025, "")]
    [InlineData(2022, 2023, "LG5011")]
    [InlineData(2021, 2022, "LG5010")]
    public void A_plan_is_signed_before_its_period(int start, int end, string expected) =>
        Codes(Sound with { Period = new Period(start, end), SignedOn = Date("2023-03-01"), PublishedOn = null }).ShouldBe(expected);

    [Fact]
    public void A_report_is_signed_when_its_year_is_over() =>
        Codes(Sound with { Kind = DocumentKind.AnnualReport, Period = new Period(2022, 2022), SignedOn = Date("2023-03-01"), PublishedOn = null }).ShouldBe("");

    [Theory]
    [InlineData(2023, "")]
    [InlineData(2022, "LG5007")]
    public void The_number_is_of_the_year_of_the_signature(int year, string expected) =>
        Codes(Sound with { DocumentNumber = new DocumentNumber("江府", year, 5), Period = null, SignedOn = Date("2023-03-01"), PublishedOn = null }).ShouldBe(expected);

    private static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Codes(PolicyDocument document) => string.Join(' ', PolicyDocumentValidator.Default.Validate(document).Errors
        .Select(f => f.ErrorCode).Where(code => code is "LG5007" or "LG5008" or "LG5009" or "LG5010" or "LG5011"));
}
