using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class ConceptIndexTests
{
    private static readonly ConceptIndex Index = new([["公开征求意见", "听取意见"], ["政务服务"], ["意见箱", "听取意见"]]);

    [Theory]
    [InlineData("公开征求意见。", "0")]
    [InlineData("优化政务服务，公开征求意见", "0 1")] // by number, not by place
    [InlineData("听取意见", "0 2")] // a name of two matters
    [InlineData("听取意见，公开征求意见", "0 2")]
    [InlineData("意见", "")]
    [InlineData("政务 服务", "1")]
    [InlineData("", "")]
    public void Matters_by_any_of_their_names(string text, string expected) => string.Join(' ', Index.FindIn(text)).ShouldBe(expected);

    [Fact]
    public void They_are_counted() => Index.Count.ShouldBe(3);

    [Fact]
    public void A_long_text_is_read_to_its_end() => Index.FindIn(string.Concat(Enumerable.Repeat("政务服务", 50)) + "意见箱").ShouldBe([1, 2]);
}
