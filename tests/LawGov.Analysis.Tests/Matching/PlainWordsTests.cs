using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class PlainWordsTests
{
    /// <summary>Two provisions and none: 桥 and 桥面 speak for the first, 灯 for the second, 桥面 against it, 税 for none.</summary>
    private static readonly PlainWords Words = new(
        [
            new PlainWord("桥", [new PlainWeight(0, 1)]),
            new PlainWord("桥面", [new PlainWeight(0, 2), new PlainWeight(1, -1)]),
            new PlainWord("灯", [new PlainWeight(1, 3)]),
            new PlainWord("税", [new PlainWeight(2, 4)]),
        ],
        [0.5, 0, -0.5]);

    [Theory]
    [InlineData("", 0.5, 0, -0.5)]
    [InlineData("天地玄黄", 0.5, 0, -0.5)]
    [InlineData("灯", 0.5, 3, -0.5)]
    // Two words: each counts less, by the square root of two.
    [InlineData("桥面", 2.6213, -0.7071, -0.5)]
    [InlineData("修桥面", 2.6213, -0.7071, -0.5)]
    // A word counts once however often it is written.
    [InlineData("桥面桥面，桥面", 2.6213, -0.7071, -0.5)]
    [InlineData("灯灯灯", 0.5, 3, -0.5)]
    // No pair across a mark, a digit or a letter; quotation marks and white space part nothing.
    [InlineData("桥，面", 1.5, 0, -0.5)]
    [InlineData("桥3面", 1.5, 0, -0.5)]
    [InlineData("桥A面", 1.5, 0, -0.5)]
    [InlineData("“桥”面", 2.6213, -0.7071, -0.5)]
    [InlineData("桥\n 面", 2.6213, -0.7071, -0.5)]
    [InlineData("收税", 0.5, 0, 3.5)]
    public void What_the_words_of_a_text_say_is_added_up(string text, double first, double second, double none)
    {
        var sums = new double[Words.Answers];
        Words.Look(text, sums);
        sums.Zip([first, second, none]).ShouldAllBe(p => Math.Abs(p.First - p.Second) < 1e-4);
    }

    [Fact]
    public void The_sums_are_those_of_the_last_text_alone()
    {
        var (first, second) = (new double[] { 9, 9, 9 }, new double[3]);
        Words.Look("灯", first);
        Words.Look("灯", second);
        first.ShouldBe(second);
    }

    [Theory]
    [InlineData("")]
    [InlineData("桥面上")]
    [InlineData("“”")]
    public void A_word_has_one_or_two_characters(string word) => Should.Throw<ArgumentException>(() => new PlainWords([new PlainWord(word, [])], [0]));
}
