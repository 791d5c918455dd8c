using LawGov.Model.Clauses;
using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>The deadlines of clauses: their words, their day or how they come again. The document is of 2024.</summary>
public class ClauseDeadlinesTests
{
    [Theory]
    [InlineData("责任单位：县水利局，10月底前完成", "10月底前=2024-10-31")]
    [InlineData("责任单位：县水利局，2023年10月底前完成", "2023年10月底前=2023-10-31")]
    [InlineData("责任单位：县水利局；完成时限：10月底", "10月底=2024-10-31")]
    [InlineData("责任单位：县水利局，2025年4月底前完成，8月底前印发", "2025年4月底前=2025-04-30|8月底前=2025-08-31")] // the second has the year of the first
    [InlineData("责任单位：县水利局，2023年4月底前完成，8月底前印发", "2023年4月底前=2023-04-30|8月底前=2024-08-31")] // but not one that is over
    [InlineData("责任单位：县水利局，4月底前完成，2025年8月底前印发", "4月底前=2024-04-30|2025年8月底前=2025-08-31")]
    [InlineData("责任单位：县水利局，2025年底前完成，长期坚持", "2025年底前=2025-12-31")] // one deadline
    [InlineData("责任单位：县水利局，长期坚持", "长期坚持=Ongoing")]
    [InlineData("责任单位：县水利局，每年6月底前完成", "每年6月底前完成=Yearly")]
    [InlineData("完成时限：每年6月、12月", "每年6月=Yearly|12月=Yearly")] // each applies to all months
    [InlineData("完成时限：每年6月、2025年12月", "每年6月=Yearly|2025年12月=2025-12-31")]
    [InlineData("完成时限：按上级要求", "按上级要求=")]
    [InlineData("完成时限：按上级要求，尽快", "按上级要求,尽快=")]
    [InlineData("完成时限：急", "")] // one character says nothing
    [InlineData("责任单位：县水利局", "")]
    [InlineData("完成时限：2024年3月起", "")] // when it starts
    public void Clauses_set_deadlines(string clause, string expected)
    {
        using var text = Normalizer.Normalize(clause);
        var found = new List<DeadlineMention>();
        var read = ClauseReader.Read(new ClauseText(text.Chars, 0, text), default);
        if (read is not null) ClauseDeadlines.Find(text, read, 2024, found);
        string.Join('|', found.Select(d => $"{text.Slice(d.Range.Start, d.Range.End)}={(d.Date is { } date ? date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : d.Recurrence == DeadlineRecurrence.None ? "" : d.Recurrence.ToString())}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("10月底前完成", "10月底前=")]
    [InlineData("2025年10月底前完成", "2025年10月底前=2025-10-31")]
    public void Without_a_year_of_the_document_a_month_has_no_day(string cell, string expected)
    {
        using var text = Normalizer.Normalize(cell);
        var found = new List<DeadlineMention>();
        ClauseDeadlines.Find(text, UnitClause.OfDeadline(new TextRange(0, text.Chars.Length)), null, found);
        string.Join('|', found.Select(d => $"{text.Slice(d.Range.Start, d.Range.End)}={d.Date:yyyy-MM-dd}")).ShouldBe(expected);
    }
}
