using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Parsing;

/// <summary>Dates of a document lie in the years of the options; others are reported, never in the model.</summary>
public class DateBoundsTests
{
    [Theory]
    [InlineData(1949, true)]
    [InlineData(1948, false)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void Signature_and_deadline_have_the_usual_years(int year, bool isUsed) => Check(ParserOptions.Default, year, isUsed);

    [Theory]
    [InlineData(1978, true)]
    [InlineData(1977, false)]
    [InlineData(2040, true)]
    [InlineData(2041, false)]
    public void The_years_are_an_option(int year, bool isUsed) => Check(new ParserOptions { EarliestYear = 1978, LatestYear = 2040 }, year, isUsed);

    [Theory]
    [InlineData(1899, 2100, "EarliestYear is 1899; expected 1900 to 2199.")]
    [InlineData(1949, 2200, "LatestYear is 2200; expected 1900 to 2199.")]
    [InlineData(2000, 1999, "LatestYear is 1999; expected 2000 or more.")]
    public void Impossible_years_are_refused(int earliest, int latest, string message) =>
        Should.Throw<ArgumentException>(() => new PolicyDocumentParser(new ParserOptions { EarliestYear = earliest, LatestYear = latest })).Message.ShouldStartWith(message);

    private static void Check(ParserOptions options, int year, bool isUsed)
    {
        var text = $"江海市法治政府建设实施方案\n一、主要任务\n1.完善制度，{year}年6月30日前完成。（责任单位：市司法局）\n江海市人民政府\n{year}年1月5日\n";
        var result = new PolicyDocumentParser(options).Parse(text);
        result.Document.SignedOn.ShouldBe(isUsed ? new DateOnly(year, 1, 5) : null);
        result.Document.Tasks.ShouldHaveSingleItem().Deadlines.ShouldHaveSingleItem().Date.ShouldBe(isUsed ? new DateOnly(year, 6, 30) : null);
        result.Diagnostics.Count(d => d.Code == "LG1312").ShouldBe(isUsed ? 0 : 2);
    }
}
