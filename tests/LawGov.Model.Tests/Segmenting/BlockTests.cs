using LawGov.Model.Lexicon;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

public class BlockTests
{
    [Fact]
    public void The_text_of_a_block_stands_behind_its_label()
    {
        var block = new Block(3, 8, new Label(LabelKind.ArabicDot, 1, 2), BlockTraits.Field | BlockTraits.OwnLine);
        (block.Length, block.TextStart).ShouldBe((5, 5));
        (block.Has(BlockTraits.Field), block.Has(BlockTraits.Row), block.Has(BlockTraits.Row | BlockTraits.Field)).ShouldBe((true, false, true));
    }
}
