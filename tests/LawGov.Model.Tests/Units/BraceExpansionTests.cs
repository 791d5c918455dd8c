using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

public class BraceExpansionTests
{
    [Theory]
    [InlineData("市司法局", "市司法局")]
    [InlineData("{省,市}办", "省办 市办")]
    [InlineData("依法治{省,市}{委员会,}办", "依法治省委员会办 依法治省办 依法治市委员会办 依法治市办")]
    [InlineData("", "")]
    public void Every_name_is_written_out_in_order(string pattern, string names) => string.Join(' ', BraceExpansion.Expand(pattern)).ShouldBe(names);

    [Fact]
    public void Patterns_without_end_are_refused()
    {
        Should.Throw<InvalidDataException>(() => BraceExpansion.Expand("{省"));
        Should.Throw<InvalidDataException>(() => BraceExpansion.Expand(string.Concat(Enumerable.Repeat("{a,b}", 10))));
        BraceExpansion.Expand(string.Concat(Enumerable.Repeat("{a,b}", 9))).Count().ShouldBe(512);
        Should.Throw<InvalidDataException>(() => BraceExpansion.Expand(new string('甲', 1001)));
    }
}
