using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>How little a run of words looks like one cell of a column.</summary>
public class StackedScorerTests
{
    /// <summary>Cost of all words as one cell; lines apart by /, words by a space.</summary>
    [Theory]
    // Texts.
    [InlineData('T', "修缮步道。", 0)]
    [InlineData('T', "修缮步道；", 1.5)]
    [InlineData('T', "修缮步道;", 0.5)]
    [InlineData('T', "修缮步道", 1.5)]
    [InlineData('T', "修缮步道,", 4)]
    [InlineData('T', "修缮步道、", 4)]
    [InlineData('T', "2024年6月", 4.5)] // a time limit
    [InlineData('T', "县财政局、县水利局", 4.5)] // a list of names
    [InlineData('T', "。修缮步道。", 5)]
    [InlineData('T', ",修缮步道。", 5)]
    [InlineData('T', "修缮步道。/架设桥梁。", 0.4)] // a sentence may end inside a cell
    [InlineData('T', "修缮沿河步道/和桥。", 0)]
    [InlineData('T', "修缮步/沿河步道。", 0)]
    [InlineData('T', "修缮/沿河步道。", 0.8)] // the inner line is three shorter than the last
    [InlineData('T', "修/沿河步道。", 1.6)]
    [InlineData('T', "修/沿河步道和护栏。", 3)] // no more than that
    [InlineData('T', "修缮步道/沿河步道。", 0)]
    [InlineData('T', "修缮 步道。", 0.6)] // a space inside
    [InlineData('T', "修缮 3 处。", 0)] // but for those around a number
    // Units.
    [InlineData('U', "县水利局", 0)]
    [InlineData('U', "县水利局、县财政局", 0)]
    [InlineData('U', "各乡镇", 0)]
    [InlineData('U', "-", 0)]
    [InlineData('U', "无", 0)]
    [InlineData('U', "县古桥维护局", 0.5)] // not in the catalogue
    [InlineData('U', "县水利局、", 4)]
    [InlineData('U', "县水", 2.5)]
    [InlineData('U', "修路", 2.5)]
    [InlineData('U', "修路。", 12)]
    [InlineData('U', "、县水利局", 12)]
    [InlineData('U', ")县水利局", 12)]
    [InlineData('U', "县水利局/县财政局", 2)] // whole names without a mark
    [InlineData('U', "县水利/局", 0)]
    [InlineData('U', "县水利局、/县财政局", 0)]
    [InlineData('U', "甲、乙、丙、丁、戊、己、庚", 14)] // no more than that
    // Time limits.
    [InlineData('d', "2024年6月", 0)]
    [InlineData('d', "长期坚持", 0)]
    [InlineData('d', "2024", 0)]
    [InlineData('d', "2024年6", 3)] // the measure is lost
    [InlineData('d', "月底前", 6)]
    [InlineData('d', "县水利局", 6)]
    [InlineData('d', "2024年/6月底", 0)]
    [InlineData('d', "2024年底/长期坚持", 2)]
    // Numbers and others.
    [InlineData('n', "1", 0)]
    [InlineData('n', "修路", 20)]
    [InlineData('o', "重点", 1.2)]
    [InlineData('o', "县水利局", 3.4)]
    [InlineData('o', "2024年6月", 2.7)]
    public void One_cell(char kind, string lines, double cost) => Cost(kind.ToString(), 0, lines).ShouldBe(cost, 0.0001);

    /// <summary>What follows is more of the line: a cell rarely ends there.</summary>
    [Fact]
    public void A_cell_rarely_ends_inside_a_line()
    {
        var words = WordsOfTable.Of("修缮。 县水利局", out var text);
        var scorer = new StackedScorer(LinesOfTable.KindsOf("TU"), words, text, null);
        scorer.Start(0, 0);
        scorer.Add().ShouldBe(0.1, 0.0001);
    }

    /// <summary>Names of units by the level of the table inside a text.</summary>
    [Theory]
    [InlineData("修缮沿河步道和护栏。/县水利局、县财政局、县公安局", 9)] // a known name, two behind marks, no end of a sentence, a short line above
    [InlineData("修缮县道、县级步道。/县水利局、县财政局、县公安局", 9)]
    [InlineData("修缮县道、县、乡步道。/县水利局、县财政局、县公安局", 8.2)]
    [InlineData("修缮乡道、县域步道。/县水利局、县财政局、县公安局", 10.5)]
    [InlineData("修缮沿河步道和护栏。/县古桥局、县财政局、县公安局", 6.5)] // no known name
    [InlineData("修缮沿河步道和护栏。/市水利局、县财政局、县公安局", 6.5)] // another level
    [InlineData("修缮沿河步道和护栏。/县水利局", 1.9)] // no level behind marks
    public void Names_in_texts(string lines, double cost)
    {
        var words = WordsOfTable.Of(lines, out var text);
        var scorer = new StackedScorer(LinesOfTable.KindsOf("TU"), words, text, null);
        scorer.Start(0, 0);
        scorer.Add();
        scorer.Add().ShouldBe(cost, 0.0001);
    }

    /// <summary>Where the numbers of rows are known, one inside a text costs much, and so does another number in their column.</summary>
    [Theory]
    [InlineData("nT", 0, "1", true, 0)]
    [InlineData("nT", 0, "1", false, 14)]
    [InlineData("nT", 1, "1", true, 15.5)]
    [InlineData("nT", 1, "修路。", false, 0)]
    public void Numbers_of_rows(string kinds, int column, string lines, bool isNumber, double cost)
    {
        var words = WordsOfTable.Of(lines, out var text);
        var scorer = new StackedScorer(LinesOfTable.KindsOf(kinds), words, text, [isNumber]);
        scorer.Start(column, 0);
        scorer.Add().ShouldBe(cost, 0.0001);
    }

    /// <summary>A second cell of units begins where the line above cannot go on.</summary>
    [Theory]
    [InlineData("县水利局/县财政局", 0)]
    [InlineData("县水利/局", 5)] // a cut name, and the rest of one
    [InlineData("县水利局、/县财政局", 6)] // nothing ends behind a mark
    [InlineData("国家税务总局/县税务局", 2)] // a name that those of branches begin with
    [InlineData("修路。/县财政局", 0)]
    public void Seam_between_cells_of_units(string lines, double cost)
    {
        var words = WordsOfTable.Of(lines, out var text);
        var scorer = new StackedScorer(LinesOfTable.KindsOf("UU"), words, text, null);
        scorer.Start(0, 1);
        var alone = scorer.Add();
        scorer.Start(1, 1);
        (scorer.Add() - alone).ShouldBe(cost, 0.0001);
    }

    [Theory]
    [InlineData('n', 1)]
    [InlineData('T', 60)]
    [InlineData('U', 24)]
    [InlineData('d', 8)]
    [InlineData('o', 8)]
    public void Most_words(char kind, int most) => StackedScorer.MostWords(LinesOfTable.KindsOf(kind.ToString())[0]).ShouldBe(most);

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_cell_with_many_ends_is_hopeless(int lines, bool expected)
    {
        var words = WordsOfTable.Of(string.Join('/', Enumerable.Repeat("县水利局、县财政局", lines + 1)), out var text);
        var scorer = new StackedScorer(LinesOfTable.KindsOf("UU"), words, text, null);
        scorer.Start(0, 0);
        for (var i = 0; i <= lines; i++) scorer.Add();
        scorer.IsHopeless.ShouldBe(expected);
    }

    private static double Cost(string kinds, int column, string lines)
    {
        var words = WordsOfTable.Of(lines, out var text);
        var scorer = new StackedScorer(LinesOfTable.KindsOf(kinds), words, text, null);
        scorer.Start(column, 0);
        var cost = 0.0;
        for (var i = 0; i < words.Count; i++) cost = scorer.Add();
        return cost;
    }
}
