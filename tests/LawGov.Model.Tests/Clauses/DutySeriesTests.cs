using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Members that say what a body does; - where none do.</summary>
public class DutySeriesTests
{
    [Theory]
    [InlineData("县交通局负责巡查;县城管局负责保洁。", "县交通局|县城管局")]
    [InlineData("县交通局、县水利局负责巡查,县城管局牵头保洁", "县交通局 县水利局|县城管局")]
    [InlineData("要抓紧。县交通局负责巡查。要到位。", "县交通局")]
    [InlineData("各乡镇负责征地。", "各乡镇")]
    [InlineData("县交通局负责", "-")] // without an object
    [InlineData("县交通局负责桥", "-")] // too short for one
    [InlineData("县交通局负责人签字,县财政局负责任地审核,县水利局负责的工程。", "-")]
    [InlineData("由县交通局负责巡查。", "-")] // what 由 says is another form
    [InlineData("桥长负责巡查。", "-")] // no body
    [InlineData("负责巡查桥面。", "-")]
    [InlineData("", "-")]
    public void Duties(string text, string expected)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<UnitClause>();
        DutySeries.Find(new ClauseText(compact.Chars, 0, compact), found);
        (found.Count == 0 ? "-" : string.Join('|', found.Select(c => string.Join(' ', c.Units.Select(u => compact.Slice(u.Range.Start, u.Range.End).ToString()))))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("县交通局负责巡查。", true)]
    [InlineData("县交通局负责巡查,各乡镇配合", true)]
    [InlineData("要抓紧。县交通局负责巡查。", false)]
    [InlineData("桥长负责巡查。", false)]
    [InlineData("", false)]
    public void A_paragraph_that_begins_so(string text, bool expected) => DutySeries.Begins(text).ShouldBe(expected);
}
