using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class StartSieveTests
{
    private static readonly StartSieve Sieve = new(["财政局", "教育局", "省", ""]);

    [Theory]
    [InlineData("财政局", true)]
    [InlineData("财政所", true)]
    [InlineData("教育局", true)]
    [InlineData("省", true)]
    [InlineData("财", false)]
    [InlineData("财产", false)]
    [InlineData("教政", false)]
    [InlineData("省厅", false)]
    [InlineData("", false)]
    public void Texts_that_begin_as_a_name_pass(string text, bool expected) => Sieve.MayContain(text).ShouldBe(expected);

    [Fact]
    public void Few_others_pass()
    {
        var sieve = new StartSieve(Enumerable.Range(0, 1_000).Select(i => $"{(char)('\u4E00' + i * 7)}{(char)('\u5000' + i * 13)}局"));
        Enumerable.Range(0, 10_000).Count(i => sieve.MayContain($"{(char)('\u4E01' + i % 97)}{(char)('\u6001' + i)}局")).ShouldBeLessThan(1_500);
    }
}
