using LawGov.Analysis.Tests.Coverage;
using LawGov.Fitting;

namespace LawGov.Analysis.Tests.Accuracy;

/// <summary>Refits the model without a document of the seeds and tries it on that document: what the figures are for documents never seen, and how true the probabilities are.</summary>
public sealed class HeldOutTests(ITestOutputHelper output)
{
    /// <summary>Stated probabilities may be off by so much in the mean. Few items of the seeds are doubtful, so that one of them moves a tenth by much; over all labels it is half of that.</summary>
    private const double GreatestCalibrationError = 0.06;

    private static readonly IReadOnlyList<ChoiceAnswer> Answers =
        LeftOut.Answers(LabelledChoice.Of(SeedLabels.Development.Items.Concat(SeedLabels.Remainder.Items), SeedCoverage.Document));

    [Fact]
    public void Items_of_a_document_left_out_are_recognised()
    {
        foreach (var document in Answers.GroupBy(a => a.Label.Document)) output.WriteLine($"  {MatchingFigures.Of(document)} {document.Key}");
        var figures = MatchingFigures.Of(Answers);
        output.WriteLine($"{figures} all documents");
        figures.Strict.ShouldBeGreaterThanOrEqualTo(0.94);
        figures.Lenient.ShouldBeGreaterThanOrEqualTo(0.98);
    }

    [Fact]
    public void An_article_given_with_a_probability_is_right_that_often()
    {
        var table = Reliability.Table([.. Answers.Where(a => a.Best is not null).Select(a => (a.Probability, a.Label.Primary.Contains(a.Best)))]);
        foreach (var row in table) output.WriteLine(FormattableString.Invariant($"{row.From:0.0}  items {row.Count}  stated {row.Stated:0.00}  true {row.True:0.00}"));
        Reliability.ExpectedError(table).ShouldBeLessThanOrEqualTo(GreatestCalibrationError);
    }
}
