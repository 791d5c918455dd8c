using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>Paragraphs of a list of duties by their numbers; 0 where they are text.</summary>
public class DutyParagraphsTests
{
    private const string Schools = "县教育局：组织全县学校开展演练。";
    private const string Police = "县公安局负责维护现场秩序。";
    private const string Money = "县财政局　安排演练所需的经费。";

    [Theory]
    [InlineData($"{Schools}\n{Police}\n{Money}", "1 2 3")]
    [InlineData($"{Schools}\n{Police}", "0 0")] // too few
    [InlineData($"{Schools}\n{Police}\n演练每年一次。\n{Money}", "0 0 0 0")] // not side by side
    [InlineData($"其职责为：\n{Schools}\n{Police}\n{Money}", "0 1 2 3")]
    [InlineData($"{Schools}\n{Police}\n{Money}\n（二）要求\n{Schools}\n{Police}\n{Money}", "1 2 3 0 1 2 3")]
    public void Paragraphs_side_by_side(string lines, string expected)
    {
        using var compact = Normalizer.Normalize($"一、演练\n（一）职责\n{lines}");
        string.Join(' ', Segmenter.Segment(compact).Blocks.Skip(2).Select(block => block.Label.Kind == LabelKind.Dash ? block.Label.Number : 0)).ShouldBe(expected);
    }
}
