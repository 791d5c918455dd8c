using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class TermTrieTests
{
    private static readonly TermTrie Trie = TrieOf([2, 3], [2, 3, 4], [2, 3, 5, 6], [3, 4], [2, 9, 4]);

    [Theory]
    [InlineData("2 3", "0")]
    [InlineData("2 3 4", "0 1 3")]
    [InlineData("2 3 5 6", "0 2")]
    [InlineData("2 3 5", "0")]
    [InlineData("2 9", "")]
    [InlineData("2 9 4", "4")]
    [InlineData("4 2 3 4", "0 1 3")]
    [InlineData("2", "")]
    public void Finds_every_term_overlapping_ones_included(string symbols, string expected)
    {
        var found = new List<int>();
        Trie.FindAll([.. symbols.Split(' ').Select(ushort.Parse)], found);

        string.Join(' ', found).ShouldBe(expected);
    }

    private static TermTrie TrieOf(params ushort[][] terms)
    {
        var builder = new TermTrieBuilder();
        for (var i = 0; i < terms.Length; i++) builder.Add(terms[i]).ShouldBe(i);
        for (var i = 0; i < terms.Length; i++) builder.Add(terms[i]).ShouldBe(i);
        builder.Count.ShouldBe(terms.Length);
        return builder.Build();
    }
}
