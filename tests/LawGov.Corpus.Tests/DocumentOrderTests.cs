using LawGov.Corpus.Storage;

namespace LawGov.Corpus.Tests;

public class DocumentOrderTests
{
    [Theory]
    [InlineData("a", "b", -1)]
    [InlineData("b", "a", 1)]
    [InlineData("a", "a", 0)]
    [InlineData("a", "ab", -1)]
    [InlineData("a.zip!x", "a.zip b", -1)]
    [InlineData("a.zip", "a.zip!x", -1)]
    [InlineData("a.zip!x", "a.zip!y", -1)]
    [InlineData("", "a", -1)]
    [InlineData(null, "", 0)]
    public void Files_of_an_archive_stand_behind_its_name(string? x, string? y, int order) => Math.Sign(DocumentOrder.Instance.Compare(x, y)).ShouldBe(order);
}
