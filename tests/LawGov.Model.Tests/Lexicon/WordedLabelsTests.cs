using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Labels that number by a word.</summary>
public class WordedLabelsTests
{
    [Theory]
    [InlineData("任务一:修路", "任务", 1, 4)]
    [InlineData("任务12、修路", "任务", 12, 5)]
    [InlineData("重点任务二:修路", "重点任务", 2, 6)]
    [InlineData("举措2.修路", "举措", 2, 4)]
    [InlineData("目标99:修路", "目标", 99, 5)]
    [InlineData("第一,修路", "第", 1, 3)]
    [InlineData("第二、修路", "第", 2, 3)]
    [InlineData("第三项修路", "第项", 3, 3)]
    [InlineData("第三项:修路", "第项", 3, 4)]
    public void Read(string text, string word, int number, int length)
    {
        WordedLabels.Read(text, LabelKind.Worded, out var found).ShouldBe(new Label(LabelKind.Worded, number, length));
        found.ShouldBe(word);
    }

    [Theory]
    [InlineData("")]
    [InlineData("任务一")]
    [InlineData("任务一:")] // nothing behind it
    [InlineData("任务一,修路")]
    [InlineData("任务:修路")]
    [InlineData("任务100:修路")]
    [InlineData("任务2.5万亩")]
    [InlineData("第一时间修路")]
    [InlineData("第一责任人")]
    [InlineData("第三项规定")]
    [InlineData("第三项至第五项")]
    [InlineData("步骤一:修路")]
    public void Is_none(string text) => WordedLabels.Read(text, LabelKind.Worded, out _).Exists.ShouldBeFalse();
}
