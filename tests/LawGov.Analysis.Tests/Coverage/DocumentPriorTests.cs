using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class DocumentPriorTests
{
    [Theory]
    // (items * lead + 5 * 0.9) / (items + 5), where the lead is the difference of the logarithms of one more than the scores.
    [InlineData(0, 0, 0, 0.9)]
    [InlineData(5, 0, 0, 0.45)]
    [InlineData(5, 10, 0, 1.649)]
    [InlineData(5, 0, 4, -0.355)]
    [InlineData(5, 0, 8, -0.649)]
    [InlineData(5, 0, 8.1, DocumentPrior.Least)]
    [InlineData(1000, 0, 1000, DocumentPrior.Least)]
    public void It_is_the_mean_lead_drawn_to_the_neutral_one_and_never_below_what_was_fitted(int items, float article, float outside, double expected)
    {
        var item = StreetOutline.Ranked(new PlanItem("1", "", "", "", default(SourceSpan)), [article], outside: new OutsideEvidence(0, outside, 0, 0, 0));
        DocumentPrior.Of([.. Enumerable.Repeat(item, items)]).ShouldBe(expected, 0.001);
    }
}
