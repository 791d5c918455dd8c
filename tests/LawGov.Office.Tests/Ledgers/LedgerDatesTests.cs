using LawGov.Office.Ledgers;

namespace LawGov.Office.Tests.Ledgers;

public class LedgerDatesTests
{
    [Theory]
    [InlineData("45107", "2023-06-30")]
    [InlineData("45107.75", "2023-06-30")]
    [InlineData("61", "1900-03-01")]
    [InlineData("2958465", "9999-12-31")]
    [InlineData("2023-06-30", "2023-06-30")]
    [InlineData("2023/6/5", "2023-06-05")]
    [InlineData("2023.6.5", "2023-06-05")]
    [InlineData("2023年6月5日", "2023-06-05")]
    [InlineData("20230605", "2023-06-05")]
    public void Dates_are_read(string cell, string date) => LedgerDates.Read(cell)!.Value.ToString("yyyy-MM-dd").ShouldBe(date);

    [Theory]
    [InlineData("60")]
    [InlineData("-1")]
    [InlineData("2958466")]
    [InlineData("2023-13-01")]
    [InlineData("2023-02-30")]
    [InlineData("明天")]
    [InlineData("NaN")]
    public void Others_are_none(string cell) => LedgerDates.Read(cell).ShouldBeNull();
}
