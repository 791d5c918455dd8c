using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public class RunStartsTests
{
    [Theory]
    [InlineData("行政执法监督与行政执法公示", "行政执法", "0 7")]
    [InlineData("行政执法监督", "执法监督", "2")]
    [InlineData("行政执法", "行政执法公示", "0")]
    [InlineData("啊啊啊啊啊啊", "啊啊啊啊", "0 1 2")]
    [InlineData("行政执法", "行政处罚", "")]
    [InlineData("行政执", "行政执法", "")]
    [InlineData("", "行政执法", "")]
    public void Every_place_of_a_run_is_found_in_order(string text, string run, string places)
    {
        var starts = new RunStarts(text);
        var found = new List<int>();
        for (var place = starts.First(run); place >= 0; place = starts.Next(place)) found.Add(place);
        string.Join(' ', found).ShouldBe(places);
    }
}
