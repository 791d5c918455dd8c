using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class CharacterSieveTests
{
    [Fact]
    public void All_characters_of_the_set_pass_and_most_others_do_not()
    {
        const string set = "市省县区局委办厅(A";
        var sieve = new CharacterSieve(set);
        foreach (var c in set) sieve.MayContain(c).ShouldBeTrue();
        Enumerable.Range('\u4E00', 20_000).Count(c => sieve.MayContain((char)c)).ShouldBeLessThan(1_000);
    }

    [Theory]
    [InlineData('\u4E00')]
    [InlineData('\u4E3F')]
    [InlineData('\u4E40')]
    [InlineData('\u4E7F')]
    [InlineData('\u4E80')]
    [InlineData('\u4EBF')]
    [InlineData('\u4EC0')]
    [InlineData('\u4EFF')]
    public void Each_quarter_has_bits_of_its_own(char c)
    {
        new CharacterSieve([]).MayContain(c).ShouldBeFalse();
        var sieve = new CharacterSieve([c]);
        Enumerable.Range('\u4E00', 256).Count(other => sieve.MayContain((char)other)).ShouldBe(1);
    }
}
